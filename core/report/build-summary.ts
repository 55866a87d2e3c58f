import { say, sayKey } from '../messages/message.ts'
import { NamedLook } from '../model/look.ts'
import { meaningOf } from '../model/look-parts.ts'
import type { Scale } from '../model/scale.ts'
import type { CoverageKind, Mark, Share, Standing } from './report-document.ts'

const MEANINGS: readonly (NamedLook | null)[] = [...NamedLook.options, null]

/** By what the look means; what is not done last. */
function placeOfMark(mark: Mark): number {
  if (mark === 'unrated') return MEANINGS.length + 1
  return mark === 'verify-again' ? MEANINGS.length : MEANINGS.indexOf(meaningOf(mark))
}

/** Each standing once: ratings in the order of the article's scale, then by look, and what is not done last. */
export function inLegendOrder(standings: readonly Standing[], scale: Scale | undefined): Standing[] {
  const place = ({ label, mark }: Standing) => {
    const rating = scale?.ratings.findIndex(({ name, look }) => name === label && look === mark) ?? -1
    if (rating >= 0) return rating
    return (scale?.ratings.length ?? 0) + placeOfMark(mark)
  }
  const unique = new Map(standings.map((standing) => [`${standing.mark} ${standing.label}`, standing]))
  return [...unique.values()].sort((a, b) => place(a) - place(b) || (a.label < b.label ? -1 : 1))
}

/** How many claims stand how; what is not done last. */
export function verdictShares(standings: readonly Standing[], scale: Scale | undefined): Share<Mark>[] {
  return inLegendOrder(standings, scale).map(({ mark, label }) => ({
    kind: mark,
    label: mark === 'unrated' ? say('report.summary.not-checked') : label,
    count: standings.filter((standing) => standing.mark === mark && standing.label === label).length,
  }))
}

/** How many sentences have been looked at, and what was found there; nothing that counts none. */
export function coverageShares(coverage: readonly { readonly kind: CoverageKind }[]): Share<CoverageKind>[] {
  return (['claim', 'nothing', 'unseen'] as const)
    .map((kind) => ({
      kind,
      label: sayKey(`report.coverage.${kind}`),
      count: coverage.filter((sentence) => sentence.kind === kind).length,
    }))
    .filter(({ count }) => count > 0)
}
