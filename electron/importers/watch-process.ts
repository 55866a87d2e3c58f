import { Worker } from 'node:worker_threads'

const CHECK_EVERY_MS = 25

// Plain JavaScript, run in a thread of its own so that it keeps watch while the reader is busy.
const WATCH = `
const { workerData } = require('node:worker_threads')
const end = () => process.kill(process.pid, 'SIGKILL')
setInterval(() => { if (process.memoryUsage.rss() > workerData.memoryBytes) end() }, workerData.checkEveryMs)
setTimeout(end, workerData.lifetimeMs)
`

export interface ProcessLimits {
  readonly memoryBytes: number
  readonly lifetimeMs: number
}

/** Ends this whole process when its resident memory or its age grows past a limit. Resolves once the watch is kept. */
export function watchProcess({ memoryBytes, lifetimeMs }: ProcessLimits): Promise<void> {
  return new Promise((resolve) => {
    const watch = new Worker(WATCH, {
      eval: true,
      workerData: { memoryBytes, lifetimeMs, checkEveryMs: CHECK_EVERY_MS },
    })
    watch.unref()
    watch.once('online', () => resolve())
    // Where threads cannot be had, V8's own limit and the asker's time limit still hold.
    watch.once('error', () => resolve())
  })
}
