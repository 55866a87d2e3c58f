import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { DEFAULT_SCALE, findScale, PRESET_SCALES } from '../../../core/model/presets.ts'
import { Scale } from '../../../core/model/scale.ts'

const FACTS = path.resolve(import.meta.dirname, '../../../../shared/facts/rating-scales.md')

/** "True; Mostly true; False (5 to 1); then unordered: Can't confirm. (A remark.)" -> the names. */
const namesIn = (levels: string): string[] =>
  levels
    .replace(/\s*(\.\s|\().*?\)/g, '')
    .replace(/\. [A-Z].*$/, '')
    .replace(/then unordered:/g, '')
    .replace(/One, Two, Three, Four Pinocchios/, 'One Pinocchio; Two Pinocchios; Three Pinocchios; Four Pinocchios')
    .split(';')
    .map((name) => name.trim().replace(/^\d /, '').replace(/\.$/, '').replaceAll("'", '’'))
    .filter(Boolean)

describe('preset scales', () => {
  it('are whole scales with distinct ids and ratings', () => {
    for (const scale of PRESET_SCALES) {
      expect(Scale.parse(scale)).toEqual(scale)
      expect(new Set(scale.ratings.map(({ id }) => id)).size).toBe(scale.ratings.length)
    }
    expect(new Set(PRESET_SCALES.map(({ id }) => id)).size).toBe(PRESET_SCALES.length)
  })

  it('begin with the truth scale, the default', () => {
    expect(PRESET_SCALES[0]?.id).toBe(DEFAULT_SCALE)
    expect(findScale({}, DEFAULT_SCALE)?.ratings.map(({ name, number }) => [name, number])).toEqual([
      ['True', 5],
      ['Mostly true', 4],
      ['Half true', 3],
      ['Mostly false', 2],
      ['False', 1],
      ['Can’t confirm', null],
    ])
  })

  it.skipIf(!existsSync(FACTS))('carry exactly the names of the published scales (needs ../shared)', () => {
    const rows = readFileSync(FACTS, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| ') && !line.startsWith('| Publisher'))
      .map((line) => line.split('|').map((cell) => cell.trim()))
    expect(rows).toHaveLength(PRESET_SCALES.length)
    for (const [index, row] of rows.entries())
      expect(PRESET_SCALES[index]?.ratings.map(({ name }) => name)).toEqual(namesIn(row[2] ?? ''))
  })
})
