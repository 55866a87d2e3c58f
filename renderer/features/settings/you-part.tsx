import { say } from '../../../core/messages/message.ts'
import { RoleField } from '../../parts/role-field.tsx'
import { useLibrary, useStart } from '../../state/use-app.ts'
import { TextField } from '../../ui/index.ts'
import styles from './settings-screen.module.css'

/** The user's own name and role, which stand beside what they do. */
export function YouPart() {
  const { me, library, preferences } = useStart()
  const person = useLibrary(({ tables }) => (me ? tables.people[me] : undefined))
  const execute = useLibrary((store) => store.execute)
  const isReadOnly = library.readOnly !== null
  const edit = async (details: { readonly name?: string; readonly role?: string }): Promise<boolean> =>
    me !== null && (await execute({ type: 'person.edit', person: me, details })).ok
  return (
    <div className={styles.pair}>
      <TextField
        label={say('settings.name')}
        description={say('settings.name.about')}
        value={person?.name ?? preferences.name}
        maxLength={200}
        isReadOnly={isReadOnly}
        onCommit={(name) => name.trim() !== '' && edit({ name })}
      />
      <RoleField
        label={say('people.your-role')}
        value={person?.role ?? ''}
        isDisabled={isReadOnly}
        onCommit={(role) => edit({ role })}
      />
    </div>
  )
}
