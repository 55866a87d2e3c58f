import { say, sayRefusal } from '../../../core/messages/message.ts'
import type { Refusal } from '../../../core/result.ts'
import { LibraryFolder } from '../../frame/library-folder.tsx'
import { useStart } from '../../state/use-app.ts'
import { Banner } from '../../ui/index.ts'
import styles from './first-run.module.css'

/** The library could not be opened: what happened, what was kept, and another folder. */
export function LibraryRefused({ refusal }: { readonly refusal: Refusal }) {
  const { canMove } = useStart().library
  return (
    <main className={styles.page}>
      <div className={styles.sheet}>
        <h1 className={styles.title}>{say('refused-library.title')}</h1>
        <Banner tone="error">{sayRefusal(refusal)}</Banner>
        <p>{say(canMove ? 'refused-library.kept' : 'refused-library.kept-fixed')}</p>
        <LibraryFolder />
      </div>
    </main>
  )
}
