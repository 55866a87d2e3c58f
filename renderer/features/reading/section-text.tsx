import { type CSSProperties, memo, type ReactNode, useLayoutEffect, useRef } from 'react'
import type { Block, Content, InlineMark } from '../../../core/model/content.ts'
import type { ClaimId } from '../../../core/model/ids.ts'
import { sameItems } from '../../../core/same-items.ts'
import type { MarkedSegment } from './claim-marks.ts'
import { type Group, groupsOf, type List } from './groups.ts'
import { BLOCK_START, forgetOffsets, SECTION } from './offsets.ts'
import { overlapping } from './pieces.ts'
import styles from './reading.module.css'
import { linesOf, type Section } from './sections.ts'
import { type Setting, WordsOfBlock } from './words-of-block.tsx'

const HEADINGS = ['h3', 'h3', 'h3', 'h4', 'h5', 'h6'] as const

const tagOf = ({ kind, level = 2 }: Block) => {
  switch (kind) {
    case 'headline':
      return 'h2'
    case 'heading':
      return HEADINGS[level - 1] ?? 'h6'
    case 'preformatted':
      return 'pre'
    case 'caption':
    case 'figure':
      return 'div'
    default:
      return 'p'
  }
}

interface BlockProps {
  readonly block: Block
  readonly setting: Setting
}

/** Drawn anew only when its own words are under other claims: a verdict must not draw every block around it. */
const SetBlock = memo(
  function SetBlock({ block, setting }: BlockProps) {
    const Tag = tagOf(block)
    return (
      <Tag
        className={styles[block.kind]}
        data-level={block.level}
        data-note={block.kind === 'footnote' && block.list?.ordered ? block.list.number : undefined}
        {...{ [BLOCK_START]: block.start }}
      >
        <WordsOfBlock block={block} setting={setting} />
      </Tag>
    )
  },
  ({ block, setting: a }, { block: same, setting: b }) =>
    block === same &&
    a.content === b.content &&
    a.inline === b.inline &&
    a.chosen === b.chosen &&
    sameItems(a.segments, b.segments),
)

function BlockText({ block, setting }: BlockProps) {
  const segments = overlapping(setting.segments, block)
  const isChosen = segments.some(({ marks }) => marks.some(({ id }) => id === setting.chosen))
  return <SetBlock block={block} setting={{ ...setting, segments, chosen: isChosen ? setting.chosen : null }} />
}

function ListText({ list, setting }: { readonly list: List; readonly setting: Setting }) {
  const items = list.items.map(({ block, lists }) => (
    <li key={block.start}>
      <div {...{ [BLOCK_START]: block.start }}>
        <WordsOfBlock block={block} setting={setting} />
      </div>
      {lists.map((inner) => (
        <ListText key={inner.items[0]?.block.start} list={inner} setting={setting} />
      ))}
    </li>
  ))
  return list.ordered ? (
    <ol className={styles.list} start={list.first}>
      {items}
    </ol>
  ) : (
    <ul className={styles.list}>{items}</ul>
  )
}

function TableText({ rows, setting }: { readonly rows: readonly (readonly Block[])[]; readonly setting: Setting }) {
  return (
    <div className={styles.tableFrame}>
      <table className={styles.table}>
        <tbody>
          {rows.map((row) => (
            <tr key={row[0]?.start}>
              {row.map((cell) => {
                const Tag = cell.table?.header ? 'th' : 'td'
                return (
                  <Tag key={cell.start} {...{ [BLOCK_START]: cell.start }}>
                    <WordsOfBlock block={cell} setting={setting} />
                  </Tag>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function GroupText({ group, setting }: { readonly group: Group; readonly setting: Setting }): ReactNode {
  switch (group.kind) {
    case 'block':
      return <BlockText block={group.block} setting={setting} />
    case 'byline':
      return (
        <div className={styles.bylines}>
          {group.blocks.map((block) => (
            <BlockText key={block.start} block={block} setting={setting} />
          ))}
        </div>
      )
    case 'quote':
      return (
        <blockquote className={styles.quotation}>
          {group.blocks.map((block) => (
            <BlockText key={block.start} block={block} setting={setting} />
          ))}
        </blockquote>
      )
    case 'lists':
      return group.lists.map((list) => <ListText key={list.items[0]?.block.start} list={list} setting={setting} />)
    case 'table':
      return <TableText rows={group.rows} setting={setting} />
    default:
      return group satisfies never
  }
}

const keyOf = (group: Group): number => {
  switch (group.kind) {
    case 'block':
      return group.block.start
    case 'lists':
      return group.lists[0]?.items[0]?.block.start ?? 0
    case 'table':
      return group.rows[0]?.[0]?.start ?? 0
    default:
      return group.blocks[0]?.start ?? 0
  }
}

interface SectionTextProps {
  /** Its place among the sections, from 0. */
  readonly index: number
  readonly section: Section
  readonly content: Content
  /** The formatting that meets this section. */
  readonly inline: readonly InlineMark[]
  readonly segments: readonly MarkedSegment[]
  /** The chosen claim where it has words in this section, else null. */
  readonly chosen: ClaimId | null
  /** False while its words wait to be drawn: their room is kept. */
  readonly isFilled: boolean
  /** Among those drawn first: the browser need not find out whether it is on the screen before it sets its words. */
  readonly isFirst: boolean
}

/** One section of the article: redrawn only when its own marks, or the choice among them, changed. */
export const SectionText = memo(function SectionText({
  index,
  section,
  content,
  inline,
  segments,
  chosen,
  isFilled,
  isFirst,
}: SectionTextProps) {
  const element = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    if (element.current) forgetOffsets(element.current)
  })
  const setting = { content, inline, segments, chosen }
  return (
    <section
      ref={element}
      className={styles.section}
      {...{ [SECTION]: section.start }}
      data-end={section.end}
      data-index={index}
      data-bare={!isFilled || undefined}
      data-first={isFirst || undefined}
      style={{ '--lines': linesOf(section) } as CSSProperties}
    >
      {isFilled &&
        groupsOf(section.blocks).map((group) => <GroupText key={keyOf(group)} group={group} setting={setting} />)}
    </section>
  )
})
