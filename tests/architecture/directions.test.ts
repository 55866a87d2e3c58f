import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const RENDERER = path.resolve(import.meta.dirname, '../../renderer')

/** Declarations that keep their side when the writing runs the other way. */
function oneSided(css: string): string[] {
  const declarations = [...css.matchAll(/(?<![\w-])([a-z-]+):\s*([^;{}]+);/g)].map(([, name = '', value = '']) => ({
    name,
    value: value.trim(),
    parts: value.trim().match(/[^\s(]+(?:\([^)]*\))?/g) ?? [],
  }))
  return declarations
    .filter(({ name, parts: [first, second, third, fourth] }) => {
      if (/^((margin|padding|border)-)?(left|right)\b/.test(name)) return true
      if (/^(padding|margin|inset|border-width)$/.test(name)) return fourth !== undefined && second !== fourth
      return name === 'border-radius' && fourth !== undefined && (first !== second || third !== fourth)
    })
    .map(({ name, value }) => `${name}: ${value}`)
}

describe('a layout that turns with the writing', () => {
  const files = readdirSync(RENDERER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'))

  it('names no side of the screen in any style', () => {
    expect(files.length).toBeGreaterThan(50)
    expect(
      files.flatMap((name) =>
        oneSided(readFileSync(path.join(RENDERER, name), 'utf8')).map((declaration) => `${name}: ${declaration}`),
      ),
    ).toEqual([])
  })

  it.each([
    'padding: 1px 2px 3px 4px;',
    'margin-left: 4px;',
    'right: 0;',
    'inset: 0 auto 0 4px;',
    'border-radius: 9px 0 0 9px;',
  ])('catches %s', (declaration) => {
    expect(oneSided(`.a { ${declaration} }`)).toHaveLength(1)
  })

  it.each([
    'padding: 1px 2px 3px;',
    'padding: 1px 2px 3px 2px;',
    'margin-inline-start: 4px;',
    'padding: min(12vh, 9px) 4px 4px;',
  ])('lets %s be', (declaration) => {
    expect(oneSided(`.a { ${declaration} }`)).toEqual([])
  })
})
