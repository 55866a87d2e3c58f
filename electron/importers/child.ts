import { tellErrors } from '../../core/log/tell-errors.ts'
import { Span } from '../../core/model/content.ts'
import { TrackedAs } from '../../core/model/draft.ts'
import { Instant } from '../../core/model/time.ts'
import { refuse } from '../../core/result.ts'
import { z } from '../../core/z.ts'
import { annotateWord } from '../office/annotate-word.ts'
import type { FileToRead, WordFile, WordMarkup } from '../services/ports.ts'
import type { ChildMessage } from './importer-child.ts'
import { readFile } from './read-file.ts'
import { watchProcess } from './watch-process.ts'

// Node hands bytes over as a Buffer, whose slices share what others take for their own copy.
const Bytes = z
  .instanceof(Uint8Array)
  .transform((bytes) => new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength))
const limits = { memoryBytes: z.number().int().positive(), lifetimeMs: z.number().int().positive() }
const said = { spans: z.array(Span), author: z.string(), at: Instant }

const Request = z.union([
  z.strictObject({
    file: z.strictObject({
      name: z.string(),
      bytes: Bytes,
      format: z.enum(['text', 'markdown', 'html']).nullable(),
      tracked: TrackedAs,
    }),
    ...limits,
  }),
  z.strictObject({
    word: z.strictObject({ name: z.string(), bytes: Bytes, tracked: TrackedAs }),
    markup: z.strictObject({
      comments: z.array(z.strictObject({ ...said, paragraphs: z.array(z.string()) })),
      changes: z.array(z.strictObject({ ...said, replacement: z.string() })),
    }),
    ...limits,
  }),
])

/** Electron's utility processes talk through a port; forked ones through the process itself. */
interface ParentPort {
  on(event: 'message', listener: (event: { data: unknown }) => void): void
  postMessage(message: ChildMessage): void
}

const parentPort = (process as NodeJS.Process & { parentPort?: ParentPort }).parentPort

/** Resolves when the message has left: the reader blocks this thread for seconds. */
function say(message: ChildMessage): Promise<void> {
  return new Promise((resolve) => {
    if (parentPort) parentPort.postMessage(message)
    if (parentPort || !process.send) resolve()
    else process.send(message, undefined, undefined, () => resolve())
  })
}

async function read(file: FileToRead) {
  try {
    return await readFile(file, ({ done, of }) => say({ type: 'progress', done, of }))
  } catch (error) {
    await say({ type: 'surprised', errors: tellErrors(error) })
    return refuse('import.refused.unreadable', { name: file.name })
  }
}

async function annotate(file: WordFile, markup: WordMarkup) {
  try {
    return annotateWord(file, markup)
  } catch (error) {
    await say({ type: 'surprised', errors: tellErrors(error) })
    return refuse('import.refused.unreadable', { name: file.name })
  }
}

async function answer(message: unknown): Promise<void> {
  const request = Request.parse(message)
  await watchProcess(request)
  await say({ type: 'started' })
  if ('file' in request) await say({ type: 'read', result: await read(request.file) })
  else await say({ type: 'annotated', result: await annotate(request.word, request.markup) })
}

// Whoever asked ends this process once it has the answer, and it ends by itself when it is left alone.
if (parentPort) parentPort.on('message', ({ data }) => void answer(data))
else {
  process.once('message', (message) => void answer(message))
  process.once('disconnect', () => process.exit())
}
