import { say } from '../../../core/messages/message.ts'
import { useLibrary, useStart } from '../../state/use-app.ts'
import { TextField } from '../../ui/index.ts'
import styles from './settings-screen.module.css'

export function NamePart() {
  const { me, library, preferences } = useStart()
  const name = useLibrary(({ tables }) => (me ? tables.people[me]?.name : undefined)) ?? preferences.name
  const execute = useLibrary((store) => store.execute)
  return (
    <div className={styles.short}>
      <TextField
        label={say('settings.name')}
        description={say('settings.name.about')}
        value={name}
        maxLength={200}
        isReadOnly={library.readOnly !== null}
        onCommit={(text) => {
          if (me && text.trim()) void execute({ type: 'person.edit', person: me, details: { name: text } })
        }}
      />
    </div>
  )
}
