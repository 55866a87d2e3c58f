import type { ReactNode } from 'react'
import { ACTIONS, type ActionId } from '../../core/actions.ts'
import { say, sayKey } from '../../core/messages/message.ts'
import { useKeysOf } from '../parts/keys.ts'
import { useActionNow } from '../state/use-app.ts'
import type { Screen } from '../state/view.ts'
import { Kbd } from '../ui/index.ts'
import styles from './footer.module.css'

interface Hint {
  readonly actions: readonly ActionId[]
  readonly words: string
  /** Of no use where nothing can be changed or decided, or while there is nothing to take back. */
  readonly isFor: 'always' | 'change' | 'decide' | 'undo'
}

const hint = (words: string, ...actions: ActionId[]): Hint => ({ actions, words, isFor: 'always' })
const change = (words: string, ...actions: ActionId[]): Hint => ({ actions, words, isFor: 'change' })
const decide = (words: string, ...actions: ActionId[]): Hint => ({ actions, words, isFor: 'decide' })
const undo = (): Hint => ({ actions: ['edit.undo'], words: say('action.edit.undo').toLowerCase(), isFor: 'undo' })

// Said when they are shown: the language may change in between.
const shortcuts = () => hint(say('frame.hint.shortcuts'), 'help.shortcuts')

const HINTS: Readonly<Record<Screen, () => readonly Hint[]>> = {
  library: () => [change(say('frame.hint.import'), 'article.import'), shortcuts()],
  desk: () => [
    change(say('frame.hint.mark'), 'claim.mark'),
    change(say('frame.hint.edges'), 'passage.grow-start', 'passage.grow-end'),
    change(say('frame.hint.nothing'), 'coverage.skip'),
    hint(say('frame.hint.next'), 'go.next-left'),
    shortcuts(),
  ],
  drafts: () => [
    decide(say('frame.hint.decide'), 'go.next-left'),
    decide(say('frame.hint.holds'), 'verdict.still-holds'),
    decide(say('frame.hint.new-claim'), 'claim.supersede'),
    change(say('frame.hint.add-draft'), 'draft.add'),
    shortcuts(),
  ],
  sources: () => [undo(), shortcuts()],
  reports: () => [hint(say('frame.hint.export'), 'report.export'), shortcuts()],
  settings: () => [shortcuts()],
}

export interface FooterProps {
  readonly screen: Screen
  /** Without an article on the desk its keys do nothing, and are not shown. */
  readonly hasArticle: boolean
  readonly isReadOnly: boolean
  /** Where and when the work was saved, in words. */
  readonly saved: ReactNode
}

const hintsFor = (screen: Screen, hasArticle: boolean): readonly Hint[] =>
  !hasArticle && (screen === 'desk' || screen === 'drafts' || screen === 'reports') ? [shortcuts()] : HINTS[screen]()

/** The keys that matter here, and that the work is safe. */
export function Footer({ screen, hasArticle, isReadOnly, saved }: FooterProps) {
  const keysOf = useKeysOf()
  const canUndo = useActionNow('edit.undo').isAvailable
  // Nothing asks for a decision where there is nothing to go to: on the only draft of an article.
  const canGoOn = useActionNow('go.next-left').isAvailable
  const isOfUse = { always: true, change: !isReadOnly, decide: canGoOn && !isReadOnly, undo: canUndo }
  return (
    <footer className={styles.footer}>
      <ul className={styles.hints} aria-label={say('frame.hints')}>
        {hintsFor(screen, hasArticle)
          .filter(({ actions, isFor }) => actions.some(keysOf) && isOfUse[isFor])
          .map(({ actions, words }) => (
            <li key={words} className={styles.hint} data-always={actions[0] === 'help.shortcuts' || undefined}>
              {actions.map((action) => {
                const keys = keysOf(action)
                return keys && <Kbd key={action} keys={keys} />
              })}
              <span title={sayKey(ACTIONS[actions[0] ?? 'help.shortcuts'].label)}>{words}</span>
            </li>
          ))}
      </ul>
      <p className={styles.saved}>{saved}</p>
    </footer>
  )
}
