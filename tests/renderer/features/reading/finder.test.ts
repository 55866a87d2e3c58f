import { expect, test } from 'vitest'
import { ticksOf } from '../../../../renderer/features/reading/find-ticks.tsx'
import { Finder, type Found, type Sought } from '../../../../renderer/features/reading/finder.ts'
import { contentOf } from '../../support/article-content.ts'

const STORY = contentOf([{ kind: 'paragraph', text: `Built in 1887, ${'a'.repeat(60)}!` }])
const BOOK = contentOf(
  Array.from({ length: 2_000 }, (_, index) => ({
    kind: 'paragraph' as const,
    text: `Paragraph ${index} ${'says that the “bridge” was closed. '.repeat(14)}`,
  })),
)

const sought = (words: string, isPattern = false): Sought => ({ words, matchCase: false, wholeWord: false, isPattern })
const search = (finder: Finder, asked: Sought): Promise<Found> =>
  new Promise((resolve) => finder.search(asked, resolve))

test('an expression that would run for ever is ended, and the next one is answered', async () => {
  const finder = new Finder(STORY, 300)
  expect(await search(finder, sought('(a+)+$', true))).toEqual({ kind: 'late' })
  expect(await search(finder, sought('\\d{4}', true))).toEqual({ kind: 'places', spans: [{ start: 9, end: 13 }] })
  finder.close()
})

test('only the newest search answers, and the one before it is given up', async () => {
  const finder = new Finder(STORY, 60_000)
  const answers: Found[] = []
  finder.search(sought('(a+)+$', true), (found) => answers.push(found))
  answers.push(await search(finder, sought('built')))
  expect(answers).toEqual([{ kind: 'places', spans: [{ start: 0, end: 5 }] }])
  finder.close()
})

test('a book is searched in slices: something else gets its turn in between', async () => {
  const finder = new Finder(BOOK)
  let turns = 0
  const channel = new MessageChannel()
  channel.port1.onmessage = () => {
    turns++
    channel.port2.postMessage(null)
  }
  channel.port2.postMessage(null)
  const found = await search(finder, sought('"bridge"'))
  channel.port1.close()
  expect(found.kind === 'places' && found.spans.length).toBe(2_000 * 14)
  expect(turns).toBeGreaterThan(0)
  finder.close()
})

test('hits beside each other share a tick', () => {
  const at = (start: number) => ({ start, end: start + 2 })
  expect(ticksOf([at(0), at(1), at(500_000)], 1_000_000)).toEqual([0, 0.5])
  expect(
    ticksOf(
      Array.from({ length: 50_000 }, (_, index) => at(index * 20)),
      1_000_000,
    ).length,
  ).toBeLessThan(250)
})
