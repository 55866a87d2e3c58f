import type { Output } from '../../core/contract.ts'
import { isSure } from '../../core/format/sure-annotation.ts'
import { say, sayKey } from '../../core/messages/message.ts'
import type { ArticleId } from '../../core/model/ids.ts'
import { AnchorState } from '../../core/model/placement.ts'
import { sayMaterial } from '../../core/query/said-material.ts'
import { brief } from '../../core/query/saying.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { TerminalAnswer } from './commands.ts'
import type { Flags } from './flags.ts'
import type { Terminal } from './terminal-host.ts'

type Previewed = Output<'annotations.read'>['annotations'][number]

/** What was left out of the command; null when nothing was. */
export function annotateLacks({ words: [article, file] }: Flags): Result<null> {
  if (!article) return refuse('cli.no-article')
  return file ? ok(null) : refuse('cli.annotate.no-file')
}

/**
 * `tickmark annotate`: matches the annotations of a file to an article, and adds those whose place is sure; docs/cli.md has
 * the JSON.
 */
export async function annotate(
  { services, tickets }: Terminal,
  article: ArticleId,
  { words: [, file = ''], isDryRun }: Flags,
): Promise<Result<TerminalAnswer>> {
  const read = await services.ask('annotations.read', { article, ticket: tickets.give(file) })
  if (!read.ok) return read
  const { reading, from, annotations, skipped, unreachable } = read.value
  const sure = annotations.filter(isSure)
  const isAdding = !isDryRun && sure.length > 0
  const added = isAdding
    ? await services.ask('annotations.add', {
        article,
        reading,
        chosen: sure.map(({ id }) => ({ id, candidate: null })),
      })
    : null
  if (added && !added.ok) return added
  const count = (state: AnchorState) => annotations.filter(({ anchorState }) => anchorState === state).length
  return ok({
    json: {
      article,
      from,
      counts: Object.fromEntries(AnchorState.options.map((state) => [state, count(state)])),
      added: added?.value.added ?? 0,
      annotations: annotations.map((one) => told(one, isAdding && sure.includes(one))),
      skipped,
      unreachable,
    },
    lines: [
      say('annotations.found', { count: annotations.length, name: from }),
      ...annotations.map(({ anchorState, author, words, body }) =>
        say('cli.annotate.line', {
          state: sayKey(`anchor.${anchorState}`),
          who: author,
          words: brief(words || body),
        }),
      ),
      ...(skipped.length > 0 ? [say('annotations.skipped', { count: skipped.length })] : []),
      ...(unreachable > 0 ? [say('annotations.unreachable', { count: unreachable })] : []),
      say(isDryRun ? 'cli.annotate.would-add' : 'annotations.added', { count: added?.value.added ?? sure.length }),
    ],
    isWell: true,
  })
}

const told = (
  { id, author, at, body, tags, replies, words, anchorState, spans, candidates, reasons, isOnWhole, isHere }: Previewed,
  added: boolean,
) => ({
  id,
  author,
  at,
  body,
  tags,
  replies,
  quote: words,
  state: anchorState,
  start: spans[0]?.start ?? null,
  end: spans.at(-1)?.end ?? null,
  candidates,
  reasons: reasons.map((reason) => ({ ...reason, words: sayMaterial(reason) })),
  onWhole: isOnWhole,
  here: isHere,
  added,
})
