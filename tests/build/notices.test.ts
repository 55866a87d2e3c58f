import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { noticesText, usedPackages } from '../../build/packing/notices.ts'
import about from '../../package.json' with { type: 'json' }
import { temporaryFolder } from '../support/temporary.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')

interface Package {
  readonly license?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly files?: Readonly<Record<string, string>>
}

/** A project with some installed packages, by the place they stand at. */
function project(dependencies: readonly string[], packages: Readonly<Record<string, Package>>): string {
  const root = temporaryFolder()
  const locked: Record<string, object> = {
    '': { dependencies: Object.fromEntries(dependencies.map((name) => [name, '1'])) },
  }
  for (const [place, { files = {}, ...rest }] of Object.entries(packages)) {
    locked[place] = { version: '1.0.0', ...rest }
    mkdirSync(path.join(root, place), { recursive: true })
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(root, place, name), text)
  }
  writeFileSync(path.join(root, 'package-lock.json'), JSON.stringify({ packages: locked }))
  return root
}

const mit = (text = 'MIT of one'): Package => ({ license: 'MIT', files: { LICENSE: text } })

describe('the notices of what others made', () => {
  const used = usedPackages(ROOT)
  const text = noticesText(used)

  it('name every package that the app depends on, fonts and what these depend on included', () => {
    const names = used.map(({ name }) => name)
    expect(
      Object.keys(about.dependencies).filter((name) => !name.startsWith('@types/') && !names.includes(name)),
    ).toEqual([])
    expect(names).toEqual(expect.arrayContaining(['react-stately', 'micromark', 'client-only', 'format']))
    for (const { name, version, licence } of used) expect(text).toContain(`${name} ${version} (${licence})`)
  })

  it('name nothing that only builds and tests', () => {
    const names = new Set(used.map(({ name }) => name))
    expect(Object.keys(about.devDependencies).filter((name) => names.has(name))).toEqual([])
  })

  it('hold the text of every licence, once', () => {
    for (const { name, texts } of used) {
      expect(texts.length, name).toBeGreaterThan(0)
      for (const own of texts) expect(text.split(own).length - 1, name).toBeGreaterThan(0)
    }
    expect(text).toContain('SIL OPEN FONT LICENSE')
    expect(text).toContain('Copyright 1990-2009 Adobe Systems Incorporated')
    expect(text).toContain('Copyright 2010 - 2014 Sami Samhuri')
    expect(text.length).toBeLessThan(used.flatMap(({ texts }) => texts).join('').length)
  })

  it('follow a package to the one that it finds itself, and not to another of that name', () => {
    const root = project(['one'], {
      'node_modules/one': { ...mit('first'), dependencies: { two: '1' } },
      'node_modules/one/node_modules/two': mit('nested'),
      'node_modules/two': mit('above'),
    })
    expect(usedPackages(root).flatMap(({ texts }) => texts)).toEqual(['first', 'nested'])
  })

  it('put packages of one licence text under it together', () => {
    const root = project(['one', 'two'], { 'node_modules/one': mit(), 'node_modules/two': mit() })
    expect(noticesText(usedPackages(root))).toContain('one 1.0.0\ntwo 1.0.0\n\nMIT of one')
  })

  it('are refused for a package without a licence, without its text, or under one that asks for more', () => {
    expect(() => usedPackages(project(['one'], { 'node_modules/one': { files: { LICENSE: 'text' } } }))).toThrow(
      'one states no licence.',
    )
    expect(() => usedPackages(project(['one'], { 'node_modules/one': { license: 'MIT' } }))).toThrow(
      'one holds no text of its licence.',
    )
    expect(() => usedPackages(project(['one'], { 'node_modules/one': { ...mit(), license: 'GPL-3.0-only' } }))).toThrow(
      'one is under GPL-3.0-only, which is none of the allowed licences.',
    )
    expect(() => usedPackages(project(['one'], {}))).toThrow('package-lock.json has no one for the app.')
  })
})
