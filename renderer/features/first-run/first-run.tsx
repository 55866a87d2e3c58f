import { FolderClosed, Languages, ShieldCheck } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { say, sayRefusal } from '../../../core/messages/message.ts'
import { LibraryFolder } from '../../frame/library-folder.tsx'
import { LanguageSelect } from '../../parts/language-select.tsx'
import { RoleField } from '../../parts/role-field.tsx'
import { useStart, useStartStore } from '../../state/use-app.ts'
import { Button, TextField } from '../../ui/index.ts'
import styles from './first-run.module.css'

/** The first question: who works here. And the first answers: where everything is kept, and that it stays there. */
export function FirstRun() {
  const { preferences } = useStart()
  const introduce = useStartStore((store) => store.introduce)
  const [name, setName] = useState(preferences.name)
  const [role, setRole] = useState('')
  const [error, setError] = useState<string | null>(null)

  const begin = async (event: FormEvent) => {
    event.preventDefault()
    if (!name.trim()) {
      setError(say('first-run.name.missing'))
      return
    }
    const answer = await introduce(name.trim(), role.trim())
    if (!answer.ok) setError(sayRefusal(answer.refusal))
  }

  return (
    <main className={styles.page}>
      <div className={styles.sheet}>
        <div className={styles.top}>
          <svg className={styles.mark} viewBox="0 0 48 48" aria-hidden="true">
            <rect width="48" height="48" rx="12" />
            <path d="m14 25 7 7 13.5-16" />
          </svg>
          <span className={styles.language}>
            <Languages size={16} strokeWidth={1.7} aria-hidden="true" />
            <LanguageSelect isQuiet />
          </span>
        </div>
        <h1 className={styles.title}>{say('first-run.title')}</h1>
        <p className={styles.lead}>{say('first-run.lead')}</p>
        <form id="introduce" className={styles.part} onSubmit={(event) => void begin(event)}>
          <TextField
            label={say('first-run.name')}
            description={say('first-run.name.about')}
            error={error}
            size="large"
            value={name}
            maxLength={200}
            onWrite={(text) => {
              setName(text)
              setError(null)
            }}
            onCommit={setName}
            autoFocus
          />
          <RoleField label={say('people.your-role')} value={role} onWrite={setRole} onCommit={setRole} />
        </form>
        <section className={styles.part} aria-labelledby="first-run-place">
          <h2 id="first-run-place" className={styles.label}>
            <FolderClosed size={15} aria-hidden="true" /> {say('first-run.place')}
          </h2>
          <LibraryFolder />
          <p className={styles.about}>{say('first-run.place.about')}</p>
        </section>
        <p className={styles.private}>
          <ShieldCheck size={18} strokeWidth={1.7} aria-hidden="true" />
          {say('first-run.private')}
        </p>
        <div className={styles.foot}>
          <Button variant="primary" type="submit" form="introduce">
            {say('first-run.begin')}
          </Button>
        </div>
      </div>
    </main>
  )
}
