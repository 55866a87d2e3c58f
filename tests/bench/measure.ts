/** One measurement: medians of milliseconds, beside a floor measured in the same run. */
export interface Measurement {
  readonly bench: string
  readonly what: string
  readonly medianMs: number
  readonly minMs: number
  readonly maxMs: number
  readonly runs: number
  /** What the machine itself takes for the least that could do the job, and how many times that it was. */
  readonly floor?: { readonly what: string; readonly medianMs: number; readonly ratio: number }
}

const rounded = (ms: number): number => Number(ms.toPrecision(4))

const median = (times: readonly number[]): number => {
  const sorted = [...times].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

export async function timeOf(work: () => Promise<unknown> | unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Runs the job and its floor in turn, so that both meet the same noise. */
export async function compare(
  bench: string,
  what: string,
  runs: number,
  job: () => Promise<number>,
  floor?: { readonly what: string; readonly run: () => Promise<number> },
): Promise<Measurement> {
  const times: number[] = []
  const floors: number[] = []
  for (let run = 0; run < runs; run++) {
    if (floor) floors.push(await floor.run())
    times.push(await job())
  }
  return measured(bench, what, times, floor && { what: floor.what, times: floors })
}

/** The measurement of times that were taken already, beside those of a floor. */
export function measured(
  bench: string,
  what: string,
  times: readonly number[],
  floor?: { readonly what: string; readonly times: readonly number[] },
): Measurement {
  const medianMs = median(times)
  return {
    bench,
    what,
    medianMs: rounded(medianMs),
    minMs: rounded(Math.min(...times)),
    maxMs: rounded(Math.max(...times)),
    runs: times.length,
    ...(floor && {
      floor: {
        what: floor.what,
        medianMs: rounded(median(floor.times)),
        ratio: rounded(medianMs / median(floor.times)),
      },
    }),
  }
}
