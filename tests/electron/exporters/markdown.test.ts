import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, test } from 'vitest'
import { type ExportChoice, ReportTemplate } from '../../../core/model/hand-over.ts'
import { exportChoice, FIRST_REPORT_LOOK } from '../../../core/model/hand-over-choice.ts'
import { exporters } from '../../../electron/exporters/exporters.ts'
import { exportMarkdown } from '../../../electron/exporters/markdown.ts'
import type { ExportMaterial } from '../../../electron/services/ports.ts'
import { choiceOf } from '../../support/choice.ts'
import { materialOf } from '../../support/export-material.ts'
import { hostileChoice, hostileMaterial, injections } from '../../support/hostile-article.ts'
import { sampleDesk } from '../../support/sample-article.ts'
import { SampleDesk } from '../../support/sample-desk.ts'

const exported = async (material: ExportMaterial = materialOf(sampleDesk()), choice: ExportChoice = choiceOf('md')) => {
  const file = await exportMarkdown(material, choice)
  if (!file.ok) throw new Error(file.refusal.key)
  return { ...file.value, text: new TextDecoder().decode(file.value.bytes) }
}

const parsed = (source: string) => fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
const nodesIn = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(nodesIn) : [])]
const wordsIn = (node: Nodes): string =>
  nodesIn(node)
    .flatMap((one) => (one.type === 'text' ? [one.value] : []))
    .join('')
const headings = (source: string): string[] =>
  nodesIn(parsed(source))
    .filter((node) => node.type === 'heading')
    .map(wordsIn)

const { text } = await exported()

describe('the report as Markdown', () => {
  test('is named after the article', async () => {
    const file = await exported()
    expect(file.name).toBe('Night trams return to Vellmar after nine years – report.md')
    expect(file.mediaType).toBe('text/markdown; charset=utf-8')
  })

  test('is the same bytes for the same state and time', async () => {
    expect((await exported()).text).toBe(text)
  })

  test('counts the verdicts in a table', () => {
    const [table] = nodesIn(parsed(text)).filter(({ type }) => type === 'table')
    const rows = table ? nodesIn(table).filter(({ type }) => type === 'tableRow') : []
    expect(
      rows.slice(0, 3).map((row) =>
        nodesIn(row)
          .filter(({ type }) => type === 'tableCell')
          .map(wordsIn),
      ),
    ).toEqual([
      ['Verdict', 'Claims'],
      ['True', '5'],
      ['Mostly true', '2'],
    ])
  })

  test('sets the number of each claim behind its words', () => {
    expect(text).toContain('Night trams return to Vellmar after nine years⁽¹⁾')
    expect(text).toContain('the fire at the Ossel depot in 2017⁽⁵⁾⁽⁶⁾.')
  })

  test('calls every source by the number it has in the list of sources', () => {
    const list = nodesIn(parsed(text)).filter((node) => node.type === 'list' && node.ordered === true)
    const titles = list.at(-1)
    expect(titles && 'children' in titles ? titles.children.map(wordsIn).at(1) : '').toContain(
      'Boardings by line and hour',
    )
    expect(text).toMatch(/Boardings by line and hour, .* – Source 2\n/)
  })

  test('links out only to the web, and shows where to', () => {
    const links = nodesIn(parsed(text)).flatMap((node) => (node.type === 'link' ? [node] : []))
    expect(links.length).toBeGreaterThan(5)
    for (const link of links) expect(link.url).toBe(wordsIn(link))
  })

  test('withheld matter is nowhere in it', () => {
    for (const secret of ['Jory', '555 0142', 'more of us than on paper', 'Call the driver', 'Seen on paper'])
      expect(text).not.toContain(secret)
  })

  test('of an article with nothing marked says so', async () => {
    const { text: empty } = await exported(materialOf(new SampleDesk()))
    expect(empty).toContain('No claim has been marked yet.')
    expect(empty).toContain('No source is cited yet.')
  })

  test('is refused in a sentence when the text cannot be read', async () => {
    const file = await exportMarkdown({ ...materialOf(sampleDesk()), contents: new Map() }, choiceOf('md'))
    expect(file).toMatchObject({ ok: false, refusal: { key: 'refused.draft.unknown' } })
  })

  test('is looked at as plain text', async () => {
    const file = await exporters.previews.md(materialOf(sampleDesk()), choiceOf('md'))
    expect(file).toMatchObject({ ok: true, value: { mediaType: 'text/plain; charset=utf-8' } })
  })
})

describe('a template in Markdown', () => {
  const inTemplate = (template: ReportTemplate): ExportChoice =>
    exportChoice(
      { format: 'md', kind: 'reader', redacted: false },
      {
        ...FIRST_REPORT_LOOK,
        template,
        publisher: 'The Harbour Desk',
        publisherUrl: 'https://harbourdesk.example/',
        opening: 'Readers asked.\n\nWe looked.',
        closing: 'Write to us.',
      },
      { claims: null, url: 'https://harbourdesk.example/trams' },
    )

  test('explains in the classroom', async () => {
    const { text: lesson } = await exported(materialOf(sampleDesk()), inTemplate('classroom'))
    expect(headings(lesson)).toEqual(
      expect.arrayContaining(['Words to know', 'Questions to discuss', 'How this rating was reached']),
    )
  })

  test('says claims, verdicts and sources only when it is minimal', async () => {
    const { text: brief } = await exported(materialOf(sampleDesk()), inTemplate('minimal'))
    expect(headings(brief).filter((words) => !words.startsWith('Claim '))).toEqual([
      'Night trams return to Vellmar after nine years',
      'The claims',
    ])
  })

  test.each(ReportTemplate.options)('holds the publisher’s own words and addresses: %s', async (template) => {
    const { text: own } = await exported(materialOf(sampleDesk()), inTemplate(template))
    expect(own).toContain('Published by The Harbour Desk')
    expect(own).toContain('Readers asked.\n\nWe looked.\n\n## ')
    expect(own).toContain('This review on the web: <https://harbourdesk.example/trams>')
    expect(own.endsWith('Write to us.\n')).toBe(true)
  })

  test.each(ReportTemplate.options)('lets no word become markup, HTML or a link: %s', async (template) => {
    // The parser is slow on a long report; every line stands in the brief one, every sixth in the others.
    const lines = injections().filter((_line, index) => template === 'minimal' || index % 6 === 0)
    const { text: hostile } = await exported(hostileMaterial(lines), hostileChoice('md', lines, template))
    const nodes = nodesIn(parsed(hostile))
    const active = nodes.filter(({ type }) =>
      /^(html|image|definition|footnote|delete|inlineCode|code|linkReference)/.test(type),
    )
    expect(active.map(({ type }) => type)).toEqual([])
    const links = nodes.flatMap((node) => (node.type === 'link' ? [node.url] : []))
    expect(links.filter((url) => !/^(https?|mailto):/.test(url))).toEqual([])
    const heads = nodes.filter(({ type }) => type === 'heading').map(wordsIn)
    expect(heads.filter((words) => words.startsWith('Claim '))).toHaveLength(lines.length)
  })
})
