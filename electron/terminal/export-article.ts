import { say } from '../../core/messages/message.ts'
import {
  ClaimColumn,
  ClaimColumns,
  type ExportChoice,
  ExportFormat,
  ExportKind,
  type HandOver,
  ReportTemplate,
} from '../../core/model/hand-over.ts'
import { exportChoice, FIRST_ARTICLE_REPORT, kindsOf } from '../../core/model/hand-over-choice.ts'
import type { ArticleId } from '../../core/model/ids.ts'
import { Line } from '../../core/model/text-limits.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { TerminalAnswer } from './commands.ts'
import type { Flags } from './flags.ts'
import type { Terminal } from './terminal-host.ts'

/** What the flags ask for. Asked first: nothing is opened in vain. */
export function handOverAsked({ format, kind, out, redacted }: Flags): Result<HandOver> {
  const wanted = ExportFormat.safeParse(format)
  if (!wanted.success) return refuse('cli.format', { formats: ExportFormat.options.join(', ') })
  if (!out) return refuse('cli.no-out')
  const kinds = kindsOf(wanted.data)
  if (kind === null || kinds.length === 0) return ok({ format: wanted.data, kind: kinds[0] ?? 'checking', redacted })
  const asked = ExportKind.safeParse(kind)
  if (!asked.success || !kinds.includes(asked.data))
    return refuse('cli.kind', { format: wanted.data, kinds: kinds.join(', ') })
  return ok({ format: wanted.data, kind: asked.data, redacted })
}

/** The columns the flags name, in their order; those this machine remembers where they name none. */
function columnsAsked({ columns }: Flags, remembered: ClaimColumns): Result<ClaimColumns> {
  if (columns === null) return ok(remembered)
  const asked = ClaimColumns.safeParse(columns.split(',').map((column) => column.trim()))
  return asked.success ? ok(asked.data) : refuse('cli.columns', { columns: ClaimColumn.options.join(',') })
}

/** The look as this machine remembers it, with what the flags say in its place. */
async function choiceOf({ services }: Terminal, handOver: HandOver, flags: Flags): Promise<Result<ExportChoice>> {
  const { template, publisher, publisherUrl, url } = flags
  const wanted = template === null ? null : ReportTemplate.safeParse(template)
  if (wanted && !wanted.success) return refuse('cli.template', { templates: ReportTemplate.options.join(', ') })
  const tooLong = [publisher, publisherUrl, url].some((line) => line !== null && !Line.safeParse(line).success)
  if (tooLong) return refuse('cli.line-too-long')
  const start = await services.ask('app.start', {})
  if (!start.ok) return start
  const { reportLook, claimColumns } = start.value.preferences
  const columns = columnsAsked(flags, claimColumns)
  if (!columns.ok) return columns
  const look = {
    ...reportLook,
    ...(wanted ? { template: wanted.data } : {}),
    ...(publisher === null ? {} : { publisher }),
    ...(publisherUrl === null ? {} : { publisherUrl }),
  }
  return ok(exportChoice(handOver, look, { ...FIRST_ARTICLE_REPORT, url: url ?? '' }, columns.value))
}

/** Writes one document of an article to the place the flags name. */
export async function exportArticle(
  terminal: Terminal,
  article: ArticleId,
  handOver: HandOver,
  flags: Flags,
): Promise<Result<TerminalAnswer>> {
  const choice = await choiceOf(terminal, handOver, flags)
  if (!choice.ok) return choice
  const done = await terminal.services.ask('report.export', { article, choice: choice.value })
  if (!done.ok) return done
  if (done.value.outcome !== 'saved') return refuse('cli.no-out')
  const { name, bytes } = done.value
  const { format, kind } = handOver
  return ok({
    json: { article, format, ...(kindsOf(format).length > 0 ? { kind } : {}), path: flags.out, bytes },
    lines: [say('cli.exported', { name, bytes })],
    isWell: true,
  })
}
