import { type CSSProperties, memo, type ReactNode, useLayoutEffect, useRef } from 'react'
import type { Block, Content, InlineMark } from '../../../core/model/content.ts'
import type { ClaimId } from '../../../core/model/ids.ts'
import type { MarkedSegment } from './claim-marks.ts'
import { type Group, groupsOf, type List } from './groups.ts'
import { BLOCK_START, forgetOffsets, SECTION } from './offsets.ts'
import styles from './reading.module.css'
import type { Section } from './sections.ts'
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

function BlockText({ block, setting }: { readonly block: Block; readonly setting: Setting }) {
  const Tag = tagOf(block)
  return (
    <Tag className={styles[block.kind]} data-level={block.level} {...{ [BLOCK_START]: block.start }}>
      <WordsOfBlock block={block} setting={setting} />
    </Tag>
  )
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
}

// What a line holds at the usual measure; between blocks stands half a line. An estimate until the section is drawn.
const CHARACTERS_A_LINE = 66

const linesOf = (blocks: readonly Block[]): number =>
  blocks.reduce((lines, { start, end }) => lines + Math.ceil((end - start) / CHARACTERS_A_LINE) + 0.5, 0)

/** One section of the article: redrawn only when its own marks, or the choice among them, changed. */
export const SectionText = memo(function SectionText({
  index,
  section,
  content,
  inline,
  segments,
  chosen,
  isFilled,
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
      style={{ '--lines': linesOf(section.blocks) } as CSSProperties}
    >
      {isFilled &&
        groupsOf(section.blocks).map((group) => <GroupText key={keyOf(group)} group={group} setting={setting} />)}
    </section>
  )
})
