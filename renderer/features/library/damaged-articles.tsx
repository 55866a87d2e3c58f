import { ShieldCheck, TriangleAlert } from 'lucide-react'
import { type RefObject, useId, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { DamagedArticle } from '../../../core/contract-values.ts'
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
  /** The last of them was taken out of the list, and had the focus. */
  readonly onLastForgotten: () => void
}

/** Goes to the first control at a place of the list, or after it, or before it; where there is none, to its heading. */
function focusNear(section: HTMLElement, at: number) {
  const entries = [...section.querySelectorAll('li')]
  const nearest = [...entries.slice(at), ...entries.slice(0, at).reverse()]
  const control = nearest.map((entry) => entry.querySelector('button')).find((button) => button !== null)
  const target = control ?? section.querySelector<HTMLElement>('h2')
  target?.focus()
}

/** Where an article left the list with the focus on it, the one that took its place has it now. */
function useFocusAfterForgetting(
  section: RefObject<HTMLElement | null>,
  { articles, onForget, onLastForgotten }: DamagedArticlesProps,
) {
  const forgotten = useRef<{ readonly id: ArticleId; readonly at: number } | null>(null)
  const ended = useRef(onLastForgotten)
  ended.current = onLastForgotten
  useLayoutEffect(() => {
    const gone = forgotten.current
    if (!gone || articles.some(({ id }) => id === gone.id)) return
    forgotten.current = null
    if (document.activeElement !== document.body) return
    if (section.current) focusNear(section.current, gone.at)
    else ended.current()
  }, [articles, section])
  return (article: DamagedArticle) => {
    forgotten.current = { id: article.id, at: articles.indexOf(article) }
    onForget(article)
  }
}

/** The articles that cannot be opened: what happened to each, what was kept, and what to do. */
export function DamagedArticles(props: DamagedArticlesProps) {
  const { articles, canChange, onCheck } = props
  const heading = useId()
  const section = useRef<HTMLElement>(null)
  const forget = useFocusAfterForgetting(section, props)
  const [isWhole, setWhole] = useState(false)
  const showAll = () => {
    // The button goes away: the first of those it showed has the focus then.
    flushSync(() => setWhole(true))
    section.current?.querySelectorAll('li')[FIRST]?.focus()
  }
  if (articles.length === 0) return null
  const shown = isWhole ? articles : articles.slice(0, FIRST)
  return (
    <section ref={section} className={styles.damaged} aria-labelledby={heading}>
      <div className={styles.head}>
        <TriangleAlert size={18} aria-hidden="true" />
        <h2 id={heading} tabIndex={-1}>
          {say('library.damaged', { count: articles.length })}
        </h2>
        <Button size="small" icon={<ShieldCheck />} onPress={onCheck}>
          {say('settings.check')}
        </Button>
      </div>
      <ul>
        {shown.map((article) => (
          <Entry
            key={article.id}
            article={article}
            onForget={canChange && article.refusal.key === 'storage.article.gone' ? forget : null}
          />
        ))}
      </ul>
      {shown.length < articles.length && (
        <Button variant="quiet" onPress={showAll}>
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
    <li className={styles.entry} tabIndex={-1}>
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
