import { onTestFinished } from 'vitest'
import { type BrowserHost, startBrowserHost } from '../../electron/browser-host.ts'
import { testLogBook } from './log-book.ts'
import { inProcessImporter } from './services.ts'
import { temporaryFolder } from './temporary.ts'

/** A browser host on a folder of this test's own, closed when the test ends. */
export async function testBrowserHost(folder: string = temporaryFolder()): Promise<BrowserHost> {
  const host = await startBrowserHost({
    library: `${folder}/library`,
    as: 'Checker',
    port: 0,
    log: () => undefined,
    logBook: testLogBook(folder),
    importer: inProcessImporter,
    preferencesFile: `${folder}/preferences.json`,
  })
  onTestFinished(() => host.close())
  return host
}
