import { reachableDrafts } from '../../../core/format/reachable-drafts.ts'
import { withheldInside } from '../../../core/format/withheld-inside.ts'
import type { ExportChoice } from '../../../core/model/hand-over.ts'
import { redact } from '../../../core/report/redact.ts'
import { ok, type Result, refuse } from '../../../core/result.ts'
import { exportSet } from '../export-set.ts'
import type { Host } from '../host.ts'
import type { LibraryKeeper } from '../library-keeper.ts'
import type { OpenedArticle } from '../open-article.ts'
import type { OpenedLibrary } from '../open-library.ts'
import type { ExportMaterial } from '../ports.ts'
import type { Handlers } from '../server.ts'
import { openOnly } from './in-library.ts'

type ReportHandlers = Pick<Handlers, 'report.preview' | 'report.export' | 'report.exportSet' | 'draft.original'>

const FORMAT_MEDIA: Readonly<Record<string, string>> = {
  html: 'text/html',
  text: 'text/plain',
  markdown: 'text/markdown',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  epub: 'application/epub+zip',
  odt: 'application/vnd.oasis.opendocument.text',
  rtf: 'application/rtf',
  tickmark: 'application/json',
}

export async function exportMaterial(
  host: Host,
  { storage, session }: OpenedLibrary,
  article: OpenedArticle,
): Promise<Result<ExportMaterial>> {
  const tables = article.session.state()
  const lines = await article.lines()
  const contents = await article.contents(reachableDrafts(tables, lines))
  if (!contents.ok) return contents
  return ok({
    article: tables,
    library: session.state(),
    contents: contents.value,
    lines,
    exportedAt: new Date().toISOString(),
    version: host.version,
    readOriginal: (original) => storage.readOriginal(article.id, original),
    readEvidence: (evidence) => storage.readEvidence(evidence),
    annotateWord: host.importer.annotateWord,
    printPdf: host.printPdf,
  })
}

/** What is held back from a document; of one that holds everything, what should not go to everybody. */
function notForEverybody(material: ExportMaterial, { format, redacted }: ExportChoice): number {
  const holdsAll = (format === 'bundle' || format === 'json') && !redacted
  if (!holdsAll) return redact(material.article, material.library).withheld
  const { sources, citations, notes, contacts } = withheldInside(material)
  return sources + citations + notes + contacts
}

export const reportHandlers = (host: Host, keeper: LibraryKeeper): ReportHandlers => {
  const { inArticle } = openOnly(keeper)
  return {
    'report.preview': inArticle(async (article, { choice }, library) => {
      const material = await exportMaterial(host, library, article)
      if (!material.ok) return material
      const file = await (await host.exporters()).previews[choice.format](material.value, choice)
      if (!file.ok) return file
      return ok({
        url: host.handover.publish({ ...file.value, download: false }),
        name: file.value.name,
        withheld: notForEverybody(material.value, choice),
      })
    }),

    'report.export': inArticle(async (article, { choice }, library) => {
      const material = await exportMaterial(host, library, article)
      if (!material.ok) return material
      const file = await (await host.exporters()).files[choice.format](material.value, choice)
      return file.ok ? host.handover.save(file.value) : file
    }),

    'report.exportSet': inArticle(async (article, { choices }, library) => {
      const material = await exportMaterial(host, library, article)
      if (!material.ok) return material
      return exportSet(host, material.value, choices)
    }),

    'draft.original': inArticle(async (article, { draft }, { storage }) => {
      const original = article.session.state().drafts[draft]?.original
      if (!original) return refuse('refused.draft.unknown')
      const bytes = await storage.readOriginal(article.id, original)
      if (!bytes.ok) return bytes
      const mediaType = FORMAT_MEDIA[original.format] ?? 'application/octet-stream'
      return ok({ url: host.handover.publish({ name: original.name, bytes: bytes.value, mediaType, download: true }) })
    }),
  }
}
