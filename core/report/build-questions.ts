import { say } from '../messages/message.ts'
import type { NamedLook } from '../model/look.ts'
import { meaningOf } from '../model/look-parts.ts'
import type { Mark, ReportChange, ReportClaim, ReportQuestion } from './report-document.ts'

/** A question, and which claims raise it; null for a claim that does not. */
type Ask = (claim: ReportClaim, changes: readonly ReportChange[]) => string | null

const BETWEEN: ReadonlySet<NamedLook> = new Set(['mostly-true', 'half', 'mostly-false'])

const meaningOfMark = (mark: Mark): NamedLook | null =>
  mark === 'unrated' || mark === 'verify-again' ? null : meaningOf(mark)

const isBetween = (mark: Mark): boolean => {
  const meaning = meaningOfMark(mark)
  return meaning !== null && BETWEEN.has(meaning)
}

const has = ({ citations }: ReportClaim, stance: ReportClaim['citations'][number]['stance']): boolean =>
  citations.some((citation) => citation.stance === stance)

const ASKS: readonly Ask[] = [
  (claim) => (has(claim, 'supports') && has(claim, 'refutes') ? say('report.ask.weigh') : null),
  ({ standing }) => (meaningOfMark(standing.mark) === 'unconfirmed' ? say('report.ask.unconfirmed') : null),
  ({ standing }) => (isBetween(standing.mark) ? say('report.ask.between') : null),
  ({ correction }) => (correction ? say('report.ask.corrected') : null),
  ({ verdict, earlier }) => {
    const before = earlier.find(({ label }) => label !== verdict?.label)
    return verdict && before ? say('report.ask.changed-mind', { before: before.label, after: verdict.label }) : null
  },
  ({ number }, changes) =>
    changes.some((change) => change.number === number && change.isSilent) ? say('report.ask.silent') : null,
  ({ citations }) =>
    citations.some(({ source, reference }) => source === null && reference.title) ? say('report.ask.unnamed') : null,
  ({ standing }) => (standing.mark === 'verify-again' ? say('report.ask.verify-again') : null),
  ({ verdict, citations }) => (verdict && citations.length === 0 ? say('report.ask.no-source') : null),
  ({ verdict }) => (verdict ? null : say('report.ask.unrated')),
]

/** One question of each kind that the record raises, spread over the claims as far as can be. */
export function questionsOf(
  claims: readonly ReportClaim[],
  changes: readonly ReportChange[],
  sentencesUnseen: number,
): ReportQuestion[] {
  const asked = new Map<number, number>()
  const questions = ASKS.flatMap((ask): ReportQuestion[] => {
    let least: { readonly claim: ReportClaim; readonly text: string; readonly times: number } | null = null
    for (const claim of claims) {
      const times = asked.get(claim.number) ?? 0
      if (least && least.times <= times) continue
      const text = ask(claim, changes)
      if (text) least = { claim, text, times }
      if (least?.times === 0) break
    }
    if (!least) return []
    const { claim, text, times } = least
    asked.set(claim.number, times + 1)
    return [{ claim: { number: claim.number, wording: claim.wording }, text }]
  })
  const left = sentencesUnseen > 0 ? [{ claim: null, text: say('report.ask.unseen', { count: sentencesUnseen }) }] : []
  return [...questions, ...left]
}
