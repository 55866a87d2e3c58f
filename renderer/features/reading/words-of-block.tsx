import type { ReactNode } from 'react'
import type { Block, Content, InlineMark } from '../../../core/model/content.ts'
import type { ClaimId } from '../../../core/model/ids.ts'
import { sameItems } from '../../../core/same-items.ts'
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
  // biome-ignore lint/a11y/useSemanticElements: a button is a box of its own, beside which a line may break.
  <span
    key={`control ${mark.id}`}
    role="button"
    className={marks.control}
    data-claim={mark.id}
    aria-label={mark.label}
    aria-pressed={isChosen}
    tabIndex={isChosen ? 0 : -1}
  />
)

/** A claim's line and tint over words; the outermost one stands besides for those that are not drawn. */
interface Layer {
  readonly mark: ClaimMark
  readonly undrawn: readonly ClaimMark[]
}

const NONE: readonly ClaimMark[] = []

const layersOf = ({ marks: all }: MarkedSegment): Layer[] =>
  all.slice(-MARKS_DRAWN_MAX).map((mark, at) => ({ mark, undrawn: at === 0 ? all.slice(0, -MARKS_DRAWN_MAX) : NONE }))

/** A mark whose end is not met yet. */
interface Open extends Layer {
  readonly start: number
  readonly inside: ReactNode[]
  /** How many marks lie one inside another in it. */
  depth: number
}

/** Behind the last words of claims that have no line: how many there are, and their numbers. */
function undrawnNumbers({ undrawn }: Layer, { closing, end }: MarkedSegment): ReactNode[] {
  if (closing.length === 0 || undrawn.length === 0) return []
  return [
    <span key={`more ${end}`} className={marks.more} data-more={`+${undrawn.length}`} aria-hidden="true" />,
    ...undrawn
      .filter(({ id }) => closing.includes(id))
      .map(({ id, number, look }) => (
        <span
          key={`number ${id} ${end}`}
          className={`${marks.number} ${lookClass(look)}`}
          data-number={number}
          aria-hidden="true"
        />
      )),
  ]
}

/**
 * Words with their claims: one mark inside another, the largest claim outermost, so that each keeps its own line and tint. A
 * mark goes on as long as it can: only where claims cross is one cut. Elements and no components: a book has thousands.
 */
function marked(runs: readonly Run[], { content, chosen }: Setting): ReactNode[] {
  const words: ReactNode[] = []
  const open: Open[] = []
  const inmost = () => open.at(-1)?.inside ?? words
  const close = (closing: readonly ClaimId[]) => {
    const ended = open.pop()
    if (!ended) return
    const { mark, undrawn, start, inside, depth } = ended
    const { id, look, number } = mark
    const around = open.at(-1)
    if (around) around.depth = Math.max(around.depth, depth + 1)
    inmost().push(
      <mark
        key={start}
        className={`${marks.mark} look-passage ${lookClass(look)}${id === chosen ? ' look-chosen' : ''}`}
        data-depth={depth}
        data-claims={[...undrawn, mark].map((one) => one.id).join(' ')}
        data-number={closing.includes(id) ? number : undefined}
      >
        {inside}
      </mark>,
    )
  }
  const closeTo = (length: number, closing: readonly ClaimId[] = []) => {
    while (open.length > length) close(closing)
  }
  for (const run of runs) {
    const { segment } = run
    const layers = segment ? layersOf(segment) : []
    const goesOn = ({ mark, undrawn }: Layer, at: number) =>
      open[at]?.mark === mark && sameItems(open[at].undrawn, undrawn)
    const changed = layers.findIndex((layer, at) => !goesOn(layer, at))
    closeTo(changed < 0 ? layers.length : changed)
    for (const layer of layers.slice(open.length)) {
      const opening = [...layer.undrawn, layer.mark].filter(({ id }) => segment?.opening.includes(id))
      const controls = opening.map((one) => control(one, one.id === chosen))
      open.push({ ...layer, start: run.start, inside: controls, depth: 0 })
    }
    inmost().push(...pieces(content, run))
    const [outermost] = layers
    if (!segment || !outermost) continue
    inmost().push(...undrawnNumbers(outermost, segment))
    const ended = layers.findIndex(({ mark }) => segment.closing.includes(mark.id))
    if (ended >= 0) closeTo(ended, segment.closing)
  }
  closeTo(0)
  return words
}

/** The words of one block. Every text node in it is canonical text, in order: offsets rely on that. */
export function WordsOfBlock({ block, setting }: { readonly block: Block; readonly setting: Setting }) {
  return marked(runsOf(block, setting.inline, setting.segments), setting)
}
