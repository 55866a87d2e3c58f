import { type KeyboardEvent, memo, useRef } from 'react'
import { say, sayFacts } from '../../../core/messages/message.ts'
import type { SourceId } from '../../../core/model/ids.ts'
import type { Source } from '../../../core/model/source.ts'
import { sayStatedDate } from '../../../core/text/stated-date.ts'
import { SourceKindIcon } from '../../parts/source-kind-icon.tsx'
import styles from './source-rows.module.css'

interface SourceRowProps {
  readonly source: Source
  readonly uses: number
  readonly files: number
  readonly isChosen: boolean
  readonly isTabStop: boolean
  readonly onChoose: (source: SourceId) => void
}

const SourceRow = memo(function SourceRow({ source, uses, files, isChosen, isTabStop, onChoose }: SourceRowProps) {
  const { id, kind, title, author, publisher, publishedOn, withheld } = source
  const facts = [
    uses > 0 ? say('sources.cited', { count: uses }) : say('sources.uncited'),
    files > 0 ? say('sources.files', { count: files }) : '',
    withheld ? say('sources.withheld') : '',
  ]
  const about = sayFacts([author, publisher, sayStatedDate(publishedOn)])
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.row}
        aria-current={isChosen}
        data-source={id}
        tabIndex={isTabStop ? 0 : -1}
        onClick={() => onChoose(id)}
      >
        <SourceKindIcon kind={kind} />
        <span className={styles.words}>
          <span className={styles.title} dir="auto">
            {title}
          </span>{' '}
          {about && <span className={styles.about}>{about} </span>}
          <span className={styles.facts}>
            <span className="spoken-only">{say(`source-kind.${kind}`)} </span>
            {sayFacts(facts)}
          </span>
        </span>
      </button>
    </li>
  )
})

export interface SourceRowsProps {
  readonly sources: readonly Source[]
  readonly uses: ReadonlyMap<SourceId, number>
  readonly files: ReadonlyMap<SourceId, number>
  readonly chosen: SourceId | null
  readonly onChoose: (source: SourceId) => void
}

/** The sources, one below the other; arrows go up and down. */
export function SourceRows({ sources, uses, files, chosen, onChoose }: SourceRowsProps) {
  const list = useRef<HTMLUListElement>(null)
  const tabStop = sources.some(({ id }) => id === chosen) ? chosen : sources[0]?.id
  const moveOnArrows = (event: KeyboardEvent) => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-source]') ?? [])]
    const at = rows.indexOf(event.target as HTMLElement)
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key]
    if (to === undefined || at < 0) return
    event.preventDefault()
    rows[Math.min(Math.max(to, 0), rows.length - 1)]?.focus()
  }
  return (
    <ul ref={list} className={styles.list} aria-label={say('sources.list')} onKeyDown={moveOnArrows}>
      {sources.map((source) => (
        <SourceRow
          key={source.id}
          source={source}
          uses={uses.get(source.id) ?? 0}
          files={files.get(source.id) ?? 0}
          isChosen={source.id === chosen}
          isTabStop={source.id === tabStop}
          onChoose={onChoose}
        />
      ))}
    </ul>
  )
}
