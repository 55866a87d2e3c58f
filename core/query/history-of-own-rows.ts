import { say, sayKey } from '../messages/message.ts'
import type { Citation } from '../model/citation.ts'
import type { Note } from '../model/note.ts'
import type { Verdict } from '../model/verdict.ts'
import { brief, briefOrNothing, quotedOrNothing, type RowTurn, type Saying, type SourceTitle } from './saying.ts'
import { ratingName } from './scale-words.ts'

/** What became of a citation of the claim. */
export function citationSayings({ before, after }: RowTurn<Citation>, sourceTitle: SourceTitle): Saying[] {
  const titleOf = ({ source }: Citation) => brief(sourceTitle(source) ?? say('history.source.unknown'))
  if (before && after) return editedCitation(before, after, titleOf)
  if (after) {
    const values = { title: titleOf(after), stance: sayKey(`stance.${after.stance}`).toLowerCase() }
    const quote = brief(after.quote)
    return quote
      ? [{ key: 'history.citation.added-quote', values: { ...values, quote } }]
      : [{ key: 'history.citation.added', values }]
  }
  return before ? [{ key: 'history.citation.removed', values: { title: titleOf(before) } }] : []
}

function editedCitation(before: Citation, after: Citation, titleOf: (citation: Citation) => string): Saying[] {
  const title = titleOf(before)
  const sayings: Saying[] = []
  const turned = (key: Saying['key'], was: string, is: string) => {
    if (was !== is) sayings.push({ key, values: { title, before: was, after: is } })
  }
  if (before.source !== after.source)
    sayings.push({ key: 'history.citation.source', values: { title, after: titleOf(after) } })
  turned('history.citation.stance', sayKey(`stance.${before.stance}`), sayKey(`stance.${after.stance}`))
  turned('history.citation.grade', sayKey(`grade.${before.grade}`), sayKey(`grade.${after.grade}`))
  turned('history.citation.quote', quotedOrNothing(before.quote), quotedOrNothing(after.quote))
  turned('history.citation.locator', briefOrNothing(before.locator), briefOrNothing(after.locator))
  turned('history.citation.accessed', briefOrNothing(before.accessedOn), briefOrNothing(after.accessedOn))
  turned('history.citation.note', quotedOrNothing(before.note), quotedOrNothing(after.note))
  if (before.withheld !== after.withheld)
    sayings.push({
      key: after.withheld ? 'history.citation.withheld' : 'history.citation.released',
      values: { title },
    })
  return sayings
}

/** A verdict given. Verdicts are never edited, and go only with their claim. */
export function verdictSayings({ after }: RowTurn<Verdict>): Saying[] {
  if (!after) return []
  const rationale = brief(after.rationale)
  const rating = ratingName(after.scale.id, after.rating)
  if (after.confirms) return [{ key: 'history.held', values: { rating } }]
  return rationale
    ? [{ key: 'history.verdict', values: { rating, rationale } }]
    : [{ key: 'history.verdict.no-reason', values: { rating } }]
}

/** What became of a note on the claim. */
export function noteSayings({ before, after }: RowTurn<Note>): Saying[] {
  if (before && after) {
    const sayings: Saying[] = []
    if (before.text !== after.text)
      sayings.push({ key: 'history.note.changed', values: { before: brief(before.text), after: brief(after.text) } })
    if (before.withheld !== after.withheld)
      sayings.push({
        key: after.withheld ? 'history.note.withheld' : 'history.note.released',
        values: { text: brief(after.text) },
      })
    return sayings
  }
  if (after) return [{ key: 'history.note.added', values: { text: brief(after.text) } }]
  return before ? [{ key: 'history.note.removed', values: { text: brief(before.text) } }] : []
}
