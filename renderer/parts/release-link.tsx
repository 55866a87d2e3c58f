import { ExternalLink } from 'lucide-react'
import { say } from '../../core/messages/message.ts'
import { useClient, useStart, useView } from '../state/use-app.ts'
import styles from './release-link.module.css'

/** Leads to the page of the releases, in the system's own browser: nothing of it is opened in this window. */
export function ReleaseLink({ page }: { readonly page: string }) {
  const { host } = useStart()
  const client = useClient()
  const notify = useView((view) => view.notify)
  const open = async () => {
    const answer = await client.ask('link.open', { url: page })
    if (!answer.ok) notify(answer.refusal)
  }
  return (
    <a
      className={styles.link}
      href={page}
      target="_blank"
      rel="noopener noreferrer"
      onClick={(event) => {
        // A page of the browser host opens another by itself; the desktop asks the system to.
        if (host === 'browser') return
        event.preventDefault()
        void open()
      }}
    >
      {say('updates.open')}
      <ExternalLink size={14} aria-hidden="true" />
    </a>
  )
}
