import { type ReactNode, useState } from 'react'
import { Checkbox, CheckboxGroup, Label } from 'react-aria-components'
import styles from './check-group.module.css'
import { CheckMark } from './check-mark.tsx'
import { TextField } from './text-field.tsx'

export interface CheckOption {
  readonly id: string
  readonly name: string
  readonly icon?: ReactNode
  /** How many there are of it. */
  readonly count: number
}

export interface CheckGroupProps {
  readonly label: string
  /** In the order they are shown. */
  readonly options: readonly CheckOption[]
  readonly values: readonly string[]
  readonly onChange: (values: readonly string[]) => void
  /** What the field is called that finds an option, where there are many. */
  readonly findLabel: string
  /** Said when no option has what was typed. */
  readonly noneFound: string
  /** Said of the options that are there and not shown. */
  readonly sayMore: (count: number) => string
  /** Its first option takes the focus. */
  readonly autoFocus?: boolean
}

/** With more options than this they are found by typing. */
const FOUND_FROM = 9
const SHOWN_MAX = 60

/** Some things of several, each with its number. */
export function CheckGroup({
  label,
  options,
  values,
  onChange,
  findLabel,
  noneFound,
  sayMore,
  autoFocus = false,
}: CheckGroupProps) {
  const [sought, setSought] = useState('')
  const isMany = options.length >= FOUND_FROM
  const wanted = sought.trim().toLocaleLowerCase()
  const found = wanted ? options.filter(({ name }) => name.toLocaleLowerCase().includes(wanted)) : options
  const shown = found.filter(({ id }, at) => at < SHOWN_MAX || values.includes(id))
  return (
    <CheckboxGroup
      className={styles.group ?? ''}
      value={[...values]}
      // Options the search left out stay chosen.
      onChange={(next) => onChange(options.map(({ id }) => id).filter((id) => next.includes(id)))}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      {isMany && (
        <TextField
          label={findLabel}
          isLabelHidden
          placeholder={findLabel}
          type="search"
          value={sought}
          onWrite={setSought}
          onCommit={setSought}
        />
      )}
      <div className={styles.options}>
        {shown.map(({ id, name, icon, count }, at) => (
          <Checkbox key={id} value={id} autoFocus={autoFocus && at === 0} className={styles.option ?? ''}>
            <CheckMark />
            {icon}
            <span className={styles.name}>{name}</span>
            <span className={styles.count}>{count.toLocaleString()}</span>
          </Checkbox>
        ))}
        {shown.length === 0 && <p className={styles.none}>{noneFound}</p>}
        {shown.length < found.length && <p className={styles.none}>{sayMore(found.length - shown.length)}</p>}
      </div>
    </CheckboxGroup>
  )
}
