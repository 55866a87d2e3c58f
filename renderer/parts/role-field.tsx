import { say } from '../../core/messages/message.ts'
import { ComboBox } from '../ui/index.ts'

const ROLES = ['fact-checker', 'research-editor', 'writer', 'editor'] as const

export interface RoleFieldProps {
  readonly label: string
  readonly value: string
  readonly isDisabled?: boolean
  readonly onCommit: (role: string) => unknown
  readonly onWrite?: (role: string) => void
}

/** What somebody does at the desk, in their own words; the usual ones are suggested. */
export const RoleField = (field: RoleFieldProps) => (
  <ComboBox
    {...field}
    aside={say('people.role.optional')}
    options={ROLES.map((id) => ({ id, name: say(`people.role.${id}`) }))}
  />
)
