import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RatingId } from '../../../core/model/ids.ts'
import { Look, LookColour, LookGlyph, LookLine, NamedLook } from '../../../core/model/look.ts'
import { lookOf, meaningOf, partsOf } from '../../../core/model/look-parts.ts'
import type { Rating } from '../../../core/model/scale.ts'
import { flawOf, freeLook, toldApart, whyIllegible } from '../../../core/query/scale-legibility.ts'

const parts = fc.record({
  colour: fc.constantFrom(...LookColour.options),
  line: fc.constantFrom(...LookLine.options),
  glyph: fc.constantFrom(...LookGlyph.options),
})
const look = fc.oneof(fc.constantFrom(...NamedLook.options), parts.map(lookOf))

const rating = (at: number, about: Partial<Rating> = {}): Rating => ({
  id: RatingId.parse(`r${at}`),
  name: `Rating ${at}`,
  definition: '',
  number: null,
  look: 'true',
  retired: false,
  ...about,
})

describe('a look', () => {
  it('is its three parts, and one word again', () => {
    fc.assert(
      fc.property(parts, (three) => {
        expect(partsOf(Look.parse(lookOf(three)))).toEqual(three)
      }),
    )
  })

  it('is called by its name where the presets have it', () => {
    expect(NamedLook.options.map((name) => lookOf(partsOf(name)))).toEqual(NamedLook.options)
    expect(NamedLook.options.map(meaningOf)).toEqual(NamedLook.options)
  })

  it('means what its glyph means, whatever its colour and line; a glyph of its own means nothing', () => {
    expect(meaningOf('pink.double.tick')).toBe('true')
    expect(meaningOf('green.solid.star')).toBeNull()
  })

  it.each(['', 'star', 'teal.star', 'teal.dotted.star.star', 'teal.dotted.comet', ' teal.dotted.star', 'True'])(
    'is not “%s”',
    (text) => {
      expect(Look.safeParse(text).success).toBe(false)
    },
  )
})

describe('two ratings on offer', () => {
  const first = rating(1, { look: 'green.solid.star' })

  it('with one line and one glyph are not told apart by colour', () => {
    expect(whyIllegible(first, [first, rating(2, { look: 'red.solid.star' })])).toMatchObject({
      key: 'refused.scale.clash',
      values: { first: 'Rating 1', second: 'Rating 2' },
    })
  })

  it.each([
    ['another line', rating(2, { look: 'green.wavy.star' })],
    ['another glyph', rating(2, { look: 'green.solid.flag' })],
    ['retired', rating(2, { look: 'red.solid.star', retired: true })],
  ])('are legible when one has, or is, %s', (_what, second) => {
    expect(flawOf({ ratings: [first, second] })).toBeNull()
  })

  it('a named look stands for its parts', () => {
    const named = rating(1, { look: 'unconfirmed' })
    expect(whyIllegible(named, [named, rating(2, { look: 'blue.dotted.question' })])).not.toBeNull()
  })
})

describe('looks that are told apart', () => {
  it('are found for as many ratings as a scale can have, and each keeps its colour', () => {
    fc.assert(
      fc.property(fc.array(look, { minLength: 1, maxLength: 60 }), (looks) => {
        const ratings = looks.map((one, at) => rating(at, { look: one }))
        const apart = toldApart(ratings)
        expect(flawOf({ ratings: apart })).toBeNull()
        expect(apart.map((one) => partsOf(one.look).colour)).toEqual(looks.map((one) => partsOf(one).colour))
      }),
    )
  })

  it('are left as they are when they are that already', () => {
    const ratings = NamedLook.options.map((one, at) => rating(at, { look: one }))
    expect(toldApart(ratings)).toEqual(ratings)
  })

  it('keep what they mean as long as a line is left', () => {
    expect(meaningOf(freeLook('false', ['false', 'red.solid.cross']))).toBe('false')
  })
})
