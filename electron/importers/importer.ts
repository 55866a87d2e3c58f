import { RefusalValue } from '../../core/contract.ts'
import { Transfer } from '../../core/format/transfer.ts'
import { ArticleDetails } from '../../core/model/article.ts'
import { Content } from '../../core/model/content.ts'
import { type Refusal, type Result, refuse } from '../../core/result.ts'
import { z } from '../../core/z.ts'
import type { FileToRead, ImportedFile, Importer } from '../services/ports.ts'
import { DEFAULT_IMPORT_LIMITS, type ImportLimits, megabytes } from './import-limits.ts'
import type { LaunchImporter } from './importer-child.ts'

// The child has read hostile bytes: what it says is checked like anything else from outside.
const Answer = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('started') }),
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
              format: z.enum(['text', 'markdown', 'html']),
              encoding: z.string(),
              words: z.number().int().nonnegative(),
            }),
          }),
          z.strictObject({ kind: z.literal('transfer'), transfer: Transfer }),
        ]),
      }),
    ]),
  }),
])

export interface ImporterOptions {
  readonly launch: LaunchImporter
  readonly limits?: Partial<ImportLimits>
}

/**
 * Reads each file in a process of its own. What exceeds a limit of size, time or memory, or breaks the reader, is
 * refused with a sentence; nothing is thrown.
 */
export function createImporter({ launch, limits: given }: ImporterOptions): Importer {
  const limits = { ...DEFAULT_IMPORT_LIMITS, ...given }
  return {
    read: async (file, signal) => {
      const { name } = file
      if (signal.aborted) return refuse('import.refused.cancelled', { name })
      if (file.bytes.length > limits.fileBytes)
        return refuse('import.refused.too-big', { name, megabytes: megabytes(limits.fileBytes) })
      try {
        return await readInChild(file, signal, launch, limits)
      } catch {
        return refuse('import.refused.unreadable', { name })
      }
    },
  }
}

function readInChild(
  file: FileToRead,
  signal: AbortSignal,
  launch: LaunchImporter,
  limits: ImportLimits,
): Promise<Result<ImportedFile>> {
  const { name } = file
  return new Promise((resolve) => {
    const child = launch({ heapMegabytes: megabytes(limits.memoryBytes) })
    let started = false
    const settle = (result: Result<ImportedFile>) => {
      clearTimeout(timer)
      signal.removeEventListener('abort', stop)
      child.kill()
      resolve(result)
    }
    const stop = () => settle(refuse('import.refused.cancelled', { name }))
    const timer = setTimeout(
      () => settle(refuse('import.refused.time', { name, seconds: Math.ceil(limits.timeMs / 1_000) })),
      limits.timeMs,
    )
    signal.addEventListener('abort', stop)
    child.onMessage((message) => {
      const answer = Answer.safeParse(message)
      if (!answer.success) settle(refuse('import.refused.unreadable', { name }))
      else if (answer.data.type === 'started') started = true
      else settle(resultOf(answer.data.result))
    })
    // A child that began to read and died without a word was ended by its watchdog or by V8: both for memory.
    child.onExit(() => settle(refuse(started ? 'import.refused.memory' : 'import.refused.unreadable', { name })))
    child.post({
      file: { name, bytes: file.bytes, format: file.format },
      memoryBytes: limits.memoryBytes,
      lifetimeMs: limits.timeMs * 2,
    })
  })
}

type AnsweredResult = Extract<z.infer<typeof Answer>, { type: 'read' }>['result']

const resultOf = (result: AnsweredResult): Result<ImportedFile> =>
  result.ok ? { ok: true, value: result.value } : { ok: false, refusal: result.refusal as Refusal }
