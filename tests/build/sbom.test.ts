import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { shippedSbom } from '../../build/sbom.ts'

const json = (name: string) => JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../..', name), 'utf8'))
const MADE_AT = '2026-03-01T09:30:00.000Z'
const own = json('package.json')
const sbom = shippedSbom(own, json('package-lock.json'), MADE_AT)
const refs = sbom.components.map((component) => component['bom-ref'])

describe('the list of what an installer is made of', () => {
  it('says in CycloneDX 1.5 what it is a list of', () => {
    expect(sbom).toMatchObject({
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      version: 1,
      metadata: {
        timestamp: MADE_AT,
        component: {
          type: 'application',
          name: own.name,
          version: own.version,
          licenses: [{ license: { id: 'MIT' } }],
        },
      },
    })
    expect(sbom.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/)
  })

  it('names everything that is shipped, zod and Electron among it, and what they need', () => {
    const names = new Set(sbom.components.map(({ name }) => name))
    expect([...Object.keys(own.dependencies), 'electron'].filter((name) => !names.has(name))).toEqual([])
    expect(names).toContain('micromark')
    expect(sbom.components.length).toBeGreaterThan(80)
  })

  it('names nothing that only developers have', () => {
    const names = new Set(sbom.components.map(({ name }) => name))
    const tools = Object.keys(own.devDependencies).filter((name) => name !== 'electron' && !name.startsWith('@types/'))
    expect(tools.length).toBeGreaterThan(10)
    expect(tools.filter((name) => names.has(name))).toEqual([])
    expect(names).not.toContain('@electron/get')
  })

  it('names each part once, with a hash, and with what it needs', () => {
    expect(new Set(refs).size).toBe(refs.length)
    expect(sbom.components.filter(({ hashes }) => !/^[0-9a-f]{128}$/.test(hashes[0]?.content ?? ''))).toEqual([])
    const [root, ...others] = sbom.dependencies
    expect(root?.ref).toBe(`pkg:npm/${own.name}@${own.version}`)
    expect(others.map(({ ref }) => ref).sort()).toEqual([...refs].sort())
    expect(sbom.dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !refs.includes(ref))).toEqual([])
    expect(refs).toContain(
      'pkg:npm/%40fontsource-variable/inter@5.3.0'.replace('5.3.0', own.dependencies['@fontsource-variable/inter']),
    )
  })

  it('is the same for the same lockfile and time, and another one for another', () => {
    expect(shippedSbom(own, json('package-lock.json'), MADE_AT)).toEqual(sbom)
    expect(shippedSbom(own, json('package-lock.json'), '2026-03-02T09:30:00.000Z').serialNumber).not.toBe(
      sbom.serialNumber,
    )
  })

  it('finds a package where Node would: the nearest one', () => {
    const packages = {
      'node_modules/a': { version: '1.0.0', dependencies: { shared: '^2.0.0', '@s/b': '*' }, license: '(MIT OR ISC)' },
      'node_modules/a/node_modules/shared': { version: '2.0.0', dependencies: { '@s/b': '*' } },
      'node_modules/shared': { version: '1.0.0' },
      'node_modules/@s/b': { version: '3.0.0', dependencies: { shared: '*' } },
      'node_modules/electron': { version: '9.0.0', dependencies: { fetcher: '*' } },
    }
    const small = shippedSbom({ ...own, dependencies: { a: '1.0.0' } }, { packages }, MADE_AT)
    expect(Object.fromEntries(small.dependencies.slice(1).map(({ ref, dependsOn }) => [ref, dependsOn]))).toEqual({
      'pkg:npm/a@1.0.0': ['pkg:npm/%40s/b@3.0.0', 'pkg:npm/shared@2.0.0'],
      'pkg:npm/shared@2.0.0': ['pkg:npm/%40s/b@3.0.0'],
      'pkg:npm/%40s/b@3.0.0': ['pkg:npm/shared@1.0.0'],
      'pkg:npm/shared@1.0.0': [],
      'pkg:npm/electron@9.0.0': [],
    })
    expect(small.components.find(({ name }) => name === 'a')?.licenses).toEqual([{ expression: '(MIT OR ISC)' }])
  })

  it('stops where the lockfile lacks what is needed', () => {
    expect(() => shippedSbom(own, { packages: {} }, MADE_AT)).toThrow(/does not hold/)
  })
})
