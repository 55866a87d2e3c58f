import { sayKey } from '../../core/messages/message.ts'
import type { Content } from '../../core/model/content.ts'
import type { Draft } from '../../core/model/draft.ts'
import type { ExportChoice } from '../../core/model/hand-over.ts'
import { onlyArticle } from '../../core/query/only-article.ts'
import { buildCopy } from '../../core/report/copy.ts'
import type { CopyDocument } from '../../core/report/copy-document.ts'
import { redact } from '../../core/report/redact.ts'
import type { RunClaim } from '../../core/report/report-document.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { ExportMaterial } from '../services/ports.ts'
import { fileName } from './file-name.ts'

/** A copy, and the draft it is a copy of. */
interface CopyOfDraft {
  readonly copy: CopyDocument
  readonly draft: Draft
  readonly content: Content
}

/** The copy that was chosen of an article's current draft. Whoever asks for no checking copy gets the one that says less. */
export function copyOf(material: ExportMaterial, { kind, report }: ExportChoice): Result<CopyOfDraft> {
  const { article, library, contents, exportedAt, version } = material
  const draft = article.drafts[onlyArticle(article).draft]
  const content = draft && contents.get(draft.content)
  if (!draft || !content) return refuse('refused.draft.unknown')
  const copy = buildCopy({
    kind: kind === 'checking' ? 'checking' : 'checked',
    redacted: redact(article, library),
    content,
    scales: library.scales,
    chosen: report.claims,
    exportedAt,
    version,
  })
  return ok({ copy, draft, content })
}

/** Where the words of each claim begin for the first time, by its number: what is said about it belongs there. */
export function firstMarks({ article: { blocks } }: CopyDocument): ReadonlyMap<number, RunClaim> {
  const first = new Map<number, RunClaim>()
  for (const { runs } of blocks)
    for (const { opens } of runs) for (const mark of opens) if (!first.has(mark.claim)) first.set(mark.claim, mark)
  return first
}

/** What a copy is called, as a title and as the name of its file. */
export const copyName = ({ kind, title }: CopyDocument): string => sayKey(`copy.file.${kind}`, { title })

export const copyFileName = (copy: CopyDocument, ending: string): string => fileName(copyName(copy), ending)
