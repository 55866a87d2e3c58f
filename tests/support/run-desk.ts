import type { ClaimId } from '../../core/model/ids.ts'
import type { SampleDesk } from './sample-desk.ts'
import { SAMPLE_CONTENT } from './sample-text.ts'

/** A number read as something a checker does; whatever the article does not allow is not done. */
export function doSomething(desk: SampleDesk, choice: number): void {
  const claims = Object.keys(desk.article.claims) as ClaimId[]
  const claim = claims[choice % Math.max(claims.length, 1)]
  const sentence = SAMPLE_CONTENT.sentences[choice % SAMPLE_CONTENT.sentences.length] ?? { start: 0, end: 1 }
  const moves: (() => void)[] = [
    () => desk.mark({}, sentence),
    () => desk.undo(),
    () => desk.redo(),
    () => claim && desk.rate(claim, 'true', 'Because.'),
    () => claim && desk.note(claim, 'A note.', choice % 2 === 0),
    () => claim && desk.cite(claim, desk.source({ title: `Source ${choice}`, withheld: choice % 3 === 0 })),
    () => claim && desk.correct(claim, 'Other words'),
    () => claim && desk.on({ type: 'claim.edit', claim, details: { wording: `Wording ${choice}`, kind: 'law' } }),
    () => claim && desk.on({ type: 'claim.delete', claim }),
    () => desk.on({ type: 'article.edit', details: { byline: `Byline ${choice}` } }),
  ]
  moves[choice % moves.length]?.()
}
