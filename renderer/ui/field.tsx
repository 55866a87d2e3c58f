import type { ReactNode } from 'react'
import { FieldError, Label, Text } from 'react-aria-components'
import styles from './field.module.css'
import { KeptNote, NotSavedNote } from './kept-note.tsx'

export interface FieldProps {
  readonly label: string
  /** The label is spoken but not shown: the place says it already. */
  readonly isLabelHidden?: boolean
  /** Softly after the label: "required", "as stated". */
  readonly aside?: ReactNode
  readonly description?: ReactNode
  readonly error?: string | null | undefined
  /** What stands in the field was not taken, and is kept on this machine. */
  readonly isKept?: boolean
  /** Half-written words of an earlier time stand in the field: this drops them. */
  readonly onDropAgain?: () => void
}

/** What stands around a control: its label above, a hint or an error below. Used inside a react-aria field. */
export const FieldFrame = ({
  label,
  isLabelHidden = false,
  aside,
  description,
  error,
  isKept = false,
  onDropAgain,
  children,
}: FieldProps & { readonly children: ReactNode }) => (
  <>
    <div className={isLabelHidden ? 'spoken-only' : styles.top}>
      <Label className={styles.label ?? ''}>{label}</Label>
      {aside && <span className={styles.aside}>{aside}</span>}
    </div>
    {children}
    {isKept && <NotSavedNote />}
    {onDropAgain && <KeptNote onDrop={onDropAgain} />}
    {description && !error && (
      <Text slot="description" className={styles.description ?? ''}>
        {description}
      </Text>
    )}
    {error && <FieldError className={styles.error ?? ''}>{error}</FieldError>}
  </>
)
