import { type CSSProperties, type KeyboardEvent, type Ref, useLayoutEffect, useRef } from 'react'
import { TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components'
import styles from './field.module.css'
import { FieldFrame, type FieldProps } from './field.tsx'
import { type Commit, useHalfWritten } from './half-written.ts'
import { isOnWayToDrop } from './kept-note.tsx'
import { steady, useSteady } from './steady.ts'

export interface TextAreaProps extends FieldProps {
  readonly value: string
  /** Once the field is left, or Ctrl/Cmd+Enter is pressed, and the text differs from the value. */
  readonly onCommit: Commit
  readonly onWrite?: (text: string) => void
  /** A name under which half-written words outlive the window; see KeepingContext. */
  readonly keepAs?: string
  readonly placeholder?: string
  readonly face?: 'plain' | 'reading' | 'wording'
  /** Lines shown before it grows with its text. */
  readonly rows?: number
  /** No frame until it is pointed at or focused: text that can be written over where it stands. */
  readonly isBare?: boolean
  readonly isDisabled?: boolean
  readonly isReadOnly?: boolean
  readonly autoFocus?: boolean
  /** Ctrl/Cmd+Enter only commits here; elsewhere it also goes on to whatever the screen does with it. */
  readonly keepsModEnter?: boolean
  readonly ref?: Ref<HTMLTextAreaElement>
}

const GROWS_BY_ITSELF = typeof CSS !== 'undefined' && CSS.supports('field-sizing', 'content')

const Drawn = steady(function Drawn({
  value,
  onCommit,
  keepAs,
  onWrite,
  placeholder = '',
  face = 'plain',
  rows = 2,
  isBare = false,
  isDisabled = false,
  isReadOnly = false,
  autoFocus = false,
  keepsModEnter = false,
  ref,
  ...frame
}: TextAreaProps) {
  const { text, write, commit, isAgain, isWaiting, drop } = useHalfWritten(value, onCommit, keepAs)
  const box = useRef<HTMLDivElement>(null)
  const dropAgain = () => {
    drop()
    onWrite?.(value)
    // What was pressed goes away with the words.
    box.current?.querySelector('textarea')?.focus()
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text.
  useLayoutEffect(() => {
    const area = box.current?.querySelector('textarea')
    if (GROWS_BY_ITSELF || !area) return
    area.style.height = 'auto'
    area.style.height = `${area.scrollHeight}px`
  }, [text])
  const commitOnModEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    commit()
    if (keepsModEnter) event.preventDefault()
  }
  const faceClass = face === 'plain' ? '' : styles[face]
  return (
    <AriaTextField
      className={styles.field ?? ''}
      value={text}
      onChange={(next) => {
        write(next)
        onWrite?.(next)
      }}
      onBlur={(event) => {
        if (!isOnWayToDrop(event)) commit()
      }}
      isDisabled={isDisabled}
      isReadOnly={isReadOnly}
      isInvalid={Boolean(frame.error)}
      autoFocus={autoFocus}
    >
      <FieldFrame
        {...frame}
        isKept={isWaiting && keepAs !== undefined}
        {...(isAgain ? { onDropAgain: dropAgain } : {})}
      >
        <div
          ref={box}
          className={[styles.box, isBare ? styles.bare : ''].join(' ')}
          {...(isDisabled ? { 'data-disabled': true } : {})}
          {...(frame.error ? { 'data-invalid': true } : {})}
        >
          <AriaTextArea
            ref={ref ?? null}
            rows={rows}
            style={{ '--rows': rows } as CSSProperties}
            placeholder={placeholder}
            onKeyDown={commitOnModEnter}
            className={[styles.input, styles.area, faceClass].join(' ')}
          />
        </div>
      </FieldFrame>
    </AriaTextField>
  )
})

/** Any number of lines; grows with its text. What was typed stands until it is committed; see useHalfWritten. */
export function TextArea({ onCommit, onWrite, ...field }: TextAreaProps) {
  const commit = useSteady(onCommit)
  const write = useSteady((text: string) => onWrite?.(text))
  return <Drawn {...field} onCommit={commit} onWrite={write} />
}
