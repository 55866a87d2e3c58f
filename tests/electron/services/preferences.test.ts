import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { FIRST_PREFERENCES } from '../../../core/model/first-preferences.ts'
import { ArticleId, SourceId } from '../../../core/model/ids.ts'
import { NO_MEMORY } from '../../../core/model/preferences.ts'
import { openDeskMemories } from '../../../electron/services/desk-memory.ts'
import { openPreferences } from '../../../electron/services/preferences.ts'
import { temporaryFolder } from '../../support/temporary.ts'

const log = (error: unknown) => {
  throw error
}
const file = () => path.join(temporaryFolder(), 'home', 'preferences.json')
const article = (number: number) => ArticleId.parse(`01890000-0000-7000-8000-${String(number).padStart(12, '0')}`)
const PLACE = { top: 1_200, below: -6, selection: { start: 1_210, end: 1_222 }, claim: null }

describe('the preferences of this machine', () => {
  it('are those of a first start where there is no file', async () => {
    const preferences = await openPreferences(file(), log)
    expect(preferences.read()).toEqual({ ...FIRST_PREFERENCES, library: null })
  })

  it('are there again after a restart', async () => {
    const place = file()
    await (await openPreferences(place, log)).change({ theme: 'dark', keys: { 'claim.mark': 'c' } })
    const again = await openPreferences(place, log)
    expect(again.read()).toMatchObject({ theme: 'dark', keys: { 'claim.mark': 'c' }, language: 'system' })
  })

  it('of before somebody could choose columns have all of them', async () => {
    const place = path.join(temporaryFolder(), 'preferences.json')
    const { claimColumns: _unknown, ...before } = FIRST_PREFERENCES
    await writeFile(place, JSON.stringify({ ...before, theme: 'dark', library: null }))
    const preferences = await openPreferences(place, log)
    expect(preferences.read()).toEqual({ ...FIRST_PREFERENCES, theme: 'dark', library: null })
    await preferences.change({ claimColumns: ['verdict', 'wording'] })
    expect((await openPreferences(place, log)).read().claimColumns).toEqual(['verdict', 'wording'])
  })

  it('lose only the part that cannot be understood', async () => {
    const place = path.join(temporaryFolder(), 'preferences.json')
    await writeFile(
      place,
      JSON.stringify({ name: 'Noor', theme: 'plaid', density: 'compact', reading: { size: 'big' } }),
    )
    expect((await openPreferences(place, log)).read()).toEqual({
      ...FIRST_PREFERENCES,
      name: 'Noor',
      density: 'compact',
      library: null,
    })
  })
})

describe('what this machine remembers of an article', () => {
  it('is nothing at first, and after a restart where the reader was and what was half written', async () => {
    const place = file()
    const memories = await openDeskMemories(place, log)
    expect(memories.of(article(1))).toEqual(NO_MEMORY)
    await Promise.all([
      memories.remember(article(1), PLACE),
      memories.keepWriting(article(1), 'note', 'Ask the harbour'),
      memories.remember(article(2), { ...PLACE, top: 0 }),
    ])
    const again = await openDeskMemories(place, log)
    expect(again.of(article(1))).toEqual({ place: PLACE, writing: { note: 'Ask the harbour' } })
    expect(again.of(article(2)).place?.top).toBe(0)
  })

  it('forgets a field once it is empty', async () => {
    const memories = await openDeskMemories(file(), log)
    await memories.keepWriting(article(1), 'note', 'Ask')
    await memories.keepWriting(article(1), 'note', '')
    expect(memories.of(article(1)).writing).toEqual({})
  })

  it('keeps to the articles used last, and never drops one with half-written words', async () => {
    const place = file()
    const memories = await openDeskMemories(place, log)
    await memories.keepWriting(article(1), 'note', 'Ask')
    await Promise.all(Array.from({ length: 320 }, (_, at) => memories.remember(article(at + 2), PLACE)))
    expect(
      Object.keys(JSON.parse(await readFile(path.join(path.dirname(place), 'desk-memory.json'), 'utf8'))),
    ).toHaveLength(300)
    expect(memories.of(article(1)).writing).toEqual({ note: 'Ask' })
    expect(memories.of(article(2))).toEqual(NO_MEMORY)
    expect(memories.of(article(321)).place).toEqual(PLACE)
  })

  it('knows what was half written in the records of sources too, and keeps nothing of a record that has none', async () => {
    const place = file()
    const source = (number: number) => SourceId.parse(article(number))
    const memories = await openDeskMemories(place, log)
    await memories.keepWriting(source(7), 'publisher', 'The authority')
    await memories.keepWriting(source(8), 'note', 'Ask')
    await memories.keepWriting(source(8), 'note', '')
    const again = await openDeskMemories(place, log)
    expect(again.writingIn([source(6), source(7), source(8)])).toEqual({ [source(7)]: { publisher: 'The authority' } })
    expect(Object.keys(JSON.parse(await readFile(path.join(path.dirname(place), 'desk-memory.json'), 'utf8')))).toEqual(
      [source(7)],
    )
  })

  it('counts a damaged file as none', async () => {
    const place = path.join(temporaryFolder(), 'preferences.json')
    await writeFile(path.join(path.dirname(place), 'desk-memory.json'), '{"half')
    expect((await openDeskMemories(place, log)).of(article(1))).toEqual(NO_MEMORY)
  })
})
