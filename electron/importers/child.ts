import { refuse } from '../../core/result.ts'
import { z } from '../../core/z.ts'
import type { FileToRead } from '../services/ports.ts'
import type { ChildMessage } from './importer-child.ts'
import { readFile } from './read-file.ts'
import { watchProcess } from './watch-process.ts'

const Request = z.strictObject({
  file: z.strictObject({
    name: z.string(),
    bytes: z.instanceof(Uint8Array),
    format: z.enum(['text', 'markdown', 'html']).nullable(),
  }),
  memoryBytes: z.number().int().positive(),
  lifetimeMs: z.number().int().positive(),
})

/** Electron's utility processes talk through a port; forked ones through the process itself. */
interface ParentPort {
  on(event: 'message', listener: (event: { data: unknown }) => void): void
  postMessage(message: ChildMessage): void
}

const parentPort = (process as unknown as { parentPort?: ParentPort }).parentPort

/** Resolves when the message has left: the reader blocks this thread for seconds. */
function say(message: ChildMessage): Promise<void> {
  return new Promise((resolve) => {
    if (parentPort) parentPort.postMessage(message)
    if (parentPort || !process.send) resolve()
    else process.send(message, undefined, undefined, () => resolve())
  })
}

function read(file: FileToRead) {
  try {
    return readFile(file)
  } catch {
    return refuse('import.refused.unreadable', { name: file.name })
  }
}

async function answer(message: unknown): Promise<void> {
  const { file, memoryBytes, lifetimeMs } = Request.parse(message)
  await watchProcess({ memoryBytes, lifetimeMs })
  await say({ type: 'started' })
  await say({ type: 'read', result: read(file) })
}

// Whoever asked ends this process once it has the answer, and it ends by itself when it is left alone.
if (parentPort) parentPort.on('message', ({ data }) => void answer(data))
else {
  process.once('message', (message) => void answer(message))
  process.once('disconnect', () => process.exit())
}
