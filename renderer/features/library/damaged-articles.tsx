import { ShieldCheck, TriangleAlert } from 'lucide-react'
import { useId, useState } from 'react'
import type { DamagedArticle } from '../../../core/contract.ts'
import { say, sayKey } from '../../../core/messages/message.ts'
import type { ArticleId } from '../../../core/model/ids.ts'
import { Button } from '../../ui/index.ts'
import styles from './damaged-articles.module.css'

/** So many are shown at once; the others when they are asked for. */
const FIRST = 4

/** Where it lies in the library's folder. */
const placeOf = (id: ArticleId): string => `articles/${id}`

export interface DamagedArticlesProps {
  readonly articles: readonly DamagedArticle[]
  readonly canChange: boolean
  readonly onCheck: () => void
  readonly onForget: (article: DamagedArticle) => void
}

/** The articles that cannot be opened: what happened to each, what was kept, and what to do. */
export function DamagedArticles({ articles, canChange, onCheck, onForget }: DamagedArticlesProps) {
  const heading = useId()
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? articles : articles.slice(0, FIRST)
  return (
    <section className={styles.damaged} aria-labelledby={heading}>
      <div className={styles.head}>
        <TriangleAlert size={18} aria-hidden="true" />
        <h2 id={heading}>{say('library.damaged', { count: articles.length })}</h2>
        <Button size="small" icon={<ShieldCheck />} onPress={onCheck}>
          {say('settings.check')}
        </Button>
      </div>
      <ul>
        {shown.map((article) => (
          <Entry
            key={article.id}
            article={article}
            onForget={canChange && article.refusal.key === 'storage.article.gone' ? onForget : null}
          />
        ))}
      </ul>
      {shown.length < articles.length && (
        <Button variant="quiet" onPress={() => setWhole(true)}>
          {say('library.damaged.all', { count: articles.length })}
        </Button>
      )}
    </section>
  )
}

interface EntryProps {
  readonly article: DamagedArticle
  /** Null while something of it is there, or nothing may be changed. */
  readonly onForget: ((article: DamagedArticle) => void) | null
}

function Entry({ article, onForget }: EntryProps) {
  const { id, title, refusal } = article
  return (
    <li className={styles.entry}>
      <div className={styles.about}>
        <strong className={styles.title} dir="auto">
          {title || id}
        </strong>
        <p>{sayKey(refusal.key, refusal.values)}</p>
        <code>{placeOf(id)}</code>
      </div>
      {onForget && (
        <Button
          size="small"
          name={say('library.damaged.forget-named', { title: title || id })}
          onPress={() => onForget(article)}
        >
          {say('library.damaged.forget')}
        </Button>
      )}
    </li>
  )
}
