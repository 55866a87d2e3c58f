import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { sayRefusal } from '../../core/messages/message.ts'
import { ok, type Result } from '../../core/result.ts'
import { nodeHost } from '../../electron/hosting/node-host.ts'
import { readFile } from '../../electron/importers/read-file.ts'
import { annotateWord } from '../../electron/office/annotate-word.ts'
import { createServices } from '../../electron/services/create-services.ts'
import type { Services } from '../../electron/services/services.ts'
import { createTickets } from '../../electron/tickets.ts'
import { testLogBook } from '../support/log-book.ts'

/** What was asked for; throws the sentence where it was refused. */
export const granted = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(sayRefusal(result.refusal))
  return result.value
}

/** The services on a new library of this name, with files read in this process. */
export async function benchServices(
  folder: string,
  name: string,
): Promise<{ readonly services: Services; readonly library: string }> {
  const library = path.join(folder, name)
  await mkdir(library, { recursive: true })
  const services = await createServices(
    nodeHost({
      logBook: testLogBook(folder),
      tickets: createTickets(),
      handover: {
        save: async () => ok({ outcome: 'cancelled' }),
        saveAll: async () => ok({ outcome: 'cancelled' }),
        publish: () => '',
      },
      libraryFolder: library,
      as: 'Bench',
      write: true,
      log: (error) => console.error(error),
      importer: {
        read: async (file) => readFile(file),
        annotateWord: async (file, markup) => annotateWord(file, markup),
      },
      preferencesFile: path.join(folder, 'home', 'preferences.json'),
    }),
  )
  return { services, library }
}
