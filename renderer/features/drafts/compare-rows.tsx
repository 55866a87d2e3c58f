import { ArrowDown, ArrowUp } from 'lucide-react'
import { memo, type ReactNode, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { BlockRow } from '../../../core/anchor/block-pairs.ts'
import { say } from '../../../core/messages/message.ts'
import type { Block, Content } from '../../../core/model/content.ts'
import type { ClaimId } from '../../../core/model/ids.ts'
import { type Layer, sameLayers } from './block-spans.ts'
import { BlockWords, type Side } from './block-words.tsx'
import styles from './compare.module.css'

/** How two drafts are laid out: beside one another, changed passages under one another, or the old one alone. */
export type CompareLayout = 'side' | 'inline' | 'old'

/** One draft with what lies over its words, block by block. */
export interface DraftText {
  readonly content: Content
  readonly layers: readonly (readonly Layer[])[]
  /** Blocks in which a sentence is new and nobody has looked at it. */
  readonly unseen?: ReadonlySet<number>
}

interface BlockTextProps {
  readonly text: DraftText
  readonly index: number
  readonly side: Side
  readonly chosen: ClaimId | null
}

const tagOf = ({ kind }: Block) => (kind === 'headline' ? 'h2' : kind === 'heading' ? 'h3' : 'p')

const BlockText = memo(
  function BlockText({ text, index, side, chosen }: BlockTextProps) {
    const block = text.content.blocks[index]
    if (!block) return null
    const Tag = tagOf(block)
    return (
      <Tag
        className={`${styles.block} ${styles[block.kind] ?? ''}`}
        data-list={block.list && (block.list.ordered ? block.list.number : '•')}
        data-unseen={text.unseen?.has(index) || undefined}
      >
        <BlockWords
          content={text.content}
          block={block}
          layers={text.layers[index] ?? []}
          side={side}
          chosen={chosen}
        />
      </Tag>
    )
  },
  (a, b) =>
    a.text.content === b.text.content &&
    a.index === b.index &&
    a.side === b.side &&
    a.text.unseen?.has(a.index) === b.text.unseen?.has(b.index) &&
    sameLayers(a.text.layers[a.index] ?? [], b.text.layers[b.index] ?? []) &&
    isChosenIn(a) === isChosenIn(b),
)

/** The chosen claim where it has words in a block: another choice elsewhere draws nothing anew here. */
const isChosenIn = ({ text, index, chosen }: BlockTextProps): ClaimId | null =>
  chosen && text.layers[index]?.some(({ over }) => over.kind === 'claim' && over.id === chosen) ? chosen : null

/** Said where a paragraph stood that now stands elsewhere, and where it stands now. */
function MovedNote({ row }: { readonly row: BlockRow }) {
  const [from] = row.before
  const to = row.counterpart ?? 0
  if (from === undefined) return <p className={styles.note}>{say('drafts.moved-here')}</p>
  const count = Math.abs(to - from)
  const isDown = to >= from
  return (
    <p className={styles.note}>
      {isDown ? <ArrowDown size={13} aria-hidden="true" /> : <ArrowUp size={13} aria-hidden="true" />}
      {say(isDown ? 'drafts.moved-down' : 'drafts.moved-up', { count: Math.max(1, count) })}
    </p>
  )
}

interface RowProps {
  readonly row: BlockRow
  readonly old: DraftText
  readonly fresh: DraftText
  readonly layout: CompareLayout
  readonly chosen: ClaimId | null
}

function Row({ row, old, fresh, layout, chosen }: RowProps) {
  const { fate, before, after } = row
  const showsOld = layout === 'side' || layout === 'old' || fate !== 'equal'
  return (
    <div className={styles.row} data-fate={fate}>
      {showsOld && (
        <div className={styles.cell} data-side="old">
          {before.map((index) => (
            <BlockText key={index} text={old} index={index} side="old" chosen={chosen} />
          ))}
          {fate === 'moved' && layout !== 'old' && before.length > 0 && <MovedNote row={row} />}
        </div>
      )}
      {layout !== 'old' && (
        <div className={styles.cell} data-side="new">
          {fate === 'moved' && after.length > 0 && <MovedNote row={row} />}
          {after.map((index) => (
            <BlockText key={index} text={fresh} index={index} side="new" chosen={chosen} />
          ))}
        </div>
      )}
    </div>
  )
}

/** Rows drawn together: a book has thousands, and only those near the reader are set. */
const CHUNK = 24
const AHEAD = '1500px'

interface ChunkProps {
  readonly isOpen: boolean
  readonly rows: number
  readonly scroller: RefObject<HTMLElement | null>
  readonly onNear: () => void
  readonly children: () => ReactNode
}

function Chunk({ isOpen, rows, scroller, onNear, children }: ChunkProps) {
  const element = useRef<HTMLDivElement>(null)
  const near = useRef(onNear)
  near.current = onNear
  useEffect(() => {
    if (isOpen || !element.current) return
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) near.current()
      },
      { root: scroller.current, rootMargin: AHEAD },
    )
    watch.observe(element.current)
    return () => watch.disconnect()
  }, [isOpen, scroller])
  return (
    <div ref={element} style={isOpen ? undefined : { minBlockSize: `${rows * 5}lh` }}>
      {isOpen && children()}
    </div>
  )
}

export interface CompareRowsProps extends Omit<RowProps, 'row'> {
  readonly rows: readonly BlockRow[]
  readonly scroller: RefObject<HTMLElement | null>
  /** A row that must be there at once: the reader is on the way to it. */
  readonly wanted: number | null
}

/** Two drafts row by row, scrolled as one. */
export function CompareRows({ rows, scroller, wanted, ...row }: CompareRowsProps) {
  const chunks = useMemo(
    () => Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, at) => rows.slice(at * CHUNK, (at + 1) * CHUNK)),
    [rows],
  )
  const [open, setOpen] = useState<ReadonlySet<number>>(() => new Set([0, 1]))
  const wantedChunk = wanted === null ? -1 : Math.floor(wanted / CHUNK)
  const openOne = useCallback((at: number) => setOpen((held) => (held.has(at) ? held : new Set([...held, at]))), [])
  useEffect(() => {
    if (wantedChunk >= 0) openOne(wantedChunk)
  }, [wantedChunk, openOne])
  return (
    <div className={styles.rows} data-layout={row.layout}>
      {chunks.map((chunk, at) => (
        <Chunk
          // biome-ignore lint/suspicious/noArrayIndexKey: a chunk is its place among the rows.
          key={at}
          isOpen={open.has(at) || at === wantedChunk}
          rows={chunk.length}
          scroller={scroller}
          onNear={() => openOne(at)}
        >
          {() => chunk.map((one) => <Row key={`${one.before.join()}>${one.after.join()}`} row={one} {...row} />)}
        </Chunk>
      ))}
    </div>
  )
}
