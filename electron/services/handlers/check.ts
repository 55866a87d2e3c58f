import type { CheckReport } from '../../../core/contract-values.ts'
import { ok } from '../../../core/result.ts'
import type { WireEvent } from '../../../core/wire.ts'
import type { Host } from '../host.ts'
import type { LibraryKeeper } from '../library-keeper.ts'
import { createOften } from '../often.ts'
import type { OpenedLibrary } from '../open-library.ts'
import type { Handlers } from '../server.ts'
import { openOnly } from './in-library.ts'

type CheckHandlers = Pick<Handlers, 'library.check' | 'library.stopCheck'>

/** Reads a library from end to end, telling how far it has come. */
async function checkNow(
  { storage, overview }: OpenedLibrary,
  signal: AbortSignal,
  publish: (event: WireEvent) => void,
): Promise<CheckReport> {
  const isTime = createOften()
  return storage.check({
    remembered: overview.remembered(),
    signal,
    progress: (progress) => {
      if (isTime()) publish({ type: 'check.progressed', ...progress })
    },
  })
}

export const checkHandlers = (
  host: Host,
  keeper: LibraryKeeper,
  publish: (event: WireEvent) => void,
): CheckHandlers => {
  const { inLibrary } = openOnly(keeper)
  let underWay: { readonly report: Promise<CheckReport>; readonly stop: () => void } | null = null

  const begin = (library: OpenedLibrary) => {
    const stopping = new AbortController()
    const startedAt = performance.now()
    const report = checkNow(library, stopping.signal, publish).finally(() => {
      underWay = null
    })
    void report.then(
      ({ problems, unread }) =>
        host.logBook.tell({
          what: 'checked',
          seconds: Math.round(performance.now() - startedAt) / 1_000,
          findings: problems.length,
          isWhole: unread === undefined,
        }),
      () => {},
    )
    return { report, stop: () => stopping.abort() }
  }

  return {
    'library.check': inLibrary(async (library) => {
      underWay ??= begin(library)
      return ok(await underWay.report)
    }),
    'library.stopCheck': async () => {
      underWay?.stop()
      return ok({})
    },
  }
}
