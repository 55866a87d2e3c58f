import { X } from 'lucide-react'
import { type KeyboardEvent, useContext, useEffect, useId, useRef, useState } from 'react'
import { say } from '../../core/messages/message.ts'
import field from './field.module.css'
import { KeepingContext } from './keeping.ts'
import { isOnWayToDrop, KeptNote } from './kept-note.tsx'
import { announce } from './live-region.tsx'
import styles from './tag-field.module.css'

export interface TagFieldProps {
  readonly label: string
  readonly isLabelHidden?: boolean
  readonly tags: readonly string[]
  readonly onChange: (tags: string[]) => void
  readonly suggestions?: readonly string[]
  /** A name under which a half-written tag outlives the window; see KeepingContext. */
  readonly keepAs?: string
  readonly placeholder?: string
  readonly isDisabled?: boolean
  readonly autoFocus?: boolean
}

/** Short words in a row: Enter, a comma or leaving adds one; Backspace in the empty field takes the last away. */
export function TagField({
  label,
  isLabelHidden = false,
  tags,
  onChange,
  suggestions = [],
  keepAs,
  placeholder = '',
  isDisabled = false,
  autoFocus = false,
}: TagFieldProps) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const keeping = useContext(KeepingContext)
  const [text, setText] = useState(() => (keepAs && keeping?.waiting(keepAs)) || '')
  const [isAgain, setAgain] = useState(text !== '')
  const write = (next: string) => {
    setText(next)
    setAgain(false)
    if (keepAs) keeping?.keep(keepAs, next)
  }
  useEffect(() => {
    if (autoFocus) input.current?.focus()
  }, [autoFocus])

  const add = (written: string) => {
    const fresh = written
      .split(',')
      .map((tag) => tag.trim())
      .filter((tag, index, all) => tag && !tags.includes(tag) && all.indexOf(tag) === index)
    write('')
    if (fresh.length > 0) onChange([...tags, ...fresh])
  }
  const remove = (tag: string) => {
    onChange(tags.filter((other) => other !== tag))
    announce(say('ui.tag-removed', { tag }))
    input.current?.focus()
  }
  const drop = () => {
    write('')
    input.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if ((event.key === 'Enter' || event.key === ',') && text.trim()) {
      event.preventDefault()
      add(text)
    } else if (event.key === 'Backspace' && text === '' && tags.length > 0) {
      remove(tags[tags.length - 1] ?? '')
    }
  }

  return (
    <div className={field.field}>
      <label htmlFor={id} className={isLabelHidden ? 'spoken-only' : field.label}>
        {label}
      </label>
      <div className={[field.box, styles.box].join(' ')} {...(isDisabled ? { 'data-disabled': true } : {})}>
        {tags.length > 0 && (
          <ul className={styles.tags} aria-label={label}>
            {tags.map((tag) => (
              <li key={tag} className={styles.tag}>
                <span>{tag}</span>
                <button
                  type="button"
                  className={styles.remove}
                  aria-label={say('ui.remove-tag', { tag })}
                  disabled={isDisabled}
                  onClick={() => remove(tag)}
                >
                  <X size={12} aria-hidden="true" />
                </button>
              </li>
            ))}
          </ul>
        )}
        <input
          ref={input}
          id={id}
          className={[field.input, styles.input].join(' ')}
          value={text}
          list={`${id}-list`}
          placeholder={placeholder}
          disabled={isDisabled}
          onChange={(event) => write(event.target.value)}
          onKeyDown={onKeyDown}
          onBlur={(event) => {
            if (!isOnWayToDrop(event)) add(text)
          }}
        />
        <datalist id={`${id}-list`}>
          {suggestions
            .filter((tag) => !tags.includes(tag))
            .map((tag) => (
              <option key={tag} value={tag} />
            ))}
        </datalist>
      </div>
      {isAgain && <KeptNote onDrop={drop} />}
    </div>
  )
}
