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

interface MarkedProps {
  readonly run: Run
  readonly segment: MarkedSegment
  readonly chosen: ClaimId | null
  readonly children: ReactNode
}

const Control = ({ mark, chosen }: { readonly mark: ClaimMark; readonly chosen: boolean }) => (
  <button
    type="button"
    className={marks.control}
    data-claim={mark.id}
    aria-label={mark.label}
    aria-pressed={chosen}
    tabIndex={chosen ? 0 : -1}
  />
)

/** Words under claims: one mark inside another, the largest claim outermost, so that each keeps its own line and tint. */
function Marked({ run, segment, chosen, children }: MarkedProps) {
  const drawn = segment.marks.slice(-MARKS_DRAWN_MAX)
  const hiddenClaims = segment.marks.length - drawn.length
  const undrawn = segment.marks.slice(0, -MARKS_DRAWN_MAX).filter(({ id }) => segment.opening.includes(id))
  const withNumbers = (
    <>
      {children}
      {hiddenClaims > 0 && segment.closing.length > 0 && (
        <span className={marks.more} data-more={`+${hiddenClaims}`} aria-hidden="true" />
      )}
      {segment.marks.map(
        ({ id, number, look }) =>
          segment.closing.includes(id) && (
            <span
              key={id}
              className={`${marks.number} look-glyph ${lookClass(look)}`}
              data-number={number}
              aria-hidden="true"
            />
          ),
      )}
    </>
  )
  return drawn.reduceRight<ReactNode>((inner, mark, index) => {
    const spans = mark.passages.flat()
    return (
      <mark
        key={mark.id}
        className={`${marks.mark} look-passage ${lookClass(mark.look)}${mark.id === chosen ? ' look-chosen' : ''}`}
        data-depth={drawn.length - 1 - index}
        data-claims={index === 0 ? segment.marks.map(({ id }) => id).join(' ') : undefined}
        data-begins={spans.some(({ start }) => start === run.start) || undefined}
        data-ends={spans.some(({ end }) => end === run.end) || undefined}
      >
        {index === 0 &&
          undrawn.map((hidden) => <Control key={hidden.id} mark={hidden} chosen={hidden.id === chosen} />)}
        {segment.opening.includes(mark.id) && <Control mark={mark} chosen={mark.id === chosen} />}
        {inner}
      </mark>
    )
  }, withNumbers)
}

/** The words of one block. Every text node in it is canonical text, in order: offsets rely on that. */
export function WordsOfBlock({ block, setting }: { readonly block: Block; readonly setting: Setting }) {
  const { content, inline, segments, chosen } = setting
  return runsOf(block, inline, segments).map((run) =>
    run.segment ? (
      <Marked key={run.start} run={run} segment={run.segment} chosen={chosen}>
        {pieces(content, run)}
      </Marked>
    ) : (
      pieces(content, run)
    ),
  )
}
