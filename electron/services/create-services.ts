import type { Input, Method, Output } from '../../core/contract.ts'
import type { Result } from '../../core/result.ts'
import type { WireEvent } from '../../core/wire.ts'
import { openDeskMemories } from './desk-memory.ts'
import { openDraftFiles } from './draft-files.ts'
import { createImporting } from './drafts-in.ts'
import { annotationHandlers } from './handlers/annotations.ts'
import { appHandlers } from './handlers/app.ts'
import { articleHandlers } from './handlers/articles.ts'
import { checkHandlers } from './handlers/check.ts'
import { draftHandlers } from './handlers/drafts.ts'
import { evidenceHandlers } from './handlers/evidence.ts'
import { importHandlers } from './handlers/imports.ts'
import { libraryHandlers } from './handlers/library.ts'
import { reportHandlers } from './handlers/reports.ts'
import { sampleHandlers } from './handlers/sample.ts'
import { scaleHandlers } from './handlers/scales.ts'
import { troubleHandlers } from './handlers/trouble.ts'
import { updateHandlers } from './handlers/updates.ts'
import type { Host } from './host.ts'
import { createLibraryKeeper } from './library-keeper.ts'
import { openPreferences } from './preferences.ts'
import { createRecovery } from './recovery.ts'
import { createServer, type Handlers } from './server.ts'
import type { Services } from './services.ts'
import { openUpdates } from './updates.ts'

/** The services on top of a host: opens its library, and answers every method of the contract. */
export async function createServices(host: Host): Promise<Services> {
  const listeners = new Set<(event: WireEvent) => void>()
  const publish = (event: WireEvent) => {
    for (const listener of listeners) listener(event)
  }
  const preferences = await openPreferences(host.preferencesFile, host.log)
  const memories = await openDeskMemories(host.preferencesFile, host.log)
  const draftFiles = openDraftFiles(host.preferencesFile, host.log)
  const importing = createImporting()
  const keeper = await createLibraryKeeper(host, preferences, publish)
  const updates = await openUpdates(host, preferences, publish)
  const recovery = createRecovery(keeper, memories, host.brokeOff)
  const handlers: Handlers = {
    ...troubleHandlers(host, recovery),
    ...checkHandlers(host, keeper, publish),
    ...appHandlers(host, keeper, preferences),
    ...libraryHandlers(keeper, memories),
    ...articleHandlers(keeper, memories),
    ...importHandlers(host, keeper, importing, draftFiles, publish),
    ...draftHandlers(host, keeper, importing, draftFiles, publish),
    ...annotationHandlers(host, keeper, importing),
    ...evidenceHandlers(host, keeper),
    ...sampleHandlers(host, keeper, importing),
    ...reportHandlers(host, keeper),
    ...updateHandlers(updates),
    ...scaleHandlers(host, keeper),
  }
  const call = createServer(handlers, host.log)
  return {
    call,
    ask: async <M extends Method>(method: M, input: Input<M>) => (await call(method, input)) as Result<Output<M>>,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    windowGone: () => recovery.windowGone(),
    close: () => {
      updates.close()
      return keeper.close()
    },
  }
}
