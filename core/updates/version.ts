/** A version by Semantic Versioning 2.0.0 (semver.org). Build metadata says nothing about order, and is left out. */
export interface Version {
  readonly numbers: readonly [major: number, minor: number, patch: number]
  /** What stands behind the hyphen ("beta", 2); empty for a finished version. */
  readonly early: readonly (string | number)[]
}

const NUMBER = '(0|[1-9]\\d{0,8})'
const PART = '(?:0|[1-9]\\d{0,8}|\\d*[a-zA-Z-][0-9a-zA-Z-]*)'
const SHAPE = new RegExp(`^v?${NUMBER}\\.${NUMBER}\\.${NUMBER}(?:-(${PART}(?:\\.${PART})*))?(?:\\+[0-9A-Za-z.-]+)?$`)
const LENGTH_MAX = 100

/** A version as it is written, with or without the "v" of a tag; null for anything else. */
export function readVersion(text: string): Version | null {
  if (text.length > LENGTH_MAX) return null
  const [whole, major, minor, patch, early = ''] = SHAPE.exec(text) ?? []
  if (whole === undefined) return null
  return {
    numbers: [Number(major), Number(minor), Number(patch)],
    early: early ? early.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part)) : [],
  }
}

/** A version as a person reads it: "1.2.3-beta.2". */
export const writeVersion = ({ numbers, early }: Version): string =>
  [numbers.join('.'), ...(early.length > 0 ? [early.join('.')] : [])].join('-')

/** Numbers stand before words, and words in the order of their letters in ASCII (semver.org, 11.4). */
function comparePart(one: string | number, other: string | number): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other
  if (typeof one !== typeof other) return typeof one === 'number' ? -1 : 1
  return one === other ? 0 : one < other ? -1 : 1
}

function compareEarly(one: Version['early'], other: Version['early']): number {
  // What is finished comes after everything that led to it.
  if (one.length === 0 || other.length === 0) return other.length - one.length
  for (const [at, part] of one.entries()) {
    const beside = other[at]
    if (beside === undefined) return 1
    const order = comparePart(part, beside)
    if (order !== 0) return order
  }
  return one.length - other.length
}

/** Below zero where the first is the older one, zero where they are of one age, else above. */
export function compareVersions(one: Version, other: Version): number {
  for (const [at, number] of one.numbers.entries()) {
    const order = number - (other.numbers[at] ?? 0)
    if (order !== 0) return order
  }
  return compareEarly(one.early, other.early)
}

/** Whether a version that was told is newer than one's own; never, where either is no version. */
export function isNewer(told: string, own: string): boolean {
  const [one, other] = [readVersion(told), readVersion(own)]
  return one !== null && other !== null && compareVersions(one, other) > 0
}
