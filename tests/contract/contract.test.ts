import { describe, expect, it, vi } from 'vitest'
import { ClaimId, RatingId, ScaleId } from '../../core/model/ids.ts'
import { onlyArticle } from '../../core/query/only-article.ts'
import type { WireEvent } from '../../core/wire.ts'
import { type Client, createClient } from '../../renderer/client/client.ts'
import { choiceOf } from '../support/choice.ts'
import { granted } from '../support/services.ts'
import { WIRES } from './wires.ts'

const text = 'Ferry strikes pier\n\nThree people were hurt – 😀 – on Saturday, the office said.'

/** The beginning of a PNG file. */
const PICTURE = new Uint8Array([
  137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 1, 0, 0, 0, 1, 0, 8, 2, 0, 0, 0,
])

async function imported(client: Client) {
  const ticket = granted(await client.ticketFor(new File([text], 'ferry.txt')))
  const { imported: articles } = granted(await client.ask('articles.import', { tickets: [ticket], pasted: null }))
  const article = articles[0]?.article
  if (!article) throw new Error('Nothing was imported.')
  return article
}

for (const { name, open } of WIRES)
  describe(`the contract over ${name}`, () => {
    it('a file goes in by ticket and comes out as an article', async () => {
      const client = createClient(await open())
      const article = await imported(client)
      const view = granted(await client.ask('article.open', { article }))
      expect(view.content.text).toContain('Three people were hurt – 😀 – on Saturday')
      expect(onlyArticle(view.tables).title).toBe('Ferry strikes pier')
      expect(granted(await client.ask('library.read', {})).articles).toMatchObject([{ id: article }])
    })

    it('a command is acknowledged, and every window hears of it', async () => {
      const client = createClient(await open())
      const article = await imported(client)
      const events: WireEvent[] = []
      client.subscribe((event) => events.push(event))
      const { draft } = onlyArticle(granted(await client.ask('article.open', { article })).tables)
      const marked = granted(
        await client.ask('article.execute', {
          article,
          command: { type: 'claim.mark', draft, spans: [{ start: 20, end: 32 }] },
        }),
      )
      expect(marked).toMatchObject({ seq: 2, steps: { undo: { key: 'claim.mark' }, redo: null } })
      const given = granted(
        await client.ask('article.execute', {
          article,
          command: {
            type: 'verdict.give',
            claim: ClaimId.parse(marked.made),
            scale: ScaleId.parse('truth'),
            rating: RatingId.parse('false'),
            rationale: 'No.',
          },
        }),
      )
      await vi.waitFor(() => expect(events).toContainEqual({ type: 'article.changed', article, ...given }))
      expect(granted(await client.ask('article.undo', { article })).steps.redo).toMatchObject({ key: 'verdict.give' })
      expect(granted(await client.ask('article.redo', { article })).seq).toBe(5)
    })

    it('a refusal crosses as a key and its values', async () => {
      const client = createClient(await open())
      const article = await imported(client)
      const { draft } = onlyArticle(granted(await client.ask('article.open', { article })).tables)
      expect(
        await client.ask('article.execute', {
          article,
          command: { type: 'claim.mark', draft, spans: [{ start: 3, end: 3 }] },
        }),
      ).toEqual({
        ok: false,
        refusal: { key: 'refused.selection.empty', values: {} },
      })
      expect(await client.ask('article.redo', { article })).toMatchObject({ refusal: { key: 'refused.redo.nothing' } })
    })

    it('a build that knows no address for new versions says so, and refuses to look', async () => {
      const client = createClient(await open())
      expect(granted(await client.ask('updates.read', {}))).toEqual({
        release: null,
        lookedAt: null,
        newer: null,
        isPutAway: false,
      })
      expect(await client.ask('updates.look', {})).toEqual({
        ok: false,
        refusal: { key: 'updates.refused.no-address', values: {} },
      })
    })

    it('a bad file is refused by name and the others come in', async () => {
      const client = createClient(await open())
      const files = [
        new File(['Good text about a bridge.'], 'good.txt'),
        new File([PICTURE], 'bad.bin'),
        new File([], 'empty.txt'),
      ]
      const tickets = await Promise.all(files.map(async (file) => granted(await client.ticketFor(file))))
      const answer = granted(await client.ask('articles.import', { tickets, pasted: null }))
      expect(answer.imported).toHaveLength(1)
      expect(answer.refused.map((entry) => entry.name)).toEqual(['bad.bin', 'empty.txt'])
    })

    it('a new draft goes in as text or by ticket, and a copy that was handed up is no file to look at again', async () => {
      const client = createClient(await open())
      const article = await imported(client)
      const said = { article, name: 'update', publishedOn: '', updatedOn: '' }
      const pasted = { text: 'Ferry strikes pier\n\nNobody was hurt.', html: '' }
      const second = granted(await client.ask('article.addDraft', { ...said, ticket: null, pasted }))
      if (second.outcome !== 'added') throw new Error('Nothing was to be asked.')
      expect(second.number).toBe(2)
      expect(await client.ask('article.addDraft', { ...said, ticket: null, pasted })).toMatchObject({
        refusal: { key: 'refused.draft.same' },
      })
      const ticket = granted(await client.ticketFor(new File([text], 'ferry.txt')))
      expect(granted(await client.ask('article.addDraft', { ...said, ticket, pasted: null }))).toMatchObject({
        number: 3,
      })
      expect(granted(await client.ask('article.checkFile', { article }))).toEqual({ outcome: 'unknown' })
      expect(granted(await client.ask('article.content', { article, draft: second.draft })).text).toContain('Nobody')
    })

    it('the preview and the export of a report are given as addresses or files, never as paths', async () => {
      const client = createClient(await open())
      const article = await imported(client)
      expect(granted(await client.ask('report.preview', { article, choice: choiceOf('html') })).url).toMatch(
        /^\/published\//,
      )
      const exported = granted(await client.ask('report.export', { article, choice: choiceOf('html') }))
      expect(exported).toMatchObject({ name: expect.stringContaining('Ferry strikes pier') })
    })
  })
