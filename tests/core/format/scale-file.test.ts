import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseScale, serialiseScale } from '../../../core/format/scale-file.ts'
import { Look } from '../../../core/model/look.ts'
import { PRESET_SCALES } from '../../../core/model/presets.ts'
import { Scale } from '../../../core/model/scale.ts'
import { toldApart } from '../../../core/query/scale-legibility.ts'

const rating = { definition: '', number: null, retired: false }
const SCALE = Scale.parse({
  id: '01890003-0000-7000-8000-000000000001',
  name: 'House scale',
  publisher: 'The desk',
  ratings: [
    { id: 'r1', name: 'Stands', look: 'true', ...rating },
    { id: 'r2', name: 'Falls', look: 'pink.dashed.flag', ...rating, number: -1.5 },
    { id: 'r3', name: 'Once', look: 'pink.dashed.flag', ...rating, retired: true },
  ],
})

const written = (change: (file: Record<string, unknown>, scale: Record<string, unknown>) => void): string => {
  const file = JSON.parse(serialiseScale(SCALE))
  change(file, file.scale)
  return JSON.stringify(file)
}

const refusalOf = (text: string) => {
  const read = parseScale(text)
  return read.ok ? 'taken' : read.refusal.key
}

describe('the file of a scale', () => {
  it('is readable JSON with a version, and comes back as it was', () => {
    const text = serialiseScale(SCALE)
    expect(text.split('\n').slice(0, 3)).toEqual(['{', '  "format": "tickmark-scale",', '  "schemaVersion": 1,'])
    expect(parseScale(text)).toEqual({ ok: true, value: SCALE })
    expect(parseScale(`\uFEFF${text}`)).toEqual({ ok: true, value: SCALE })
  })

  it('comes back as it was, whatever is in it', () => {
    const line = fc.string({ maxLength: 60, unit: 'grapheme' })
    const name = line.filter((text) => /\S/.test(text))
    const ratings = fc.uniqueArray(
      fc.record({
        name,
        definition: line,
        number: fc.oneof(fc.constant(null), fc.double({ noNaN: true, noDefaultInfinity: true })),
        look: fc.constantFrom(...['true', 'blue.wavy.star', 'grey.thin.bar'].map((look) => Look.parse(look))),
        retired: fc.boolean(),
      }),
      { minLength: 1, maxLength: 60, selector: ({ name: said }) => said.trim().normalize('NFC').toLowerCase() },
    )
    fc.assert(
      fc.property(name, line, ratings, (called, publisher, rows) => {
        const scale = Scale.parse({
          ...SCALE,
          name: called,
          publisher,
          ratings: toldApart(rows).map((row, at) => ({ ...row, id: `r${at}`, retired: at > 0 && row.retired })),
        })
        const read = parseScale(serialiseScale(scale))
        // A negative nought is written as nought.
        expect(JSON.stringify(read)).toEqual(JSON.stringify({ ok: true, value: scale }))
      }),
    )
  })

  it.each([
    ['no JSON', 'scale'],
    ['an array', '[]'],
    ['another document', '{"format":"tickmark-article"}'],
    ['values nested without end', `{"format":"tickmark-scale","scale":${'['.repeat(100)}${']'.repeat(100)}}`],
  ])('is not one when it is %s', (_what, text) => {
    expect(refusalOf(text)).toBe('refused.scale-file.not-one')
  })

  it.each([
    ['a newer version', written((file) => Object.assign(file, { schemaVersion: 99 })), 'refused.scale-file.newer'],
    ['an unknown field', written((_file, scale) => Object.assign(scale, { script: 'x' })), 'refused.scale-file.shape'],
    ['no ratings', written((_file, scale) => Object.assign(scale, { ratings: [] })), 'refused.scale-file.shape'],
    ['an id that is a path', written((_f, scale) => Object.assign(scale, { id: '../x' })), 'refused.scale-file.shape'],
    [
      'a name without end',
      written((_file, scale) => Object.assign(scale, { name: 'x'.repeat(3_000) })),
      'refused.scale-file.shape',
    ],
    [
      'too many ratings',
      written((_file, scale) => Object.assign(scale, { ratings: Array(61).fill(SCALE.ratings[0]) })),
      'refused.scale-file.shape',
    ],
    [
      'a look that nobody draws',
      written((_f, scale) => Object.assign(scale, { ratings: [{ ...SCALE.ratings[0], look: 'gold.thin.tick' }] })),
      'refused.scale-file.shape',
    ],
    [
      'one id twice',
      written((_f, scale) => Object.assign(scale, { ratings: SCALE.ratings.map((one) => ({ ...one, id: 'r1' })) })),
      'refused.scale-file.twice',
    ],
  ])('is refused with %s', (_what, text, key) => {
    expect(refusalOf(text)).toBe(key)
  })

  it('holds a published scale as it is published', () => {
    for (const preset of PRESET_SCALES) expect(parseScale(serialiseScale(preset))).toEqual({ ok: true, value: preset })
  })
})
