import path from 'node:path'
import { createLimit } from '../../../core/log/limit.ts'
import { ok } from '../../../core/result.ts'
import type { Host } from '../host.ts'
import { placeInWords } from '../library-keeper.ts'
import type { Recovery } from '../recovery.ts'
import type { Handlers } from '../server.ts'

type TroubleHandlers = Pick<
  Handlers,
  'app.recovered' | 'app.saved' | 'app.report' | 'log.read' | 'log.save' | 'log.show'
>

// A screen that breaks in every drawing must not push everything else out of the log.
const REPORTS_MAX = 30
const REPORTS_WITHIN_MS = 60_000

/** What is there for when something goes wrong: what was saved, and the log. */
export const troubleHandlers = (host: Host, recovery: Recovery): TroubleHandlers => {
  const { logBook } = host
  const mayReport = createLimit(REPORTS_MAX, REPORTS_WITHIN_MS)
  return {
    'app.recovered': async () => ok(await recovery.take()),

    'app.saved': async () => ok(await recovery.saved()),

    'app.report': async ({ errors, ...where }) => {
      if (mayReport(performance.now()))
        logBook.tell({ what: 'window-surprise', ...where, errors: logBook.known(errors) })
      return ok({})
    },

    'log.read': async () => ok({ text: await logBook.read(), place: placeInWords(path.dirname(logBook.file)) }),

    'log.save': async () =>
      host.handover.save({
        name: path.basename(logBook.file),
        bytes: new TextEncoder().encode(await logBook.read()),
        mediaType: 'text/plain; charset=utf-8',
      }),

    'log.show': async () => {
      host.showFile?.(logBook.file)
      return ok({})
    },
  }
}
