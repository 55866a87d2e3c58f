import type { CapturedFile } from '../../../core/command/library.ts'
import type { ArticleId, CitationId, ClaimId, SourceId } from '../../../core/model/ids.ts'
import { CitationId as CitationIdSchema, SourceId as SourceIdSchema } from '../../../core/model/ids.ts'
import { blankSource, type SourceKind } from '../../../core/model/source.ts'
import { ok, type Result, refuse } from '../../../core/result.ts'
import type { Host } from '../host.ts'
import type { LibraryKeeper } from '../library-keeper.ts'
import type { OpenedLibrary } from '../open-library.ts'
import type { Handlers } from '../server.ts'
import { openOnly } from './in-library.ts'

type EvidenceHandlers = Pick<Handlers, 'evidence.keep' | 'evidence.view'>

const kindOf = ({ mediaType }: CapturedFile): SourceKind => {
  if (mediaType.startsWith('image/')) return 'image'
  if (/^(audio|video)\//.test(mediaType)) return 'recording'
  if (mediaType === 'text/html') return 'web-page'
  return /csv|spreadsheet|excel|json/.test(mediaType) ? 'dataset' : 'document'
}

/** The source a file is evidence of: the one named, or a new record under the file's name. The library's command comes first. */
async function recordEvidence(
  { session }: OpenedLibrary,
  file: CapturedFile,
  source: SourceId | null,
): Promise<Result<SourceId>> {
  const done = await session.execute(
    source
      ? { type: 'evidence.add', source, files: [file] }
      : {
          type: 'source.add',
          details: blankSource(kindOf(file), file.name),
          files: [file],
        },
  )
  return done.ok ? ok(SourceIdSchema.parse(done.value.made)) : done
}

async function cite(
  library: OpenedLibrary,
  source: SourceId,
  place: { article: ArticleId; claim: ClaimId },
): Promise<Result<CitationId>> {
  const article = await library.article(place.article)
  if (!article.ok) return article
  const done = await article.value.session.execute({
    type: 'citation.add',
    claim: place.claim,
    source,
    details: { accessedOn: new Date().toISOString().slice(0, 10) },
  })
  return done.ok ? ok(CitationIdSchema.parse(done.value.made)) : done
}

export const evidenceHandlers = (host: Host, keeper: LibraryKeeper): EvidenceHandlers => {
  const { inLibrary } = openOnly(keeper)
  return {
    'evidence.keep': inLibrary(async (library, { tickets, source, cite: place }) => {
      if (library.readOnly) return { ok: false, refusal: library.readOnly }
      const sources: SourceId[] = []
      const citations: CitationId[] = []
      for (const ticket of tickets) {
        const file = host.tickets.file(ticket)
        if (!file.ok) return file
        const kept = await library.storage.keepEvidence(file.value)
        if (!kept.ok) return kept
        const recorded = await recordEvidence(library, kept.value, source)
        if (!recorded.ok) return recorded
        if (!sources.includes(recorded.value)) sources.push(recorded.value)
      }
      for (const kept of place ? sources : []) {
        const cited = place && (await cite(library, kept, place))
        if (cited && !cited.ok) return cited
        if (cited) citations.push(cited.value)
      }
      return ok({ sources, citations })
    }),

    'evidence.view': inLibrary(async ({ storage, session }, { evidence }) => {
      const record = session.state().evidence[evidence]
      if (!record) return refuse('refused.evidence.unknown')
      const bytes = await storage.readEvidence(record)
      if (!bytes.ok) return bytes
      const isShown = /^(image\/(png|jpeg|gif|webp)|application\/pdf|text\/(plain|html)|(audio|video)\/)/.test(
        record.mediaType,
      )
      const url = host.handover.publish({
        name: record.name,
        bytes: bytes.value,
        mediaType: record.mediaType,
        download: !isShown,
      })
      return ok({ url, sha256: record.sha256 })
    }),
  }
}
