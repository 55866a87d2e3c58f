import type { Content } from '../../core/model/content.ts'
import type { ClaimId } from '../../core/model/ids.ts'
import type { SampleDesk } from './sample-desk.ts'
import { SAMPLE_CONTENT } from './sample-text.ts'

/** The sample with a block taken out and another at its end: what stood there is nowhere, or elsewhere. */
const without = (nth: number): Content => {
  const cut = SAMPLE_CONTENT.blocks[nth] ?? { start: 0, end: 0 }
  const length = cut.end - cut.start + 1
  const ranges = <Range extends { start: number; end: number }>(all: readonly Range[]): Range[] =>
    all.flatMap((range) => {
      if (range.start >= cut.start && range.end <= cut.end) return []
      return range.start < cut.start ? [range] : [{ ...range, start: range.start - length, end: range.end - length }]
    })
  const { text, blocks, inline, sentences } = SAMPLE_CONTENT
  return {
    ...SAMPLE_CONTENT,
    text: text.slice(0, cut.start) + text.slice(cut.end + 1),
    blocks: ranges(blocks),
    inline: ranges(inline),
    sentences: ranges(sentences),
  }
}

const DRAFTS: readonly Content[] = [SAMPLE_CONTENT, without(1), without(3), without(5)]

/** A number read as something a checker does; whatever the article does not allow is not done. */
export function doSomething(desk: SampleDesk, choice: number): void {
  const claims = Object.keys(desk.article.claims) as ClaimId[]
  const claim = claims[choice % Math.max(claims.length, 1)]
  const isAtHand = claim !== undefined && !desk.article.claims[claim]?.retired
  const sentences = desk.content.sentences
  const sentence = sentences[choice % sentences.length] ?? { start: 0, end: 1 }
  const draft = DRAFTS[choice % DRAFTS.length] ?? SAMPLE_CONTENT
  const moves: (() => void)[] = [
    () => desk.mark({}, sentence),
    () => desk.undo(),
    () => desk.redo(),
    () => isAtHand && desk.rate(claim, 'true', 'Because.'),
    () => claim && desk.note(claim, 'A note.', choice % 2 === 0),
    () => isAtHand && desk.cite(claim, desk.source({ title: `Source ${choice}`, withheld: choice % 3 === 0 })),
    () => isAtHand && desk.correct(claim, 'Other words'),
    () => isAtHand && desk.on({ type: 'claim.edit', claim, details: { wording: `Wording ${choice}`, kind: 'law' } }),
    () => claim && desk.on({ type: 'claim.delete', claim }),
    () => desk.on({ type: 'article.edit', details: { byline: `Byline ${choice}` } }),
    () => draft !== desk.content && desk.addDraft(draft),
    () => claim && desk.tryOn({ type: 'claim.hold', claim }),
    () => claim && desk.tryOn({ type: 'claim.supersede', claim }),
    () => claim && desk.tryOn({ type: 'claim.retire', claim, why: `Cut ${choice}.` }),
    () => claim && desk.tryOn({ type: 'claim.restore', claim }),
    () => desk.tryOn({ type: 'coverage.skip', draft: desk.draft, spans: [sentence] }),
    () => desk.tryOn({ type: 'coverage.unskip', draft: desk.draft, spans: [sentence] }),
  ]
  moves[choice % moves.length]?.()
}
