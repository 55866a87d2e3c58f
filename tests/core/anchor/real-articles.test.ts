import { describe, expect, it } from 'vitest'
import { alignTexts } from '../../../core/anchor/align.ts'
import { placeSpans } from '../../../core/anchor/place.ts'
import { sentencesOf } from '../../../core/text/sentences.ts'
import { answersFor, hasRevisions, isRight, longArticles, revisedArticles, scores } from '../../support/anchor-cases.ts'

// The figures themselves: npm run bench -- align, which also lists every answer that is not as the data has it.
describe.skipIf(!hasRevisions())('revisions of real articles (needs ../shared)', () => {
  it('their passages are followed as well as was set out to, and never wrongly called exact', () => {
    const answers = answersFor(revisedArticles())
    const { intact, moved, edited, deleted, replaced, 'edited-heavy': heavy } = scores(answers)
    expect(intact).toBe(1)
    expect(moved).toBeGreaterThanOrEqual(0.9)
    expect(edited).toBeGreaterThanOrEqual(0.95)
    expect(heavy).toBeGreaterThanOrEqual(0.95)
    expect(deleted).toBeGreaterThanOrEqual(0.9)
    expect(replaced).toBeGreaterThanOrEqual(0.92)
    expect(answers.filter(({ asked, placed }) => placed.anchorState === 'exact' && !isRight(asked, placed))).toEqual([])
  })

  it('in thirteen languages a sentence that stands once in both versions is found letter by letter', () => {
    for (const { language, before, after } of longArticles()) {
      const spans = sentencesOf(before, language)
      const placed = placeSpans(alignTexts(before, after), spans)
      for (const [index, { start, end }] of spans.entries()) {
        const words = before.slice(start, end)
        if (before.split(words).length !== 2 || after.split(words).length !== 2) continue
        const span = placed[index]?.span
        expect(span && after.slice(span.start, span.end)).toBe(words)
      }
    }
  })
})
