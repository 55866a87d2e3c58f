import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, test } from 'vitest'
import {
  address,
  bullets,
  fenced,
  item,
  md,
  prose,
  quoted,
  strong,
  table,
} from '../../../electron/exporters/markdown-words.ts'
import { injections } from '../../support/hostile-article.ts'

const commonMark = (source: string) => fromMarkdown(source)
const github = (source: string) => fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })

const nodesIn = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(nodesIn) : [])]
const wordsIn = (node: Nodes): string =>
  nodesIn(node)
    .flatMap((one) => (one.type === 'text' || one.type === 'code' ? [one.value] : one.type === 'break' ? [' '] : []))
    .join('')
/** Words as a reader reads them: white space is one space, what cannot be written is one sign. */
const read = (text: string): string =>
  text
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what an exported file leaves out
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g, '\ufffd')
    .replace(/[\s\u0085]+/gu, ' ')
    .trim()

const allText = (tree: Nodes): string =>
  nodesIn(tree)
    .filter(({ type }) => type === 'paragraph' || type === 'heading' || type === 'tableCell' || type === 'code')
    .map(wordsIn)
    .join(' ')

/** Text that is likely to mean something in Markdown. */
const tricky = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'\\`*_{}[]()#+-.!|<>~&@:/?=^$"\'',
        ' ',
        '  ',
        '    ',
        '\n',
        '\n\n',
        '\t',
        '1.',
        '2)',
        '---',
        '===',
        '```',
        '~~~',
        '&amp;',
        '&#35;',
        '<b>',
        '<!--',
        'http://a.example/b',
        'https://',
        'www.a.example',
        'a@b.example',
        '[x](y)',
        '![x](y)',
        '[^1]',
        '[ ] ',
        ':-:',
        '\u00a0',
        '\u2028',
        'a',
        'é',
        '猫',
        '😀',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''))

const places: Readonly<Record<string, (text: string) => unknown>> = {
  'a paragraph': (text) => prose(text),
  'a heading': (text) => md`## ${text}`,
  'an item of a list': (text) => bullets([md`${text}`]),
  'a nested item': (text) => item('10.', prose(text), 2),
  'a quotation': (text) => quoted(prose(text)),
  'strong words': (text) => strong(text),
}

describe('words in Markdown', () => {
  test.each(Object.entries(places))('come out of %s as they went in, whatever they are', (_place, put) => {
    fc.assert(
      fc.property(tricky, (text) => {
        for (const parse of [commonMark, github]) {
          // One that is not ours stands before and after: nothing may reach over.
          const tree = parse(`Before\n\n${put(text)}\n\nAfter\n`)
          expect(read(allText(tree))).toBe(read(`Before ${text} After`))
          expect(
            nodesIn(tree).filter(({ type }) => /^(html|image|definition|footnote|delete|inlineCode)/.test(type)),
          ).toEqual([])
        }
      }),
      { numRuns: 400 },
    )
  })

  test('come out of a table as they went in, in as many cells', () => {
    fc.assert(
      fc.property(tricky, tricky, (one, other) => {
        const [shown] = github(`${table(['A', 'B'], [[one, other]])}\n`).children
        expect(shown?.type).toBe('table')
        const cells = shown ? nodesIn(shown).filter(({ type }) => type === 'tableCell') : []
        expect(cells.map(wordsIn).map(read)).toEqual(['A', 'B', read(one), read(other)])
      }),
      { numRuns: 400 },
    )
  })

  test('make no link in CommonMark, and in GitHub’s at most one that shows where it leads', () => {
    fc.assert(
      fc.property(tricky, (text) => {
        expect(nodesIn(commonMark(String(prose(text)))).some(({ type }) => type === 'link')).toBe(false)
        for (const node of nodesIn(github(String(prose(text))))) {
          if (node.type !== 'link') continue
          expect(node.url.replace(/^(?:https?:\/\/|mailto:)/, '')).toContain(wordsIn(node).replace(/^https?:\/\//, ''))
        }
      }),
    )
  })

  test('of every known injection stay words', () => {
    const lines = injections()
    const tree = github(String(prose(lines.join('\n\n'))))
    expect(
      nodesIn(tree).filter(({ type }) => /^(html|image|definition|footnote|delete|inlineCode|code)/.test(type)),
    ).toEqual([])
    expect(read(allText(tree))).toBe(read(lines.join(' ')))
  })

  test('stay readable: what means nothing where it stands is not escaped', () => {
    expect(String(prose('Mr. Poe (aged 40) said: “3 - 2 = 1, or 50 % of snake_case & more!”'))).toBe(
      'Mr. Poe (aged 40) said: “3 - 2 = 1, or 50 % of snake_case & more!”',
    )
  })

  // A pattern that backtracks would take minutes here: the time a test has is what bounds it.
  test('of a long hostile text take no time to speak of', () => {
    for (const part of ['#', ' ', '_', '`', '&a', '\n', '-', '1', '> ', 'www.', '\r'])
      expect(String(prose(`x${part.repeat(100_000)}x`)).at(-1)).toBe('x')
  })
})

describe('what is not a word', () => {
  test('a fence is longer than any inside it, so that nothing gets out', () => {
    fc.assert(
      fc.property(tricky, (text) => {
        const [code, ...rest] = commonMark(`${fenced(text)}\n`).children
        expect(rest).toEqual([])
        expect(code?.type === 'code' && read(code.value)).toBe(read(text))
      }),
    )
  })

  test('an address is a link to itself, whatever it holds', () => {
    for (const href of ['https://a.example/b_c?d=*e*&f', 'mailto:a<b>c d@e.example']) {
      const [link] = nodesIn(commonMark(String(address(href)))).filter(({ type }) => type === 'link')
      expect(link?.type === 'link' && decodeURIComponent(link.url)).toBe(href)
    }
  })
})
