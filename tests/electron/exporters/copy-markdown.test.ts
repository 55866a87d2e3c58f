import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, test } from 'vitest'
import type { ExportKind } from '../../../core/model/hand-over.ts'
import type { ReportBlock, Run } from '../../../core/report/report-document.ts'
import { exportCopyMarkdown } from '../../../electron/exporters/copy-markdown.ts'
import { articleMarkdown } from '../../../electron/exporters/copy-markdown-article.ts'
import { choiceOf } from '../../support/choice.ts'
import { materialOf } from '../../support/export-material.ts'
import { hostileMaterial, injections } from '../../support/hostile-article.ts'
import { sampleDesk } from '../../support/sample-article.ts'
import { WITHHELD_WORDS } from '../../support/withheld-words.ts'

const exported = async (kind: ExportKind, material = materialOf(sampleDesk())) => {
  const file = await exportCopyMarkdown(material, choiceOf('md', kind))
  if (!file.ok) throw new Error(file.refusal.key)
  return { ...file.value, text: new TextDecoder().decode(file.value.bytes) }
}

// Without what looks for addresses in the finished tree: it cannot know which of them were escaped.
const parsed = (markdown: string): Root =>
  fromMarkdown(markdown, {
    extensions: [gfm()],
    mdastExtensions: gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension),
  })

const nodesIn = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(nodesIn) : [])]

/** What a reader sees of some Markdown. */
const shown = (node: Nodes): string =>
  node.type === 'text'
    ? node.value
    : node.type === 'break'
      ? '\n'
      : 'children' in node
        ? node.children.map(shown).join('')
        : ''

const golden = (kind: string) => new URL(`../../fixtures/copies/${kind}-copy.md`, import.meta.url)

describe.each(['checking', 'checked'] as const)('the %s copy as Markdown', (kind) => {
  test('is the golden copy', async () => {
    const { text } = await exported(kind)
    // Looked at and meant: TICKMARK_GOLDEN=write keeps it as the new golden copy.
    if (process.env.TICKMARK_GOLDEN === 'write') writeFileSync(golden(kind), text)
    expect(existsSync(golden(kind))).toBe(true)
    expect(text).toBe(readFileSync(golden(kind), 'utf8'))
  })

  test('is the same bytes for the same state and time', async () => {
    expect((await exported(kind)).bytes).toEqual((await exported(kind)).bytes)
  })

  test('holds nothing that is withheld', async () => {
    const { text } = await exported(kind)
    for (const secret of WITHHELD_WORDS) expect(text).not.toContain(secret)
  })

  test('has a note for each mark and a mark for each note', async () => {
    const nodes = nodesIn(parsed((await exported(kind)).text))
    const labels = (type: Nodes['type']) =>
      [
        ...new Set(nodes.flatMap((node) => (node.type === type && 'identifier' in node ? [node.identifier] : []))),
      ].sort()
    expect(labels('footnoteReference')).toEqual(labels('footnoteDefinition'))
    expect(labels('footnoteDefinition').length).toBe(kind === 'checking' ? 15 : 7)
  })

  test('is nothing but words, whatever stands in the article', async () => {
    const { text } = await exported(kind, hostileMaterial(injections()))
    const nodes = nodesIn(parsed(text))
    expect(
      nodes.filter(({ type }) => ['html', 'image', 'imageReference', 'definition', 'code'].includes(type)),
    ).toEqual([])
    const links = nodes.flatMap((node) => (node.type === 'link' ? [node.url] : []))
    expect(links.filter((url) => !/^(?:https?|mailto):/i.test(url))).toEqual([])
    for (const number of injections().keys()) expect(text).toContain(`laim ${number + 1}: `)
  })
})

const run = (text: string, about: Partial<Run> = {}): Run => ({
  text,
  claims: [],
  opens: [],
  closes: [],
  bold: false,
  italic: false,
  href: null,
  ...about,
})
const paragraph = (...runs: Run[]): ReportBlock => ({ kind: 'paragraph', level: 1, list: null, table: null, runs })

describe('the words of an article as Markdown', () => {
  test('read as exactly those words', () => {
    const sign = fc.constantFrom(
      ...'#+-=>*_~`[](){}<>&|\\!:.1)^$@"\'',
      'a',
      'Z',
      'ä',
      '你',
      '🙂',
      '&amp;',
      'https://a.b',
      'www.a.b',
      'a@b.cd',
      '1. ',
      '- ',
      '---',
      '![x](y)',
      '<b>',
    )
    const line = fc
      .array(fc.oneof(sign, fc.constant(' ')), { minLength: 1, maxLength: 12 })
      .map((signs) => signs.join('').replace(/ +/g, ' ').trim())
      .filter(Boolean)
    const lines = fc.array(line, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n'))
    fc.assert(
      fc.property(lines, (words) => {
        const root = parsed(articleMarkdown([paragraph(run(words))]))
        expect(root.children.map(({ type }) => type)).toEqual(['paragraph'])
        expect(new Set(nodesIn(root).map(({ type }) => type))).toEqual(
          new Set(['root', 'paragraph', 'text', ...(words.includes('\n') ? ['break'] : [])]),
        )
        expect(shown(root)).toBe(words)
      }),
      { numRuns: 300 },
    )
  })

  test.each(['headline', 'heading'] as const)('of a %s keep the signs that would close it', (kind) => {
    for (const words of ['We are #', 'In C#', '#', '## and ##']) {
      const root = parsed(articleMarkdown([{ ...paragraph(run(words)), kind, level: 2 }]))
      expect(root.children.map(({ type }) => type)).toEqual(['heading'])
      expect(shown(root)).toBe(words)
    }
  })

  test('keep bold, italic, links and corrections, also in the middle of a word and beside signs', () => {
    const words = fc.constantFrom('word', '“sign”', ' spaced ', 'a', '(x)', '*', '。')
    const styled = fc.record({ text: words, bold: fc.boolean(), italic: fc.boolean() })
    fc.assert(
      fc.property(fc.array(styled, { minLength: 1, maxLength: 5 }), (runs) => {
        const text = runs.map((its) => its.text).join('')
        fc.pre(text.trim() === text && !/ {2}/.test(text))
        const root = parsed(articleMarkdown([paragraph(...runs.map((its) => run(its.text, its)))]))
        expect(shown(root).replaceAll('\u2060', '')).toBe(text)
        const bold = nodesIn(root).flatMap((node) => (node.type === 'strong' ? [shown(node)] : []))
        expect(bold.join('').replace(/[\s\u2060]/g, '')).toBe(
          runs
            .filter((its) => its.bold)
            .map((its) => its.text)
            .join('')
            .replace(/\s/g, ''),
        )
      }),
      { numRuns: 300 },
    )
  })

  test('show what a correction takes out and puts in', () => {
    const change = { claim: 1, put: 'at least 21' }
    expect(articleMarkdown([paragraph(run('It killed '), run('14', { change }), run(' people.'))])).toBe(
      'It killed ~~14~~ **at least 21** people.',
    )
  })

  test('keep lists apart that follow one another, and what is inside an item in it', () => {
    const item = (words: string, level: number, id: number, ordered: boolean, number: number): ReportBlock => ({
      ...paragraph(run(words)),
      kind: 'list-item',
      level,
      list: { id, ordered, number },
    })
    const root = parsed(
      articleMarkdown([
        item('a', 1, 0, true, 7),
        item('b', 2, 1, false, 1),
        item('c', 1, 0, true, 8),
        item('d', 1, 2, true, 1),
        item('e', 3, 3, false, 1),
      ]),
    )
    const lists = root.children.map((node) => (node.type === 'list' ? [node.start, node.children.length] : node.type))
    expect(lists).toEqual([
      [7, 2],
      [1, 1],
    ])
    expect(nodesIn(root).filter(({ type }) => type === 'list')).toHaveLength(4)
  })
})
