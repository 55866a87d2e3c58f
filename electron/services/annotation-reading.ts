import { v7 as uuidv7 } from 'uuid'
import { type PlacedAnnotation, placeAnnotations } from '../../core/anchor/place-annotations.ts'
import { notesOf } from '../../core/format/annotation-notes.ts'
import type { PreviewedAnnotation } from '../../core/format/annotation-preview.ts'
import { type AnnotationThread, threadsOf } from '../../core/format/annotation-threads.ts'
import { ANNOTATIONS_MAX } from '../../core/format/annotations-in.ts'
import type { ForeignAnnotation, ReadAnnotations } from '../../core/format/foreign-annotation.ts'
import { transferAnnotations } from '../../core/format/transfer-annotations.ts'
import type { Content } from '../../core/model/content.ts'
import type { DraftId } from '../../core/model/ids.ts'
import type { ArticleTables, LibraryTables } from '../../core/model/tables.ts'
import { ClaimsByPassage, NotesHere } from '../../core/query/annotations-here.ts'
import { NOWHERE } from '../../core/query/placed.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { ImportedFile } from './ports.ts'

/** A thread of annotations and where it lies on the draft. */
export interface PlacedThread {
  readonly thread: AnnotationThread
  readonly placed: PlacedAnnotation
}

/** What was read from one file and matched to one draft; kept, so that a window only names what it wants of it. */
export interface AnnotationReading extends Pick<ReadAnnotations, 'skipped' | 'unreachable'> {
  readonly id: string
  readonly from: string
  readonly draft: DraftId
  /** In reading order, those without a place last. */
  readonly threads: readonly PlacedThread[]
}

interface Found extends Pick<ReadAnnotations, 'skipped' | 'unreachable'> {
  readonly annotations: readonly ForeignAnnotation[]
  /** The text their spans count in. */
  readonly madeOn: Content | null
}

/** The annotations in whatever was read: a file of them, the comments of a document, the claims of another Tickmark's article. */
function annotationsIn(file: ImportedFile): Found {
  switch (file.kind) {
    case 'annotations':
      return { ...file.read, madeOn: null }
    case 'draft':
      return { annotations: file.draft.comments, madeOn: file.draft.content, skipped: [], unreachable: 0 }
    case 'transfer':
      return { ...transferAnnotations(file.transfer), skipped: [], unreachable: 0 }
    default:
      return file satisfies never
  }
}

const startOf = ({ placed }: PlacedThread): number => placed.spans[0]?.start ?? NOWHERE

/** So many quotes are looked for in one go; between two, whoever else waits for this process has a turn. */
const TURN = 200

async function placesOf(content: Content, madeOn: Content | null, annotations: readonly ForeignAnnotation[]) {
  // Carried from a text of their own, all of them share one alignment.
  const turn = madeOn ? annotations.length : TURN
  const places: PlacedAnnotation[] = []
  for (let from = 0; from < annotations.length; from += turn) {
    if (from > 0) await new Promise((resolve) => setTimeout(resolve))
    places.push(...placeAnnotations(content, madeOn, annotations.slice(from, from + turn)))
  }
  return places
}

/** Matches the annotations of a file that was read to a draft. Refuses a file without any, and one with too many. */
export async function readingOf(
  from: string,
  file: ImportedFile,
  draft: DraftId,
  content: Content,
): Promise<Result<AnnotationReading>> {
  const { annotations, madeOn, skipped, unreachable } = annotationsIn(file)
  if (annotations.length === 0) return refuse('annotations.refused.none', { name: from })
  if (annotations.length > ANNOTATIONS_MAX)
    return refuse('annotations.refused.too-many', { name: from, max: ANNOTATIONS_MAX })
  const threads = threadsOf(annotations)
  const places = await placesOf(
    content,
    madeOn,
    threads.map(({ first }) => first),
  )
  const placed = threads.flatMap((thread, index): PlacedThread[] => {
    const place = places[index]
    return place ? [{ thread, placed: place }] : []
  })
  return ok({
    id: uuidv7(),
    from,
    draft,
    threads: placed.sort((a, b) => startOf(a) - startOf(b)),
    skipped,
    unreachable,
  })
}

/** So much of what an annotation says is shown before it is added. */
const SHOWN_MAX = 2_000
const shown = (text: string): string =>
  text.length <= SHOWN_MAX ? text : `${text.slice(0, SHOWN_MAX).replace(/[\uD800-\uDBFF]$/, '')}…`

/** What was read as it is shown, beside what the article has already. */
export function previewOf(
  { threads, draft }: AnnotationReading,
  tables: ArticleTables,
  library: LibraryTables,
): PreviewedAnnotation[] {
  const claims = new ClaimsByPassage(tables, draft)
  const here = new NotesHere(tables, library)
  return threads.map(({ thread, placed }) => {
    const { first, replies } = thread
    const notes = notesOf(thread)
    const claim = claims.at({ spans: placed.spans, text: placed.words })
    const { anchorState, isOnWhole } = placed
    return {
      id: first.id,
      author: notes[0]?.author ?? '',
      at: first.at,
      body: shown(notes[0]?.text ?? ''),
      tags: first.tags,
      replies: replies.length,
      words: shown(placed.words),
      anchorState,
      spans: [...placed.spans],
      candidates: [...placed.candidates],
      reasons: [...placed.reasons],
      isOnWhole,
      isHere: notes.every((note) => here.has(claim, note)),
      sources: first.sources ?? [],
      version: first.version ?? '',
    }
  })
}
