import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LibraryCommand } from '../../../core/command/decide.ts'
import type { RatingDetails } from '../../../core/command/scales.ts'
import { LookColour, LookGlyph, LookLine } from '../../../core/model/look.ts'
import { lookOf } from '../../../core/model/look-parts.ts'
import { PRESET_SCALES } from '../../../core/model/presets.ts'
import { offeredRatings, Scale } from '../../../core/model/scale.ts'
import { flawOf, toldApart } from '../../../core/query/scale-legibility.ts'
import { ScaleShop } from '../../support/scale-shop.ts'

const shopWithScale = () => {
  const shop = new ScaleShop()
  const scale = shop.make()
  const [first, second] = scale.ratings
  if (!first || !second) throw new Error('A new scale has two ratings.')
  return { shop, scale: scale.id, first, second }
}

const NEW: RatingDetails = { name: 'Unclear', definition: '', number: null, look: 'grey.dotted.question' }

describe('an own scale', () => {
  it('is made with the ratings it begins with, each under an id of its own', () => {
    const { shop, scale } = shopWithScale()
    expect(Scale.parse(shop.scale(scale))).toMatchObject({
      name: 'House scale',
      publisher: 'The desk',
      ratings: [
        { name: 'Stands', number: 2, look: 'true', retired: false },
        { name: 'Falls', number: 1, look: 'red.solid.star', retired: false },
      ],
    })
  })

  it.each(PRESET_SCALES.map((preset) => [preset.name, preset] as const))(
    'is a copy of %s whose ratings can all be told apart',
    (_name, preset) => {
      const shop = new ScaleShop()
      const ratings = toldApart(preset.ratings).map(({ id: _id, retired, ...details }) => ({
        ...details,
        ...(retired && { retired: true as const }),
      }))
      const made = shop.attempt({ type: 'scale.make', details: { name: 'Copy', publisher: '' }, ratings })
      expect(made.ok && Object.values(shop.state.scales)[0]?.ratings.map(({ name }) => name)).toEqual(
        preset.ratings.map(({ name }) => name),
      )
    },
  )

  it('is renamed, and its ratings edited, added, moved, retired, offered again and removed', () => {
    const { shop, scale, first, second } = shopWithScale()
    const names = () => shop.scale(scale).ratings.map(({ name, retired }) => (retired ? `(${name})` : name))
    shop.attempt({ type: 'scale.edit', scale, details: { name: ' Desk scale ' } })
    expect(shop.scale(scale).name).toBe('Desk scale')
    shop.attempt({ type: 'rating.edit', scale, rating: first.id, details: { name: 'Fine', look: 'blue.wavy.flag' } })
    shop.attempt({ type: 'rating.add', scale, details: NEW })
    expect(names()).toEqual(['Fine', 'Falls', 'Unclear'])
    shop.attempt({ type: 'rating.move', scale, rating: first.id, by: 1 })
    expect(names()).toEqual(['Falls', 'Fine', 'Unclear'])
    // Twice before anybody has seen the first: two places, and not beyond the end.
    for (let press = 0; press < 2; press++) shop.attempt({ type: 'rating.move', scale, rating: first.id, by: 1 })
    expect(names()).toEqual(['Falls', 'Unclear', 'Fine'])
    for (let press = 0; press < 3; press++) shop.attempt({ type: 'rating.move', scale, rating: first.id, by: -1 })
    expect(names()).toEqual(['Fine', 'Falls', 'Unclear'])
    shop.attempt({ type: 'rating.retire', scale, rating: second.id })
    expect(names()).toEqual(['Fine', '(Falls)', 'Unclear'])
    shop.attempt({ type: 'rating.restore', scale, rating: second.id })
    shop.attempt({ type: 'rating.remove', scale, rating: first.id })
    expect(names()).toEqual(['Falls', 'Unclear'])
  })

  it('always offers a rating', () => {
    const { shop, scale, first, second } = shopWithScale()
    shop.attempt({ type: 'rating.retire', scale, rating: first.id })
    expect(shop.refusalOf({ type: 'rating.retire', scale, rating: second.id })).toBe('refused.scale.last-rating')
    expect(shop.refusalOf({ type: 'rating.remove', scale, rating: second.id })).toBe('refused.scale.last-rating')
  })

  it('says which two ratings only colour would tell apart, and takes neither', () => {
    const { shop, scale, first } = shopWithScale()
    const answer = shop.attempt({ type: 'rating.edit', scale, rating: first.id, details: { look: 'blue.solid.star' } })
    expect(answer).toMatchObject({
      ok: false,
      refusal: { key: 'refused.scale.clash', values: { first: 'Stands', second: 'Falls' } },
    })
    expect(shop.refusalOf({ type: 'rating.add', scale, details: { ...NEW, look: 'grey.solid.tick' } })).toBe(
      'refused.scale.clash',
    )
  })

  it('has no two ratings of one name on offer', () => {
    const { shop, scale, first } = shopWithScale()
    expect(shop.refusalOf({ type: 'rating.add', scale, details: { ...NEW, name: 'stands ' } })).toBe(
      'refused.scale.namesake',
    )
    shop.attempt({ type: 'rating.retire', scale, rating: first.id })
    expect(shop.refusalOf({ type: 'rating.add', scale, details: { ...NEW, name: 'Stands' } })).toBeNull()
    expect(shop.refusalOf({ type: 'rating.restore', scale, rating: first.id })).toBe('refused.scale.namesake')
  })

  it('is not retired or removed while new articles are put on it', () => {
    const { shop, scale } = shopWithScale()
    shop.attempt({ type: 'settings.edit', defaultScale: scale })
    expect(shop.refusalOf({ type: 'scale.retire', scale })).toBe('refused.scale.default')
    expect(shop.refusalOf({ type: 'scale.remove', scale })).toBe('refused.scale.default')
    shop.attempt({ type: 'settings.edit', defaultScale: PRESET_SCALES[0]?.id ?? scale })
    shop.attempt({ type: 'scale.retire', scale })
    expect(shop.refusalOf({ type: 'settings.edit', defaultScale: scale })).toBe('refused.scale.retired')
    shop.attempt({ type: 'scale.restore', scale })
    expect(shop.scale(scale)).not.toHaveProperty('retired')
    expect(shop.refusalOf({ type: 'settings.edit', defaultScale: scale })).toBeNull()
  })

  it('is none of the published ones: they stay as they are', () => {
    const shop = new ScaleShop()
    const preset = PRESET_SCALES[0]
    const rating = preset?.ratings[0]
    if (!preset || !rating) throw new Error('There are presets.')
    const at = { scale: preset.id, rating: rating.id }
    const commands: LibraryCommand[] = [
      { type: 'scale.edit', scale: preset.id, details: { name: 'Mine' } },
      { type: 'scale.retire', scale: preset.id },
      { type: 'scale.remove', scale: preset.id },
      { type: 'rating.add', scale: preset.id, details: NEW },
      { type: 'rating.edit', ...at, details: { name: 'Yes' } },
      { type: 'rating.retire', ...at },
    ]
    expect(commands.map((command) => shop.refusalOf(command))).toEqual(commands.map(() => 'refused.scale.preset'))
  })
})

describe('a scale from a file', () => {
  const theirs = (): Scale => {
    const { shop, scale } = shopWithScale()
    return shop.scale(scale)
  }

  it('comes under its own id, and as a copy where another scale has that', () => {
    const scale = theirs()
    const shop = new ScaleShop(4)
    shop.attempt({ type: 'scale.bringIn', scale })
    expect(Object.values(shop.state.scales)).toEqual([scale])
    shop.attempt({ type: 'scale.bringIn', scale: { ...scale, name: 'Another' } })
    const [first, second] = Object.values(shop.state.scales)
    expect(first).toEqual(scale)
    expect(second).toMatchObject({ name: 'Another', ratings: scale.ratings })
    expect(second?.id).not.toBe(scale.id)
    const preset = PRESET_SCALES[0]?.id ?? scale.id
    shop.attempt({ type: 'scale.bringIn', scale: { ...scale, id: preset } })
    expect(Object.keys(shop.state.scales)).not.toContain(preset)
  })

  it('is not taken in when it cannot be read, or offers nothing', () => {
    const scale = theirs()
    const shop = new ScaleShop()
    const ratings = scale.ratings.map((rating) => ({ ...rating, look: 'true' as const }))
    expect(shop.refusalOf({ type: 'scale.bringIn', scale: { ...scale, ratings } })).toBe('refused.scale.clash')
    const none = scale.ratings.map((rating) => ({ ...rating, retired: true }))
    expect(shop.refusalOf({ type: 'scale.bringIn', scale: { ...scale, ratings: none } })).toBe(
      'refused.scale.last-rating',
    )
  })
})

describe('what is in use', () => {
  it('keeps its name, its number and its place in the scale; how it is explained and drawn may change', () => {
    const { shop, scale, first } = shopWithScale()
    shop.use(scale, first.id)
    const at = { scale, rating: first.id }
    expect(shop.refusalOf({ type: 'rating.edit', ...at, details: { name: 'True' } })).toBe(
      'refused.rating.in-use.change',
    )
    expect(shop.refusalOf({ type: 'rating.edit', ...at, details: { number: 9 } })).toBe('refused.rating.in-use.change')
    expect(shop.refusalOf({ type: 'rating.remove', ...at })).toBe('refused.rating.in-use.remove')
    expect(shop.refusalOf({ type: 'scale.remove', scale })).toBe('refused.scale.in-use')
    expect(
      shop.refusalOf({ type: 'rating.edit', ...at, details: { definition: 'Whole.', look: 'pink.thin.bar' } }),
    ).toBeNull()
    expect(shop.refusalOf({ type: 'rating.retire', ...at })).toBeNull()
    expect(shop.refusalOf({ type: 'scale.retire', scale })).toBeNull()
  })

  it('includes a scale that an article is on, though nothing was rated yet', () => {
    const { shop, scale, first } = shopWithScale()
    shop.use(scale)
    expect(shop.refusalOf({ type: 'scale.remove', scale })).toBe('refused.scale.in-use')
    expect(shop.refusalOf({ type: 'rating.edit', scale, rating: first.id, details: { name: 'Fine' } })).toBeNull()
  })

  it('may be anything while an article cannot be read', () => {
    const { shop, scale, first, second } = shopWithScale()
    shop.isUseKnown = false
    expect(shop.refusalOf({ type: 'scale.remove', scale })).toBe('refused.scale.use-unknown')
    expect(shop.refusalOf({ type: 'rating.remove', scale, rating: first.id })).toBe('refused.scale.use-unknown')
    expect(shop.refusalOf({ type: 'rating.retire', scale, rating: second.id })).toBeNull()
  })

  it('is not taken away by undo either', () => {
    const { shop, scale } = shopWithScale()
    shop.attempt({ type: 'rating.add', scale, details: NEW })
    const added = shop.scale(scale).ratings[2]
    if (!added) throw new Error('A rating was added.')
    shop.use(scale, added.id)
    expect(shop.undo()).toBe(false)
    expect(shop.scale(scale).ratings).toContainEqual(added)
  })
})

const look = fc
  .record({
    colour: fc.constantFrom(...LookColour.options),
    line: fc.constantFrom(...LookLine.options.slice(0, 2)),
    glyph: fc.constantFrom(...LookGlyph.options.slice(0, 3)),
  })
  .map(lookOf)
const details = fc.record({
  name: fc.constantFrom('A', 'B', 'C', 'D'),
  definition: fc.constant(''),
  number: fc.constantFrom(null, 1, 2),
  look,
})
const nth = fc.nat(8)

type Step = (shop: ScaleShop) => void

const step: fc.Arbitrary<Step> = fc.oneof(
  fc
    .tuple(nth, nth, details, fc.constantFrom('name', 'number', 'look'))
    .map(
      ([s, r, all, field]): Step =>
        onRating(s, r, (at) => ({ type: 'rating.edit', ...at, details: { [field]: all[field as 'name'] } })),
    ),
  fc
    .tuple(nth, nth, fc.constantFrom('retire', 'restore', 'remove'))
    .map(([s, r, what]): Step => onRating(s, r, (at) => ({ type: `rating.${what as 'retire'}`, ...at }))),
  fc
    .tuple(nth, nth, fc.constantFrom(1 as const, -1 as const))
    .map(([s, r, by]): Step => onRating(s, r, (at) => ({ type: 'rating.move', ...at, by }))),
  fc
    .tuple(nth, details)
    .map(([s, all]): Step => onRating(s, 0, ({ scale }) => ({ type: 'rating.add', scale, details: all }))),
  nth.map((s): Step => onRating(s, 0, ({ scale }) => ({ type: 'scale.remove', scale }))),
  fc.constant<Step>((shop) => void shop.make()),
  fc.constant<Step>((shop) => void shop.undo()),
  fc.tuple(nth, nth).map(
    ([s, r]): Step =>
      (shop) => {
        const at = placeOf(shop, s, r)
        if (at) shop.use(at.scale, at.rating)
      },
  ),
)

function placeOf(shop: ScaleShop, s: number, r: number) {
  const all = Object.values(shop.state.scales)
  const scale = all[s % Math.max(all.length, 1)]
  const rating = scale?.ratings[r % scale.ratings.length]
  return scale && rating && { scale: scale.id, rating: rating.id }
}

type Place = NonNullable<ReturnType<typeof placeOf>>

function onRating(s: number, r: number, command: (at: Place) => LibraryCommand): Step {
  return (shop) => {
    const at = placeOf(shop, s, r)
    if (at) shop.attempt(command(at))
  }
}

describe('whatever is done to scales, undone and used in whatever order,', () => {
  it('every scale stays legible, and what is in use keeps its name and its number', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 60 }), (steps) => {
        const shop = new ScaleShop()
        shop.make()
        const given = new Map<string, { name: string; number: number | null }>()
        for (const take of steps) {
          take(shop)
          for (const scale of Object.values(shop.state.scales)) {
            expect(flawOf(scale)).toBeNull()
            expect(offeredRatings(scale).length).toBeGreaterThan(0)
          }
          for (const [scale, ratings] of shop.used.flatMap((used) => Object.entries(used)))
            for (const rating of ratings) {
              const now = shop.state.scales[scale]?.ratings.find(({ id }) => id === rating)
              expect(now).toBeDefined()
              const was = given.get(rating)
              if (now && was) expect({ name: now.name, number: now.number }).toEqual(was)
              if (now) given.set(rating, { name: now.name, number: now.number })
            }
        }
      }),
    )
  })

  it('undoing everything leaves the library as it was', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const shop = new ScaleShop()
        for (const take of steps) {
          take(shop)
          shop.used = []
        }
        while (shop.undo());
        expect(shop.state.scales).toEqual({})
      }),
    )
  })
})
