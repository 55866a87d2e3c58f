import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

interface LockedPackage {
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly resolved?: string
}

const { packages } = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../package-lock.json'), 'utf8')) as {
  packages: Readonly<Record<string, LockedPackage>>
}

describe('the lockfile', () => {
  it('has every optional package, so that Windows and macOS install what they need', () => {
    const optional = Object.values(packages).flatMap((held) => Object.keys(held.optionalDependencies ?? {}))
    expect(optional.length).toBeGreaterThan(20)
    expect(
      optional.filter((name) => !Object.keys(packages).some((place) => place.endsWith(`node_modules/${name}`))),
    ).toEqual([])
  })

  it('names no registry', () => {
    expect(Object.values(packages).filter(({ resolved }) => resolved?.startsWith('http'))).toEqual([])
  })
})
