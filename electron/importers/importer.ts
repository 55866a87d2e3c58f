import { RefusalValue, TrackedChange } from '../../core/contract-values.ts'
import { ForeignAnnotation, ReadAnnotations } from '../../core/format/foreign-annotation.ts'
import { Transfer } from '../../core/format/transfer.ts'
import type { Happening } from '../../core/log/happening.ts'
import { ReportedErrors } from '../../core/log/reported-error.ts'
import { ArticleDetails } from '../../core/model/article.ts'
import { Content } from '../../core/model/content.ts'
import { SourceFormat } from '../../core/model/draft.ts'
import { Sha256 } from '../../core/model/ids.ts'
import { type Result, refuse } from '../../core/result.ts'
import { z } from '../../core/z.ts'
import type { LogBook } from '../services/log-book.ts'
import type { FileToRead, ImportedFile, Importer, ReadingProgress, WordFile, WordMarkup } from '../services/ports.ts'
import { tooLarge } from './file-limit.ts'
import { DEFAULT_IMPORT_LIMITS, type ImportLimits, megabytes } from './import-limits.ts'
import type { LaunchImporter } from './importer-child.ts'

// The child has read hostile bytes: what it says is checked like anything else from outside.
const Answer = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('started') }),
  z.strictObject({
    type: z.literal('progress'),
    done: z.number().int().nonnegative(),
    of: z.number().int().nonnegative(),
  }),
  z.strictObject({ type: z.literal('surprised'), errors: ReportedErrors }),
  z.strictObject({
    type: z.literal('annotated'),
    result: z.discriminatedUnion('ok', [
      z.strictObject({ ok: z.literal(false), refusal: RefusalValue }),
      z.strictObject({ ok: z.literal(true), value: z.instanceof(Uint8Array) }),
    ]),
  }),
  z.strictObject({
    type: z.literal('read'),
    result: z.discriminatedUnion('ok', [
      z.strictObject({ ok: z.literal(false), refusal: RefusalValue }),
      z.strictObject({
        ok: z.literal(true),
        value: z.discriminatedUnion('kind', [
          z.strictObject({
            kind: z.literal('draft'),
            draft: z.strictObject({
              content: Content,
              details: ArticleDetails,
              format: SourceFormat.exclude(['tickmark']),
              encoding: z.string(),
              words: z.number().int().nonnegative(),
              trackedChanges: z.array(TrackedChange),
              comments: z.array(ForeignAnnotation),
            }),
          }),
          z.strictObject({ kind: z.literal('annotations'), read: ReadAnnotations }),
          z.strictObject({
            kind: z.literal('transfer'),
            transfer: Transfer,
            files: z.record(Sha256, z.instanceof(Uint8Array)),
          }),
        ]),
      }),
    ]),
  }),
])

export interface ImporterOptions {
  readonly launch: LaunchImporter
  readonly limits?: Partial<ImportLimits>
  /** Where it is told what became of the child, without a word of what it read. */
  readonly logBook?: Pick<LogBook, 'tell' | 'known' | 'surprise'>
}

/**
 * Reads each file in a process of its own. What exceeds a limit of size, time or memory, or breaks the reader, is
 * refused with a sentence; nothing is thrown.
 */
export function createImporter({ launch, limits: given, logBook = NO_LOG }: ImporterOptions): Importer {
  const limits = { ...DEFAULT_IMPORT_LIMITS, ...given }
  const ask = async <T>(asked: Asked<T>): Promise<Result<T>> => {
    const { name, bytes, signal } = asked
    if (signal?.aborted) return refuse('import.refused.cancelled', { name })
    const large = tooLarge(name, bytes, limits)
    if (large) return large
    try {
      return await askChild(asked, { launch, limits, logBook })
    } catch (error) {
      logBook.surprise(error)
      return refuse('import.refused.unreadable', { name })
    }
  }
  return {
    read: (file, signal, onProgress) =>
      ask({
        name: file.name,
        bytes: file.bytes,
        request: { file },
        signal,
        onProgress,
        resultIn: (answer) => (answer.type === 'read' ? (answer.result as Result<ImportedFile>) : null),
      }),
    annotateWord: (word, markup) =>
      ask({
        name: word.name,
        bytes: word.bytes,
        request: { word, markup },
        resultIn: (answer) => (answer.type === 'annotated' ? (answer.result as Result<Uint8Array>) : null),
      }),
  }
}

type Answer = z.infer<typeof Answer>
type ReaderEnd = Extract<Happening, { what: 'reader-ended' }>['why']

const NO_LOG: ImporterOptions['logBook'] & object = { tell: () => {}, known: () => [], surprise: () => {} }

interface Asked<T> {
  readonly name: string
  readonly bytes: Uint8Array
  readonly request: { readonly file: FileToRead } | { readonly word: WordFile; readonly markup: WordMarkup }
  readonly signal?: AbortSignal
  readonly onProgress?: ((progress: ReadingProgress) => void) | undefined
  /** The result, where this is the answer that was waited for. */
  readonly resultIn: (answer: Answer) => Result<T> | null
}

function askChild<T>(
  { name, request, signal, onProgress, resultIn }: Asked<T>,
  { launch, limits, logBook }: Required<ImporterOptions> & { readonly limits: ImportLimits },
): Promise<Result<T>> {
  return new Promise((resolve) => {
    const child = launch({ heapMegabytes: megabytes(limits.memoryBytes) })
    let started = false
    let isSettled = false
    const settle = (result: Result<T>) => {
      isSettled = true
      clearTimeout(timer)
      clearTimeout(longTimer)
      signal?.removeEventListener('abort', stop)
      child.kill()
      resolve(result)
    }
    const stop = () => settle(refuse('import.refused.cancelled', { name }))
    const ended = (why: ReaderEnd) => logBook.tell({ what: 'reader-ended', why })
    const givenUpAfter = (ms: number) =>
      setTimeout(() => {
        ended('time')
        settle(refuse('import.refused.time', { name, seconds: Math.ceil(ms / 1_000) }))
      }, ms)
    const longTimer = givenUpAfter(limits.longMs)
    let timer = givenUpAfter(limits.timeMs)
    let farthest = 0
    const progressed = ({ done, of }: ReadingProgress) => {
      if (done > farthest) {
        clearTimeout(timer)
        timer = givenUpAfter(limits.timeMs)
      }
      farthest = Math.max(farthest, done)
      onProgress?.({ done, of })
    }
    signal?.addEventListener('abort', stop)
    child.onMessage((message) => {
      const answer = Answer.safeParse(message)
      const result = answer.success ? resultIn(answer.data) : null
      if (result) settle(result)
      else if (answer.data?.type === 'started') started = true
      else if (answer.data?.type === 'progress') progressed(answer.data)
      else if (answer.data?.type === 'surprised')
        logBook.tell({ what: 'reader-surprise', errors: logBook.known(answer.data.errors) })
      else settle(refuse('import.refused.unreadable', { name }))
    })
    // A child that began to read and died without a word was ended by its watchdog or by V8: both for memory.
    child.onExit(() => {
      if (!isSettled) ended(started ? 'memory' : 'unknown')
      settle(refuse(started ? 'import.refused.memory' : 'import.refused.unreadable', { name }))
    })
    child.post({ ...request, memoryBytes: limits.memoryBytes, lifetimeMs: limits.longMs * 2 })
  })
}
