import { type CSSProperties, memo } from 'react'
import type { Content, InlineMark } from '../../../core/model/content.ts'
import type { ClaimId } from '../../../core/model/ids.ts'
import { sameItems } from '../../../core/same-items.ts'
import { type MarkedSegment, NO_SEGMENTS } from './claim-marks.ts'
import { SECTION } from './offsets.ts'
import styles from './reading.module.css'
import { SectionText } from './section-text.tsx'
import type { Chapter, Section } from './sections.ts'

interface ChapterTextProps {
  readonly chapter: Chapter
  /** All of the article's. */
  readonly sections: readonly Section[]
  readonly content: Content
  /** The formatting that meets each section of the article. */
  readonly inline: readonly (readonly InlineMark[])[]
  /** Whether each section of the chapter has its words; none while the chapter is not open: it keeps the room of all. */
  readonly filled: readonly boolean[]
  /** What is marked in each section of the chapter. */
  readonly segments: readonly (readonly MarkedSegment[])[]
  /** The chosen claim in each section of the chapter where it has words, else null. */
  readonly chosen: readonly (ClaimId | null)[]
  /** The sections of the article that the first frame shows: the browser need not find out whether they are on the screen. */
  readonly first: { readonly from: number; readonly to: number }
}

const NO_INLINE: readonly InlineMark[] = []

/** Twenty sections of the article, passed over as one while they are far, and no more than their room until they are met. */
export const ChapterText = memo(
  function ChapterText({ chapter, sections, content, inline, filled, segments, chosen, first }: ChapterTextProps) {
    const { from, to, lines, start, end } = chapter
    const isBare = filled.length === 0
    return (
      <div
        className={styles.chapter}
        {...(isBare && { [SECTION]: start, 'data-end': end, 'data-bare': true })}
        data-first={(from <= first.to && first.from < to) || undefined}
        style={{ '--lines': lines, '--sections': to - from } as CSSProperties}
      >
        {filled.map((isFilled, at) => {
          const index = from + at
          const section = sections[index]
          return (
            section && (
              <SectionText
                key={section.id}
                index={index}
                section={section}
                content={content}
                inline={inline[index] ?? NO_INLINE}
                segments={segments[at] ?? NO_SEGMENTS}
                chosen={chosen[at] ?? null}
                isFilled={isFilled}
                isFirst={first.from <= index && index <= first.to}
              />
            )
          )
        })}
      </div>
    )
  },
  (before, after) =>
    before.chapter === after.chapter &&
    before.content === after.content &&
    before.first === after.first &&
    sameItems(before.filled, after.filled) &&
    sameItems(before.chosen, after.chosen) &&
    sameItems(before.segments, after.segments),
)
