import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { sayRefusal } from '../../core/messages/message.ts'
import { ArticleId, ClaimId, RatingId, ScaleId } from '../../core/model/ids.ts'
import { ok, type Result } from '../../core/result.ts'
import { nodeHost } from '../../electron/hosting/node-host.ts'
import { readFile } from '../../electron/importers/read-file.ts'
import { annotateWord } from '../../electron/office/annotate-word.ts'
import { createServices } from '../../electron/services/create-services.ts'
import { createTickets } from '../../electron/tickets.ts'
import { testLogBook } from '../support/log-book.ts'
import { articleOf } from './words.ts'

const RATINGS = ['true', 'mostly-true', 'half-true', 'mostly-false', 'false'] as const

const granted = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(sayRefusal(result.refusal))
  return result.value
}

/** A library with one article of so many words and so many claims that overlap; four in five are rated. */
export async function libraryOf(folder: string, words: number, claims: number): Promise<string> {
  const library = path.join(folder, `desk-${words}-${claims}`)
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
  const { imported } = granted(
    await services.ask('articles.import', { tickets: [], pasted: { text: articleOf(words), html: '' } }),
  )
  const article = ArticleId.parse(imported[0]?.article)
  const { tables, content } = granted(await services.ask('article.open', { article }))
  const draft = Object.values(tables.drafts)[0]?.id
  if (!draft) throw new Error('The article has no draft.')
  const step = content.text.length / Math.max(claims, 1)
  for (let at = 0; at < claims; at++) {
    // Every second claim begins within the one before it.
    const start = Math.floor((at - (at % 2 ? 0.6 : 0)) * step)
    const span = { start, end: Math.min(start + 90 + ((at * 37) % 160), content.text.length) }
    const marked = granted(
      await services.ask('article.execute', { article, command: { type: 'claim.mark', draft, spans: [span] } }),
    )
    if (at % 5 === 4) continue
    const rating = RATINGS[at % RATINGS.length] ?? 'true'
    granted(
      await services.ask('article.execute', {
        article,
        command: {
          type: 'verdict.give',
          claim: ClaimId.parse(marked.made),
          scale: ScaleId.parse('truth'),
          rating: RatingId.parse(rating),
          rationale: 'As the office said.',
        },
      }),
    )
  }
  await services.close()
  return library
}
