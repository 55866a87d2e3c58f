import { say } from '../messages/message.ts'
import type { Content } from '../model/content.ts'
import type { Draft } from '../model/draft.ts'
import type { Sha256 } from '../model/ids.ts'
import { type ArticleChange, articleChanges } from '../query/article-changes.ts'
import { sayMaterials } from '../query/said-material.ts'
import { brief } from '../query/saying.ts'
import { sayStatedDate } from '../text/stated-date.ts'
import type { Redacted } from './redact.ts'
import type { ReportChange } from './report-document.ts'
import { sayDay } from './said-values.ts'

/** What the article did to facts that had been checked; what it did without a word comes first. */
export function buildChanges({ article }: Redacted, contents: ReadonlyMap<Sha256, Content>): ReportChange[] {
  const changes = articleChanges(article, contents)
  const isSilent = ({ owned }: ArticleChange) => owned === 'silent'
  return [...changes.filter(isSilent), ...changes.filter((change) => !isSilent(change))].map(
    (change): ReportChange => ({
      number: change.claim.number,
      wording: change.claim.wording.trim() || change.before,
      what: whatHappened(change),
      owned: say(`report.change.${isFigure(change) ? 'figure' : 'words'}-${change.owned}`),
      isSilent: isSilent(change),
    }),
  )
}

/** The only thing that differs is a figure. */
const isFigure = ({ kind, reasons }: ArticleChange): boolean => kind === 'changed' && onlyFigure(reasons) !== null

function onlyFigure(reasons: ArticleChange['reasons']): { before: string; after: string } | null {
  const own = reasons.filter(({ around }) => !around)
  const [figure] = own
  return figure && own.length === 1 && figure.kind === 'figure' && figure.before && figure.after ? figure : null
}

function whatHappened({ kind, before, after, reasons, to }: ArticleChange): string {
  const at = { draft: to.number, when: whenOf(to) }
  if (kind === 'gone') return say('report.change.gone', { before: brief(before), ...at })
  const figure = onlyFigure(reasons)
  if (figure) return say('report.change.figure', { before: figure.before, after: figure.after, ...at })
  if (before !== after) return say('report.change.words', { before: brief(before), after: brief(after), ...at })
  return say('report.change.around', { what: sayMaterials(reasons), ...at })
}

/** When the article itself says it was updated; else when the draft came in. */
const whenOf = ({ updatedOn, receivedAt }: Draft): string =>
  updatedOn.trim() ? sayStatedDate(updatedOn) : say('report.change.received', { at: sayDay(receivedAt) })
