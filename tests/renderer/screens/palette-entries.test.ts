import { describe, expect, it } from 'vitest'
import type { ActionId } from '../../../core/actions.ts'
import { keysOfAction } from '../../../core/keys/effective.ts'
import type { Claim } from '../../../core/model/claim.ts'
import { PRESET_SCALES } from '../../../core/model/presets.ts'
import {
  FOUND_MAX,
  type PaletteMatter,
  paletteFindings,
  ratingFindings,
} from '../../../renderer/screens/palette-entries.ts'

const claim = (number: number, wording: string) => ({ id: `claim-${number}`, number, wording }) as unknown as Claim
const ratings = PRESET_SCALES.flatMap((scale) => scale.ratings).slice(0, 12)

const matter = (part: Partial<PaletteMatter> = {}): PaletteMatter => ({
  available: new Set<ActionId>(['go.library', 'edit.undo', 'view.theme-dark']),
  keysOf: (id) => keysOfAction(id, {}),
  recent: [],
  ratings: [],
  claims: [],
  articles: [],
  ...part,
})

describe('the palette', () => {
  it('shows every action with its key; those that cannot be chosen now come last and say where they can', () => {
    const { findings } = paletteFindings(matter(), '')
    expect(findings.slice(0, 3).every(({ isDisabled }) => !isDisabled)).toBe(true)
    expect(findings.find(({ id }) => id === 'action:claim.mark')).toMatchObject({
      isDisabled: true,
      about: 'with words selected',
      keys: 'm',
    })
  })

  it('puts what was used lately first', () => {
    const { findings } = paletteFindings(matter({ recent: ['view.theme-dark', 'edit.undo'] }), '')
    expect(findings.slice(0, 2).map(({ id }) => id)).toEqual(['action:view.theme-dark', 'action:edit.undo'])
  })

  it('finds a claim by its number or its words, and an article by its title', () => {
    const claims = [claim(7, 'The café was closed for 14 months'), claim(8, 'It reopened')]
    const articles = [{ id: 'a', title: 'Old town bridge' }] as unknown as PaletteMatter['articles']
    expect(paletteFindings(matter({ claims }), 'closed cafe').findings[0]?.id).toBe('claim:claim-7')
    expect(paletteFindings(matter({ claims }), 'claim 8').findings[0]?.id).toBe('claim:claim-8')
    expect(paletteFindings(matter({ articles }), 'bridge').findings[0]?.id).toBe('article:a')
  })

  it('rates the chosen claim', () => {
    const { findings } = paletteFindings(matter({ ratings }), `rate ${ratings[1]?.name}`)
    expect(findings[0]).toMatchObject({ id: 'rating:2', name: `Rate: ${ratings[1]?.name}`, keys: '2' })
  })

  it('finds nothing where nothing fits, not even a rating', () => {
    const claims = [claim(7, 'It reopened')]
    expect(paletteFindings(matter({ ratings, claims }), 'zzqq')).toEqual({ findings: [], total: 0 })
  })

  it('makes only the first of thousands, and says how many there are', () => {
    const claims = Array.from({ length: 5_000 }, (_, index) => claim(index + 1, `Bridges cost ${index} euros`))
    const { findings, total } = paletteFindings(matter({ claims }), 'euros bridges')
    expect(findings).toHaveLength(FOUND_MAX)
    expect(total).toBe(5_000)
  })
})

describe('the ratings by typing', () => {
  it('are all of the scale in its order, those beyond nine without a key', () => {
    const found = ratingFindings(ratings, '')
    expect(found.map(({ name }) => name)).toEqual(ratings.map(({ name }) => name))
    expect(found.map(({ keys }) => keys).slice(8, 10)).toEqual(['9', null])
  })

  it('keep their place on the scale when fewer fit', () => {
    const wanted = ratings[4]
    expect(ratingFindings(ratings, wanted?.name ?? '').find(({ name }) => name === wanted?.name)?.id).toBe('5')
  })
})
