import path from 'node:path'
import { onTestFinished } from 'vitest'
import type { ArticleCommand, LibraryCommand } from '../../core/command/decide.ts'
import type { Input, Method, Output } from '../../core/contract.ts'
import type { Acknowledged } from '../../core/contract-values.ts'
import { sayRefusal } from '../../core/messages/message.ts'
import { type ArticleId, ClaimId } from '../../core/model/ids.ts'
import { onlyArticle } from '../../core/query/only-article.ts'
import { ok, type Result } from '../../core/result.ts'
import type { WireEvent } from '../../core/wire.ts'
import { nodeHost } from '../../electron/hosting/node-host.ts'
import { readFile } from '../../electron/importers/read-file.ts'
import { annotateWord } from '../../electron/office/annotate-word.ts'
import { createServices } from '../../electron/services/create-services.ts'
import type { Host } from '../../electron/services/host.ts'
import type { Importer } from '../../electron/services/ports.ts'
import type { Services } from '../../electron/services/services.ts'
import { createTickets, type TicketDesk } from '../../electron/tickets.ts'
import { testLogBook } from './log-book.ts'
import { temporaryFolder } from './temporary.ts'

/** The real readers without their child process, whose limits have tests of their own. */
export const inProcessImporter: Importer = {
  read: async (file, _signal, onProgress) => readFile(file, onProgress),
  annotateWord: async (file, markup) => annotateWord(file, markup),
}

export function granted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(sayRefusal(result.refusal))
  return result.value
}

export interface SavedFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly mediaType: string
}

/** A machine for one test: real services on a real folder, whose hand-overs are kept for looking at. */
export class TestMachine {
  readonly folder = temporaryFolder()
  readonly library = path.join(this.folder, 'library')
  readonly tickets: TicketDesk = createTickets()
  readonly saved: SavedFile[] = []
  readonly logged: unknown[] = []
  readonly logBook = testLogBook(this.folder)
  readonly events: WireEvent[] = []
  private services: Services | null = null

  async start(part: Partial<Host> = {}): Promise<Services> {
    const services = await createServices({
      ...nodeHost({
        tickets: this.tickets,
        handover: {
          save: async (file) => {
            this.saved.push(file)
            return ok({
              outcome: 'saved',
              name: file.name,
              bytes: file.bytes.byteLength,
              place: this.folder,
              ticket: null,
            })
          },
          saveAll: async (files, name) => {
            this.saved.push(...files)
            return ok({ outcome: 'saved', name, bytes: 0, place: this.folder, ticket: null })
          },
          publish: (file) => `/published/${this.saved.push(file)}`,
        },
        libraryFolder: this.library,
        as: 'Checker',
        write: true,
        log: (error) => this.logged.push(error),
        logBook: this.logBook,
        importer: inProcessImporter,
        preferencesFile: path.join(this.folder, 'home', 'preferences.json'),
      }),
      ...part,
    })
    services.subscribe((event) => this.events.push(event))
    this.services = services
    onTestFinished(() => services.close())
    return services
  }

  async restart(part: Partial<Host> = {}): Promise<Services> {
    await this.services?.close()
    return this.start(part)
  }

  async ask<M extends Method>(method: M, input: Input<M>): Promise<Output<M>> {
    if (!this.services) throw new Error('The machine has not been started.')
    return granted(await this.services.ask(method, input))
  }

  async importText(text: string): Promise<ArticleId> {
    const { imported, refused } = await this.ask('articles.import', { tickets: [], pasted: { text, html: '' } })
    const first = imported[0]
    if (!first) throw new Error(JSON.stringify(refused))
    return first.article
  }

  /** Adds a draft about whose file nothing is asked. */
  async addDraft(input: Input<'article.addDraft'>): Promise<Extract<Output<'article.addDraft'>, { outcome: 'added' }>> {
    const added = await this.ask('article.addDraft', input)
    if (added.outcome !== 'added') throw new Error('It was asked how the draft is to be read.')
    return added
  }

  on(article: ArticleId, command: ArticleCommand): Promise<Acknowledged> {
    return this.ask('article.execute', { article, command })
  }

  /** Marks a claim on the first place of some words in the current draft. */
  async mark(article: ArticleId, words: string): Promise<ClaimId> {
    const { tables, content } = await this.ask('article.open', { article })
    const start = content.text.indexOf(words)
    const spans = [{ start, end: start + words.length }]
    const marked = await this.on(article, { type: 'claim.mark', draft: onlyArticle(tables).draft, spans })
    return ClaimId.parse(marked.made)
  }

  onLibrary(command: LibraryCommand): Promise<Acknowledged> {
    return this.ask('library.execute', { command })
  }
}
