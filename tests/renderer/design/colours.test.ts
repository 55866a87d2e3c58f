import { expect, test } from 'vitest'

const sheets = import.meta.glob<string>('../../../renderer/**/*.{css,ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const LITERAL = /(?<![\w&-])#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(/i
const PALETTE = /var\(--(?:sand|stone|coal|navy|blue|green|teal|ochre|rust|red|violet|marker|shade-|veil-)[\w-]*/

const linesWith = (pattern: RegExp, text: string): string[] =>
  text.split('\n').filter((line) => pattern.test(line) && !line.trimStart().startsWith('//'))

const outside = (folder: string) => Object.entries(sheets).filter(([path]) => !path.includes(folder))

test('no colour is written outside design/', () => {
  const found = outside('/renderer/design/').flatMap(([path, text]) =>
    linesWith(LITERAL, text).map((line) => `${path}: ${line.trim()}`),
  )
  expect(found).toEqual([])
})

test('the raw palette is named only in design/', () => {
  const found = outside('/renderer/design/').flatMap(([path, text]) =>
    linesWith(PALETTE, text).map((line) => `${path}: ${line.trim()}`),
  )
  expect(found).toEqual([])
})

test('a planted colour is found', () => {
  expect(linesWith(LITERAL, 'a {\n  color: #b04a12;\n  background: rgb(0 0 0 / 1);\n}')).toHaveLength(2)
  expect(Object.keys(sheets).length).toBeGreaterThan(20)
})
