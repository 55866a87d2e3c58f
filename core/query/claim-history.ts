import { invertChange } from '../change/change.ts'
import type { JournalLine } from '../change/journal.ts'
import type { RowChange } from '../change/row-change.ts'
import { type MessageKey, say, sayKey } from '../messages/message.ts'
import { Citation } from '../model/citation.ts'
import { Claim } from '../model/claim.ts'
import type { ClaimId, PersonId } from '../model/ids.ts'
import { Note } from '../model/note.ts'
import type { Instant } from '../model/time.ts'
import { Verdict } from '../model/verdict.ts'
import type { z } from '../z.ts'
import { claimSayings } from './history-of-claim-rows.ts'
import { citationSayings, noteSayings, verdictSayings } from './history-of-own-rows.ts'
import type { RowTurn, Saying, SourceTitle } from './saying.ts'

/** One line of the journal as it touched a claim: who did what, and when. */
export interface ClaimEvent {
  readonly seq: number
  readonly at: Instant
  readonly who: PersonId
  /** Undo and redo say what was taken back, or done again. */
  readonly kind: JournalLine['kind']
  /** What was done; never empty. */
  readonly sayings: readonly Saying[]
}

type Line = Omit<JournalLine, 'prev' | 'hash'>

const claimOf = (row: unknown): unknown => (typeof row === 'object' && row && 'claim' in row ? row.claim : undefined)

const touches = ({ table, id, before, after }: RowChange, claim: ClaimId): boolean =>
  table === 'claims' ? id === claim : claimOf(before) === claim || claimOf(after) === claim

/** The history of a claim from its journal, oldest first. Lines that do not touch the claim are passed over. */
export function claimHistory(lines: readonly Line[], claim: ClaimId, sourceTitle: SourceTitle): ClaimEvent[] {
  return lines.flatMap((line): ClaimEvent[] => {
    const change = line.change.filter((row) => touches(row, claim))
    if (change.length === 0) return []
    // What was taken back is told as it was first done.
    const done = line.kind === 'undo' ? invertChange(change) : change
    const sayings = sayingsOf(line, done, sourceTitle)
    const { seq, at, who, kind, label } = line
    const plain: Saying = { key: `step.${label.key}` as MessageKey, values: label.values }
    return [{ seq, at, who, kind, sayings: sayings.length > 0 ? sayings : [plain] }]
  })
}

/** An event as a sentence that follows a name: "rated it False: “…”; the state became Checked". */
export function sayClaimEvent({ kind, sayings }: ClaimEvent): string {
  const what = sayings
    .map(({ key, values }) => sayKey(key, values))
    .reduce((first, rest) => say('history.join', { first, rest }))
  switch (kind) {
    case 'do':
      return what
    case 'undo':
      return say('history.undone', { what })
    case 'redo':
      return say('history.redone', { what })
    default:
      return kind satisfies never
  }
}

const turnOf = <Row>(schema: z.ZodType<Row>, { before, after }: RowChange): RowTurn<Row> => ({
  before: schema.safeParse(before).data ?? null,
  after: schema.safeParse(after).data ?? null,
})

function sayingsOf(line: Line, change: readonly RowChange[], sourceTitle: SourceTitle): Saying[] {
  const own = change.find(({ table }) => table === 'claims')
  const claim = own ? turnOf(Claim, own) : null
  // A claim that comes or goes takes its citations, verdicts and notes along: the one sentence tells it all.
  const whole = claim && (claim.before === null || claim.after === null)
  if (whole) return claimSayings(claim, line)
  return change.flatMap((row): Saying[] => {
    switch (row.table) {
      case 'claims':
        return claimSayings(turnOf(Claim, row), line)
      case 'citations':
        return citationSayings(turnOf(Citation, row), sourceTitle)
      case 'verdicts':
        return verdictSayings(turnOf(Verdict, row))
      case 'notes':
        return noteSayings(turnOf(Note, row))
      default:
        return []
    }
  })
}
