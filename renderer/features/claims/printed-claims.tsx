import { say } from '../../../core/messages/message.ts'
import { VerdictGlyph } from '../../parts/verdict-glyph.tsx'
import { usePrinting } from '../../ui/index.ts'
import type { CardFacts } from './card-facts.ts'
import styles from './printed-claims.module.css'

/** On paper the claims follow the article, by the numbers that stand behind their words. Drawn only for paper. */
export function PrintedClaims({ cards }: { readonly cards: readonly CardFacts[] }) {
  const isPrinting = usePrinting()
  if (!isPrinting || cards.length === 0) return null
  return (
    <section className={styles.claims} aria-labelledby="printed-claims">
      <h2 id="printed-claims">{say('access.printed-claims')}</h2>
      <ol>
        {cards.map(({ id, number, look, standing, wording, sources }) => (
          <li key={id} className={styles.claim}>
            <VerdictGlyph look={look} size={16} />
            <div>
              <p className={styles.standing}>
                <b>{say('access.printed-claim', { number, standing })}</b>{' '}
                {sources === 0 ? say('desk.no-source') : say('desk.sources', { count: sources })}
              </p>
              <p className={styles.wording}>{wording || say('desk.no-wording')}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
