import { describe, expect, test } from 'vitest'
import page from '../../../docs/design.md?raw'
import measures from '../../../renderer/design/measures.css?raw'
import themes from '../../../renderer/design/themes.css?raw'
import palette from '../../../renderer/design/tokens.css?raw'
import type from '../../../renderer/design/type.css?raw'

const declared = (css: string): Map<string, string> =>
  new Map([...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]))

/** The declarations of the first block that a stylesheet has under a selector. */
const blockOf = (css: string, selector: string): Map<string, string> => {
  const from = css.indexOf(selector)
  return declared(css.slice(from, css.indexOf('}', from)))
}

const raw = declared(palette)
const twoSided = blockOf(themes, ':root,')
const light = blockOf(themes, '[data-theme="light"] {')

/** A meaning's colour in each theme, as the palette writes it. */
function coloursOf(meaning: string) {
  const [, paper = '', dark = ''] =
    /light-dark\(var\((--[\w-]+)\), var\((--[\w-]+)\)\)/.exec(twoSided.get(meaning) ?? '') ?? []
  const [, inLight = ''] = /var\((--[\w-]+)\)/.exec(light.get(meaning) ?? '') ?? []
  return { paper: raw.get(paper), light: raw.get(inLight), dark: raw.get(dark) }
}

const rows = [...page.matchAll(/^\|(.+)\|$/gm)].map(([, cells = '']) => cells.split('|').map((cell) => cell.trim()))
const rowsOf = (token: RegExp, at: number) => rows.filter((row) => token.test(row[at] ?? ''))
const name = (cell: string | undefined) => (cell ?? '').replaceAll('`', '')

describe('the page about the design', () => {
  test('tells the colours of every meaning as the themes have them', () => {
    const told = rowsOf(/^`--(surface|raised|ink|muted|rule|accent)/, 0)
    expect(told.length).toBe(7)
    for (const [token, paper, inLight, dark] of told)
      expect({ token, paper, light: inLight, dark }).toEqual({ token, ...coloursOf(name(token)) })
  })

  test('tells the colours of every rating', () => {
    const told = rowsOf(/^`--(verdict|verify)/, 1).filter(([, , colour]) => colour?.startsWith('#'))
    expect(told.length).toBe(7)
    for (const [, token, colour, dark] of told) {
      const is = coloursOf(name(token))
      expect([token, is.paper, is.light, is.dark]).toEqual([token, colour, colour, dark])
    }
  })

  test('tells the sizes of type as the stylesheet has them', () => {
    const told = rowsOf(/^`--text/, 0)
    const sizes = declared(type)
    expect(told.length).toBe(8)
    for (const [token, size] of told) expect(sizes.get(name(token))).toContain(` ${size} `)
  })

  test('tells the measures as the stylesheet has them', () => {
    const told = rowsOf(/^`--(space|control|target|radius|quick|calm)/, 0)
    const values = declared(measures.slice(0, measures.indexOf('@media')))
    expect(told.length).toBe(9)
    for (const [token, value] of told) expect([token, values.get(name(token))]).toEqual([token, value])
  })

  test('names no token that is not there', () => {
    const known = new Set([...raw.keys(), ...twoSided.keys(), ...declared(type).keys(), ...declared(measures).keys()])
    expect(
      [...page.matchAll(/`(--[\w-]+)`/g)].map(([, token = '']) => token).filter((token) => !known.has(token)),
    ).toEqual([])
  })
})
