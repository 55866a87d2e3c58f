import { type KeyboardEvent, type ReactNode, type Ref, useRef } from 'react'
import { TextField as AriaTextField, Input } from 'react-aria-components'
import styles from './field.module.css'
import { FieldFrame, type FieldProps } from './field.tsx'
import { type Commit, useHalfWritten } from './half-written.ts'
import { Kbd } from './kbd.tsx'
import { isOnWayToDrop } from './kept-note.tsx'

export interface TextFieldProps extends FieldProps {
  readonly value: string
  /** Once the field is left, or Enter is pressed, and the text differs from the value. */
  readonly onCommit: Commit
  /** At every keystroke, besides. */
  readonly onWrite?: (text: string) => void
  /** A name under which half-written words outlive the window; see KeepingContext. */
  readonly keepAs?: string
  readonly placeholder?: string
  readonly type?: 'text' | 'url' | 'search'
  readonly icon?: ReactNode
  /** The key that leads here, shown at the end. */
  readonly keys?: string | null | undefined
  readonly face?: 'plain' | 'reading'
  readonly size?: 'normal' | 'large'
  readonly maxLength?: number
  readonly isDisabled?: boolean
  readonly isReadOnly?: boolean
  readonly autoFocus?: boolean
  readonly ref?: Ref<HTMLInputElement>
}

/** One line. What was typed stands until it is committed; see useHalfWritten. */
export function TextField({
  value,
  onCommit,
  keepAs,
  onWrite,
  placeholder = '',
  type = 'text',
  icon,
  keys,
  face = 'plain',
  size = 'normal',
  maxLength,
  isDisabled = false,
  isReadOnly = false,
  autoFocus = false,
  ref,
  ...frame
}: TextFieldProps) {
  const { text, write, commit, isAgain, isWaiting, drop } = useHalfWritten(value, onCommit, keepAs)
  const box = useRef<HTMLDivElement>(null)
  const dropAgain = () => {
    drop()
    onWrite?.(value)
    // What was pressed goes away with the words.
    box.current?.querySelector('input')?.focus()
  }
  const commitOnEnter = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) commit()
  }
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
      type={type}
      isDisabled={isDisabled}
      isReadOnly={isReadOnly}
      isInvalid={Boolean(frame.error)}
      autoFocus={autoFocus}
      {...(maxLength === undefined ? {} : { maxLength })}
    >
      <FieldFrame
        {...frame}
        isKept={isWaiting && keepAs !== undefined}
        {...(isAgain ? { onDropAgain: dropAgain } : {})}
      >
        <div
          ref={box}
          className={[styles.box, size === 'large' ? styles.large : ''].join(' ')}
          {...(isDisabled ? { 'data-disabled': true } : {})}
          {...(frame.error ? { 'data-invalid': true } : {})}
        >
          {icon}
          <Input
            ref={ref ?? null}
            placeholder={placeholder}
            onKeyDown={commitOnEnter}
            className={[styles.input, face === 'reading' ? styles.reading : ''].join(' ')}
          />
          {keys && (
            <span className={styles.trailing} aria-hidden="true">
              <Kbd keys={keys} />
            </span>
          )}
        </div>
      </FieldFrame>
    </AriaTextField>
  )
}
