import { say } from '../../../core/messages/message.ts'
import type { Source } from '../../../core/model/source.ts'
import { StanceMark } from '../../parts/stance-mark.tsx'
import { useLibrary, useView } from '../../state/use-app.ts'
import { SectionLabel } from '../../ui/index.ts'
import { usesOf } from './source-list.ts'
import styles from './source-record.module.css'

/** Every claim that cites a source, each the way to it. */
export function UsesPart({ source }: { readonly source: Source }) {
  const articles = useLibrary((library) => library.articles)
  const openArticle = useView((view) => view.openArticle)
  const cited = usesOf(articles, source.id)
  const count = cited.reduce((sum, { uses }) => sum + uses.length, 0)
  return (
    <section className={styles.part}>
      <SectionLabel level={3} aside={count > 0 && say('sources.cited', { count })}>
        {say('sources.uses')}
      </SectionLabel>
      {count === 0 && <p className={styles.soft}>{say('sources.uses.none')}</p>}
      {cited.map(({ article, uses }) => (
        <div key={article.id} className={styles.citing}>
          <h4 className={styles.citingTitle} dir="auto">
            {article.title}
          </h4>
          <ul>
            {uses.map((use) => (
              <li key={`${use.claim} ${use.stance}`}>
                <button type="button" className={styles.use} onClick={() => openArticle(article.id, use.claim)}>
                  <span className={styles.number}>{say('sources.uses.claim', { number: use.number })}</span>{' '}
                  <span className={styles.wording} dir="auto">
                    {use.wording}
                  </span>{' '}
                  <StanceMark stance={use.stance} />
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
