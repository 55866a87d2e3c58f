import { Worker } from 'node:worker_threads'

const CHECK_EVERY_MS = 25

// Plain JavaScript, run in a thread of its own so that it keeps watch while the reader is busy.
const WATCH = `
const { workerData } = require('node:worker_threads')
setInterval(() => {
  if (process.memoryUsage.rss() > workerData.memoryBytes) process.kill(process.pid, 'SIGKILL')
}, workerData.checkEveryMs)
`

/** Ends this whole process when its resident memory grows past a limit. Resolves once the watch is kept. */
export function watchMemory(memoryBytes: number): Promise<void> {
  return new Promise((resolve) => {
    const watch = new Worker(WATCH, { eval: true, workerData: { memoryBytes, checkEveryMs: CHECK_EVERY_MS } })
    watch.unref()
    watch.once('online', () => resolve())
    // Where threads cannot be had, V8's own limit and the time limit still hold.
    watch.once('error', () => resolve())
  })
}
