import type { Browser, Page } from 'playwright'

/** What the page's main thread did while something happened: milliseconds of its own processor time. */
export interface MainThread {
  /** All of its tasks together. */
  readonly busyMs: number
  readonly longestMs: number
}

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  /** Microseconds by the clock, and of the processor: another program that takes its turn counts in the first only. */
  readonly dur?: number
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

const isTask = ({ name, ph }: TraceEvent): boolean => ph === 'X' && /RunTask$/.test(name)

/** The tasks of one thread, without those that run inside another. */
function outermost(tasks: readonly TraceEvent[]): TraceEvent[] {
  let until = Number.NEGATIVE_INFINITY
  return [...tasks]
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter(({ ts, dur = 0 }) => {
      if (ts < until) return false
      until = ts + dur
      return true
    })
}

/** The busiest main thread of a renderer in a trace: the page's own, because nothing else is shown. */
function mainThreadOf(events: readonly TraceEvent[]): MainThread {
  const threads = new Map<string, TraceEvent[]>()
  for (const { name, ph, pid, tid, args } of events)
    if (ph === 'M' && name === 'thread_name' && args?.name === 'CrRendererMain') threads.set(`${pid} ${tid}`, [])
  for (const event of events) if (isTask(event)) threads.get(`${event.pid} ${event.tid}`)?.push(event)
  const sums = [...threads.values()].map((tasks) => {
    const times = outermost(tasks).map(({ dur = 0, tdur = dur }) => tdur / 1_000)
    return { busyMs: times.reduce((sum, time) => sum + time, 0), longestMs: Math.max(0, ...times) }
  })
  return sums.reduce((held, next) => (next.busyMs > held.busyMs ? next : held), { busyMs: 0, longestMs: 0 })
}

/** Does something and waits until it has come to rest, under Chromium's own trace. */
export async function traced(browser: Browser, page: Page, act: () => Promise<unknown>): Promise<MainThread> {
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] })
  await act()
  const trace = await browser.stopTracing()
  return mainThreadOf(JSON.parse(trace.toString()).traceEvents)
}
