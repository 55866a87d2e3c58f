import { v7 as uuidv7 } from 'uuid'
import type { Given } from '../../core/command/decision.ts'
import type { CapturedFile } from '../../core/command/library.ts'
import { ArticleId, SourceId } from '../../core/model/ids.ts'
import { findScale } from '../../core/model/presets.ts'
import type { SourceDetails } from '../../core/model/source.ts'
import { houseRules } from '../../core/query/house-rules.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import { type SampleParts, sampleSteps } from '../../core/sample/build.ts'
import { SAMPLE_EVIDENCE, SAMPLE_SOURCES } from '../../core/sample/sources.ts'
import { FIRST_DRAFT, SAMPLE_FILE, SAMPLE_PUBLICATION, SAMPLE_URL } from '../../core/sample/story.ts'
import { keepDraft } from './drafts-in.ts'
import type { OpenedArticle } from './open-article.ts'
import type { OpenedLibrary } from './open-library.ts'
import type { FileToRead, Importer } from './ports.ts'

/** The sample that is in the list; of several the one that came last. */
export const sampleInList = ({ overview }: OpenedLibrary): ArticleId | undefined =>
  overview
    .list()
    .filter(({ sample, binned }) => sample && !binned)
    .sort((one, other) => one.createdAt.localeCompare(other.createdAt))
    .at(-1)?.id

/** A new sample: its sources first, then its files, then all of its lines at once. */
export async function addSample(
  library: OpenedLibrary,
  importer: Importer,
  signal: AbortSignal,
): Promise<Result<OpenedArticle>> {
  const file: FileToRead = {
    name: SAMPLE_FILE,
    bytes: new TextEncoder().encode(FIRST_DRAFT),
    format: 'text',
    tracked: 'accepted',
  }
  const read = await importer.read(file, signal)
  if (!read.ok) return read
  if (read.value.kind !== 'draft') return refuse('refused.draft.unknown')
  const { draft } = read.value
  const sources = await sampleSources(library)
  if (!sources.ok) return sources
  const id = ArticleId.parse(uuidv7())
  const created = await library.createArticle(id)
  if (!created.ok) return created
  const kept = await keepDraft(library.storage, id, file, draft)
  if (!kept.ok) return kept
  const details = { ...draft.details, publication: SAMPLE_PUBLICATION, url: SAMPLE_URL }
  const steps = sampleSteps(
    { article: id, details, draft: kept.value, content: draft.content, sources: sources.value },
    givenIn(library, (hash) => (hash === kept.value.content ? draft.content : undefined)),
  )
  if (!steps.ok) return steps
  const adopted = await created.value.session.adopt(steps.value)
  return adopted.ok ? created : adopted
}

const givenIn = ({ me, session, overview }: OpenedLibrary, content: Given['content']): Given => ({
  now: () => new Date().toISOString(),
  newId: () => uuidv7(),
  who: me,
  content,
  scale: (id) => findScale(session.state().scales, id),
  scaleUse: (scale) => overview.scaleUse(scale),
  person: (id) => session.state().people[id],
  rules: () => houseRules(session.state().settings),
})

/** The sample's sources in the library. Those of a sample that was thrown away are taken up again. */
async function sampleSources(library: OpenedLibrary): Promise<Result<SampleParts['sources']>> {
  const ids: Record<string, SourceId> = {}
  for (const [name, details] of Object.entries(SAMPLE_SOURCES)) {
    const id = await sampleSource(library, details, name === SAMPLE_EVIDENCE.source)
    if (!id.ok) return id
    ids[name] = id.value
  }
  return ok(ids as SampleParts['sources'])
}

async function sampleSource(
  { session, storage }: OpenedLibrary,
  details: SourceDetails,
  hasEvidence: boolean,
): Promise<Result<SourceId>> {
  const known = Object.values(session.state().sources).find(
    ({ kind, title, url, mergedInto }) =>
      !mergedInto && kind === details.kind && title === details.title && url === details.url,
  )
  if (known) {
    const restored = known.retiredAt ? await session.execute({ type: 'source.restore', source: known.id }) : null
    return restored && !restored.ok ? restored : ok(known.id)
  }
  const files: CapturedFile[] = []
  if (hasEvidence) {
    const { name, html } = SAMPLE_EVIDENCE
    const kept = await storage.keepEvidence({ name, bytes: new TextEncoder().encode(html) })
    if (!kept.ok) return kept
    files.push(kept.value)
  }
  const added = await session.execute({ type: 'source.add', details, files })
  return added.ok ? ok(SourceId.parse(added.value.made)) : added
}

const citedIn = ({ session }: OpenedArticle): ReadonlySet<SourceId> =>
  new Set(Object.values(session.state().citations).map(({ source }) => source))

/** Into the bin; the sources that no other article cites are retired with it. */
export async function removeSample(library: OpenedLibrary, article: OpenedArticle): Promise<Result<null>> {
  const binned = await article.session.execute({ type: 'article.bin' })
  if (!binned.ok) return binned
  const others = library.overview.list().filter(({ id, binned: isBinned }) => id !== article.id && !isBinned)
  const cited = new Set(others.flatMap(({ uses }) => uses.map(({ source }) => source)))
  return eachSource(library, article, 'source.retire', (id, retiredAt) => !retiredAt && !cited.has(id))
}

/** Out of the bin, its sources with it. */
export async function restoreSample(library: OpenedLibrary, article: OpenedArticle): Promise<Result<null>> {
  const sources = await eachSource(library, article, 'source.restore', (_id, retiredAt) => retiredAt !== null)
  if (!sources.ok) return sources
  const restored = await article.session.execute({ type: 'article.restore' })
  return restored.ok ? ok(null) : restored
}

async function eachSource(
  { session }: OpenedLibrary,
  article: OpenedArticle,
  type: 'source.retire' | 'source.restore',
  isMeant: (id: SourceId, retiredAt: string | null) => boolean,
): Promise<Result<null>> {
  for (const id of citedIn(article)) {
    const source = session.state().sources[id]
    if (!source || !isMeant(id, source.retiredAt)) continue
    const done = await session.execute({ type, source: id })
    if (!done.ok) return done
  }
  return ok(null)
}
