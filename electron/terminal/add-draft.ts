import { say, sayKey } from '../../core/messages/message.ts'
import type { Claim } from '../../core/model/claim.ts'
import type { ArticleId, DraftId } from '../../core/model/ids.ts'
import { LINE_MAX } from '../../core/model/line-max.ts'
import { AnchorState, type PlacedPassage } from '../../core/model/placement.ts'
import type { ArticleTables } from '../../core/model/tables.ts'
import { anchorStateOf } from '../../core/query/anchoring.ts'
import { onlyArticle } from '../../core/query/only-article.ts'
import { sayMaterials } from '../../core/query/said-material.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { TerminalAnswer } from './commands.ts'
import type { Flags } from './flags.ts'
import type { Terminal } from './terminal-host.ts'
import { trackedLines, type WaysIn, waysIn } from './ways-in.ts'

/** How the draft is to be read, or what was left out of the command. Asked first: nothing is opened in vain. */
export function draftLacks(flags: Flags): Result<WaysIn> {
  const {
    words: [article, file],
    name,
  } = flags
  if (!article) return refuse('cli.no-article')
  if (!file) return refuse('cli.no-draft-file')
  if (name && name.length > LINE_MAX) return refuse('cli.draft-name-too-long', { max: LINE_MAX })
  return waysIn(flags)
}

/** Adds a file as the next draft of an article, and tells what became of each claim. */
export async function addDraft(
  { services, tickets }: Terminal,
  article: ArticleId,
  { words: [, file = ''], name }: Flags,
  { tracked }: WaysIn,
): Promise<Result<TerminalAnswer>> {
  const added = await services.ask('article.addDraft', {
    article,
    ticket: tickets.give(file),
    pasted: null,
    name: name ?? '',
    publishedOn: '',
    updatedOn: '',
    tracked,
  })
  if (!added.ok) return added
  // Never asked: the flag says it.
  if (added.value.outcome === 'asked') return refuse('cli.tracked')
  const opened = await services.ask('article.open', { article })
  if (!opened.ok) return opened
  const answer = told(opened.value.tables, added.value.draft)
  return ok({ ...answer, lines: [...answer.lines, ...trackedLines(added.value.tracked, tracked)] })
}

interface ToldClaim {
  readonly claim: Claim
  readonly anchorState: AnchorState
}

function told(tables: ArticleTables, draft: DraftId): TerminalAnswer {
  const { id: article, title } = onlyArticle(tables)
  const { number, words } = tables.drafts[draft] ?? { number: 1, words: 0 }
  const claims = Object.values(tables.claims)
    .sort((a, b) => a.number - b.number)
    .flatMap((claim): ToldClaim[] => {
      const anchorState = anchorStateOf(claim, draft)
      return anchorState && !claim.retired ? [{ claim, anchorState }] : []
    })
  const count = (state: AnchorState) => claims.filter(({ anchorState }) => anchorState === state).length
  const counts = Object.fromEntries(AnchorState.options.map((state) => [state, count(state)])) as Record<
    AnchorState,
    number
  >
  const again = claims.filter(({ claim }) => claim.state === 'verify-again')
  return {
    json: {
      article,
      draft,
      number,
      words,
      counts,
      verifyAgain: again.length,
      claims: claims.map(({ claim, anchorState }) => ({
        claim: claim.id,
        number: claim.number,
        state: claim.state,
        anchorState,
        passages: (claim.placements[draft] ?? []).map(passageJson),
      })),
    },
    lines: [
      say('cli.draft-added', { number, title, words, id: draft }),
      say('cli.draft-counts', counts),
      ...(again.length > 0 ? [say('cli.draft-again', { count: again.length })] : []),
      ...again.map(({ claim, anchorState }) =>
        say('cli.draft-claim', {
          number: claim.number,
          state: sayKey(`anchor.${anchorState}`),
          what: whatChanged(claim.placements[draft] ?? []) || claim.wording,
        }),
      ),
    ],
    isWell: true,
  }
}

const whatChanged = (passages: readonly PlacedPassage[]): string =>
  sayMaterials(passages.flatMap(({ reasons = [] }) => reasons))

/** `start` and `end` are those of the whole passage; one of several spans names each of them in `spans`. */
const passageJson = ({ id, spans, text, anchorState, candidates = [], reasons = [] }: PlacedPassage) => ({
  id,
  state: anchorState,
  start: spans[0]?.start ?? null,
  end: spans.at(-1)?.end ?? null,
  spans,
  text,
  candidates,
  material: reasons.length > 0,
  reasons,
})
