import { MessageSquare } from 'lucide-react'
import { useMemo } from 'react'
import { diffWords } from '../../core/anchor/word-diff.ts'
import type { PreviewedAnnotation } from '../../core/format/annotation-preview.ts'
import { say, sayFacts, sayList } from '../../core/messages/message.ts'
import { sayMaterials } from '../../core/query/said-material.ts'
import { AnchorBadge } from '../parts/anchor-badge.tsx'
import { Candidates } from '../parts/candidates.tsx'
import { ChangedWords } from '../parts/changed-words.tsx'
import { sayInstant } from '../parts/dates.ts'
import { CheckBox, Chip } from '../ui/index.ts'
import styles from './annotation-row.module.css'

interface AnnotationRowProps {
  readonly annotation: PreviewedAnnotation
  /** Of the draft under check. */
  readonly text: string
  readonly isTicked: boolean
  /** Which of its candidates is meant, once somebody said so. */
  readonly place: number | null
  readonly isDisabled: boolean
  /** What it was made on is said here. */
  readonly hasSource: boolean
  readonly onTick: (isTicked: boolean) => void
  readonly onPlace: (candidate: number) => void
}

type Shown = Pick<AnnotationRowProps, 'annotation' | 'text'>

// A longer quote is shown by its beginning: the draft itself shows the rest.
const QUOTE_SHOWN = 400
const cut = (words: string): string =>
  words.length <= QUOTE_SHOWN ? words : `${words.slice(0, QUOTE_SHOWN).trimEnd()}…`

/** The words it was made on; where those of the draft are others, what was taken out and put in. */
function Quote({ annotation: { words, spans, anchorState }, text }: Shown) {
  const there = spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
  const changed = useMemo(
    () => (anchorState === 'changed' && there !== words ? diffWords(words, there) : null),
    [anchorState, there, words],
  )
  if (!words) return null
  return (
    <blockquote className={styles.quote} dir="auto">
      {changed ? <ChangedWords changed={changed} room="card" /> : cut(words)}
    </blockquote>
  )
}

/** How it stands with its place, in words. */
function PlaceWords({ annotation, isPlaced }: Pick<Shown, 'annotation'> & { readonly isPlaced: boolean }) {
  const { anchorState, reasons, isOnWhole, words } = annotation
  if (isOnWhole) return <p>{say('annotations.on-whole')}</p>
  if (reasons.length > 0) return <p>{say('annotations.differs', { what: sayMaterials(reasons) })}</p>
  if (anchorState === 'changed') return <p>{say('annotations.differs-little')}</p>
  if (isPlaced) return <p>{say('annotations.place-chosen')}</p>
  if (anchorState === 'ambiguous') return <p>{say('annotations.ambiguous.about')}</p>
  if (anchorState === 'lost') return <p>{say(words ? 'annotations.lost.about' : 'annotations.no-words')}</p>
  return null
}

/** What else is known of it: answers, tags, where and on which version it was made. */
function Facts({
  annotation: { replies, tags, sources, version },
  hasSource,
}: Pick<AnnotationRowProps, 'annotation' | 'hasSource'>) {
  const facts = [
    hasSource && sources.length > 0 ? say('annotations.made-on', { source: sayList(sources) }) : '',
    version ? say('annotations.version', { version }) : '',
  ]
  return (
    <>
      {(replies > 0 || tags.length > 0) && (
        <p className={styles.chips}>
          {replies > 0 && (
            <Chip icon={<MessageSquare size={13} aria-hidden="true" />}>
              {say('annotations.replies', { count: replies })}
            </Chip>
          )}
          {tags.map((tag) => (
            <Chip key={tag}>{tag}</Chip>
          ))}
        </p>
      )}
      {facts.some(Boolean) && <p className={styles.facts}>{sayFacts(facts)}</p>}
    </>
  )
}

/** One annotation of somebody else's: who, when, what, and where it would stand. */
export function AnnotationRow({
  annotation,
  text,
  isTicked,
  place,
  isDisabled,
  hasSource,
  onTick,
  onPlace,
}: AnnotationRowProps) {
  const { author, at, body, anchorState, candidates, isHere } = annotation
  const isWaiting = anchorState === 'ambiguous' && place === null
  return (
    <div className={styles.row} data-ticked={isTicked || undefined}>
      <div className={styles.top}>
        <CheckBox
          isSelected={isTicked}
          onChange={onTick}
          isDisabled={isDisabled || isWaiting}
          name={say('annotations.take', { who: author })}
        >
          <span className={styles.author}>{author}</span>
        </CheckBox>
        <span className={styles.when}>{at === null ? say('annotations.no-date') : sayInstant(at)}</span>
        <span className={styles.state}>
          <AnchorBadge state={anchorState} />
        </span>
      </div>
      <div className={styles.rest}>
        <p className={styles.body}>{body}</p>
        <Quote annotation={annotation} text={text} />
        <div className={styles.about}>
          {isHere && <p className={styles.here}>{say('annotations.here')}</p>}
          <PlaceWords annotation={annotation} isPlaced={place !== null} />
        </div>
        <Candidates
          text={text}
          candidates={candidates}
          isDisabled={isDisabled}
          chosen={(place === null ? null : candidates[place]) ?? null}
          onPlace={(span) => onPlace(candidates.indexOf(span))}
        />
        <Facts annotation={annotation} hasSource={hasSource} />
      </div>
    </div>
  )
}
