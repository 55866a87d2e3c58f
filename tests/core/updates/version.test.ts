import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareVersions, isNewer, readVersion, type Version, writeVersion } from '../../../core/updates/version.ts'

/** As semver.org (11) orders them, the oldest first. */
const IN_ORDER = [
  '0.9.9',
  '1.0.0-alpha',
  '1.0.0-alpha.1',
  '1.0.0-alpha.beta',
  '1.0.0-beta',
  '1.0.0-beta.2',
  '1.0.0-beta.11',
  '1.0.0-rc.1',
  '1.0.0',
  '1.0.1',
  '1.2.0',
  '1.10.0',
  '2.0.0',
] as const

const NO_VERSIONS = [
  '',
  'latest',
  '1',
  '1.2',
  '1.2.3.4',
  '01.2.3',
  '1.2.3-',
  '1.2.3-01',
  '1.2.3-a..b',
  ' 1.2.3',
  '1.2.3\n',
  'V1.2.3',
  '1.2.x',
  '9999999999.0.0',
  `1.2.3-${'a'.repeat(200)}`,
  '<b>1.2.3</b>',
]

const version: fc.Arbitrary<Version> = fc.record({
  numbers: fc.tuple(fc.nat(40), fc.nat(3), fc.nat(3)),
  early: fc.array(fc.oneof(fc.nat(12), fc.constantFrom('alpha', 'beta', 'rc-1', 'A', '0a')), { maxLength: 3 }),
})

describe('a version', () => {
  it('is read and written without loss', () => {
    fc.assert(
      fc.property(version, (one) => {
        expect(readVersion(writeVersion(one))).toEqual(one)
      }),
    )
  })

  it('may have the "v" of a tag, and build metadata, which say nothing', () => {
    for (const text of ['1.2.3-beta.2', 'v1.2.3-beta.2', '1.2.3-beta.2+20260301.abc'])
      expect(readVersion(text)).toEqual({ numbers: [1, 2, 3], early: ['beta', 2] })
  })

  it.each(NO_VERSIONS)('is nothing else: %j', (text) => {
    expect(readVersion(text)).toBeNull()
  })

  it('is older and newer as Semantic Versioning says', () => {
    for (const [at, older] of IN_ORDER.entries())
      for (const newer of IN_ORDER.slice(at + 1)) {
        expect(isNewer(newer, older), `${newer} after ${older}`).toBe(true)
        expect(isNewer(older, newer), `${older} before ${newer}`).toBe(false)
      }
  })

  it('has one place among the others, whichever way they are compared', () => {
    fc.assert(
      fc.property(version, version, version, (one, two, three) => {
        expect(Math.sign(compareVersions(one, two))).toBe(-Math.sign(compareVersions(two, one)) + 0)
        expect(compareVersions(one, one)).toBe(0)
        if (compareVersions(one, two) <= 0 && compareVersions(two, three) <= 0)
          expect(compareVersions(one, three)).toBeLessThanOrEqual(0)
      }),
    )
  })

  it('is not newer than itself, and nothing is newer than what is no version', () => {
    expect(isNewer('v1.2.3', '1.2.3')).toBe(false)
    expect(isNewer('1.2.3+two', '1.2.3+one')).toBe(false)
    expect(isNewer('9.9.9', 'development')).toBe(false)
    expect(isNewer('latest', '1.2.3')).toBe(false)
  })
})
