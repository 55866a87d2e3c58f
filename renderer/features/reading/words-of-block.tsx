import type { ReactNode } from 'react'
import type { Block, Content, InlineMark } from '../../../core/model/content.ts'
import type { ClaimId } from '../../../core/model/ids.ts'
import { lookClass } from '../../parts/looks.ts'
import type { ClaimMark, MarkedSegment } from './claim-marks.ts'
import marks from './marks.module.css'
import { type Piece, type Run, runsOf } from './pieces.ts'
import styles from './reading.module.css'

/** What a block needs to show its words. */
export interface Setting {
  readonly content: Content
  readonly inline: readonly InlineMark[]
  readonly segments: readonly MarkedSegment[]
  readonly chosen: ClaimId | null
}

// Underlines beyond the third would run into the next line; the claims stay reachable by key, card and click.
const MARKS_DRAWN_MAX = 3

function words(content: Content, { start, end, bold, italic, href }: Piece): ReactNode {
  let set: ReactNode = content.text.slice(start, end)
  if (italic) set = <em>{set}</em>
  if (bold) set = <strong>{set}</strong>
  if (href !== null)
    set = (
      <span className={styles.link} data-href={href} title={href}>
        {set}
      </span>
    )
  return set
}

const pieces = (content: Content, run: Run): ReactNode[] =>
  run.pieces.map((piece) => {
    const set = words(content, piece)
    // Plain words stay one text node of the block; only formatted ones need an element and so a key.
    return typeof set === 'string' ? set : <span key={piece.start}>{set}</span>
  })

const control = (mark: ClaimMark, isChosen: boolean): ReactNode => (
  <button
    key={`control ${mark.id}`}
    type="button"
    className={marks.control}
    data-claim={mark.id}
    aria-label={mark.label}
    aria-pressed={isChosen}
    tabIndex={isChosen ? 0 : -1}
  />
)

/** What stands behind the last words of claims: their numbers, and how many claims are there that have no line. */
function numbers({ closing, marks: all }: MarkedSegment, undrawn: number): ReactNode[] {
  if (closing.length === 0) return []
  const own = all
    .filter(({ id }) => closing.includes(id))
    .map(({ id, number, look }) => (
      <span
        key={`number ${id}`}
        className={`${marks.number} ${lookClass(look)}`}
        data-number={number}
        aria-hidden="true"
      />
    ))
  return undrawn > 0
    ? [<span key="more" className={marks.more} data-more={`+${undrawn}`} aria-hidden="true" />, ...own]
    : own
}

/**
 * Words under claims: one mark inside another, the largest claim outermost, so that each keeps its own line and tint. Elements
 * and no components: a book has tens of thousands.
 */
function marked(run: Run, segment: MarkedSegment, chosen: ClaimId | null, inside: readonly ReactNode[]): ReactNode {
  const drawn = segment.marks.slice(-MARKS_DRAWN_MAX)
  const undrawn = segment.marks.slice(0, -MARKS_DRAWN_MAX)
  let inner: readonly ReactNode[] = [...inside, ...numbers(segment, undrawn.length)]
  for (let index = drawn.length - 1; index >= 0; index--) {
    const mark = drawn[index] as ClaimMark
    const spans = mark.passages.flat()
    const opening = [...(index === 0 ? undrawn : []), mark].filter(({ id }) => segment.opening.includes(id))
    inner = [
      <mark
        key={index === 0 ? run.start : mark.id}
        className={`${marks.mark} look-passage ${lookClass(mark.look)}${mark.id === chosen ? ' look-chosen' : ''}`}
        data-depth={drawn.length - 1 - index}
        data-claims={index === 0 ? segment.marks.map(({ id }) => id).join(' ') : undefined}
        data-begins={spans.some(({ start }) => start === run.start) || undefined}
        data-ends={spans.some(({ end }) => end === run.end) || undefined}
      >
        {[...opening.map((one) => control(one, one.id === chosen)), ...inner]}
      </mark>,
    ]
  }
  return inner[0]
}

/** The words of one block. Every text node in it is canonical text, in order: offsets rely on that. */
export function WordsOfBlock({ block, setting }: { readonly block: Block; readonly setting: Setting }) {
  const { content, inline, segments, chosen } = setting
  return runsOf(block, inline, segments).flatMap((run) =>
    run.segment ? marked(run, run.segment, chosen, pieces(content, run)) : pieces(content, run),
  )
}
