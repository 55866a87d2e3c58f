import { describe, expect, test } from 'vitest'
import {
  type ArticleReport,
  type ExportFormat,
  type ReportLook,
  ReportTemplate,
} from '../../../core/model/hand-over.ts'
import { exportChoice, FIRST_ARTICLE_REPORT, FIRST_REPORT_LOOK } from '../../../core/model/hand-over-choice.ts'
import { exportHtml } from '../../../electron/exporters/html.ts'
import { exportMarkdown } from '../../../electron/exporters/markdown.ts'
import { REPORT_CSS } from '../../../electron/exporters/report-style.ts'
import { materialOf } from '../../support/export-material.ts'
import { ONE_PIXEL } from '../../support/hostile-article.ts'
import { longDesk } from '../../support/long-desk.ts'
import { sampleDesk } from '../../support/sample-article.ts'
import { SampleDesk } from '../../support/sample-desk.ts'

const choiceIn = (
  look: Partial<ReportLook> = {},
  report: ArticleReport = FIRST_ARTICLE_REPORT,
  format: ExportFormat = 'html',
) => exportChoice({ format, kind: 'reader', redacted: false }, { ...FIRST_REPORT_LOOK, ...look }, report)

const exported = async (choice: ReturnType<typeof choiceIn>, material = materialOf(sampleDesk())): Promise<string> => {
  const file = await exportHtml(material, choice)
  if (!file.ok) throw new Error(file.refusal.key)
  return new TextDecoder().decode(file.value.bytes)
}

const OWN: Partial<ReportLook> = {
  publisher: 'The Harbour Desk',
  publisherUrl: 'https://harbourdesk.example/',
  accent: '#c8102e',
  logo: { mediaType: 'image/png', base64: ONE_PIXEL },
  opening: 'Readers asked.\n\nWe looked.',
  closing: 'Write to us.',
}

const bodyOf = (html: string): string => html.slice(html.indexOf('<body>'))
const idsIn = (html: string): string[] => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '')
const policyOf = (html: string): string => /Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? ''

describe('a publisher’s own look', () => {
  test('lets in pictures that stand in the page where there is a logo, and never otherwise', async () => {
    expect(policyOf(await exported(choiceIn()))).not.toContain('img-src')
    expect(policyOf(await exported(choiceIn(OWN)))).toContain('; img-src data:; ')
  })

  test('shows the logo under the publisher’s name, which leads to them', async () => {
    const html = await exported(choiceIn(OWN))
    expect(html).toContain(
      `<p class="masthead"><a href="https://harbourdesk.example/" rel="noreferrer"><img class="logo" src="data:image/png;base64,${ONE_PIXEL}" alt="The Harbour Desk"></a></p>`,
    )
    expect(html).toContain('Published by The Harbour Desk')
  })

  test('makes no link without words: a logo of nobody leads nowhere', async () => {
    const html = await exported(choiceIn({ ...OWN, publisher: '' }))
    expect(html).toMatch(/<p class="masthead"><img class="logo" src="[^"]+" alt=""><\/p>/)
  })

  test('changes no letter of the style, so that its hash stays the one in the policies', async () => {
    for (const accent of ['#000000', '#ffffff', '#c8102e']) {
      const html = await exported(choiceIn({ ...OWN, accent }))
      expect(html).toContain(`<style>${REPORT_CSS}</style>`)
      expect(html.match(/<style/g)).toHaveLength(1)
      expect(html).not.toContain(' style="')
    }
  })

  test.each(ReportTemplate.options)('holds the publisher’s own words before and after: %s', async (template) => {
    const html = bodyOf(await exported(choiceIn({ ...OWN, template })))
    const places = ['Readers asked.', 'We looked.', '<section', 'Write to us.', '<footer'].map((part) =>
      html.indexOf(part),
    )
    expect(places.every((place) => place > 0)).toBe(true)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  test('tells where the review stands on the web', async () => {
    const html = await exported(choiceIn({}, { claims: null, url: 'https://harbourdesk.example/trams' }))
    expect(html).toContain('This review on the web: <a class="address" href="https://harbourdesk.example/trams"')
  })
})

describe.each(ReportTemplate.options)('the template %s', (template) => {
  test('links only to what is there, and gives no id twice', async () => {
    for (const material of [materialOf(sampleDesk()), materialOf(new SampleDesk())]) {
      const html = await exported(choiceIn({ ...OWN, template }), material)
      const ids = idsIn(html)
      expect(new Set(ids).size).toBe(ids.length)
      const targets = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id ?? '')
      expect(targets.filter((target) => !ids.includes(target))).toEqual([])
    }
  })

  test('links only to what is there in a report of chosen claims', async () => {
    const desk = sampleDesk()
    const claims = Object.values(desk.article.claims).flatMap(({ id, number }) => ([2, 9].includes(number) ? [id] : []))
    const html = await exported(choiceIn({ template }, { claims, url: '' }), materialOf(desk))
    const ids = idsIn(html)
    const targets = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id ?? '')
    expect(targets.filter((target) => !ids.includes(target))).toEqual([])
    expect(ids.filter((id) => /^claim-\d+$/.test(id))).toEqual(['claim-2', 'claim-9'])
    expect(html).toContain('This report tells of 2 of 15 claims')
  })

  test('is the same bytes for the same state, time and choice', async () => {
    const choice = choiceIn({ ...OWN, template })
    expect(await exported(choice)).toBe(await exported(choice))
  })

  test('holds nothing withheld', async () => {
    const html = await exported(choiceIn({ ...OWN, template }))
    for (const secret of ['Jory', '555 0142', 'more of us than on paper', 'Call the driver', 'Seen on paper'])
      expect(html).not.toContain(secret)
  })
})

describe('the templates', () => {
  test('of a class explains words, ratings and each step, and asks', async () => {
    const html = bodyOf(await exported(choiceIn({ template: 'classroom' })))
    expect(idsIn(html)).toEqual(
      expect.arrayContaining(['terms', 'ratings', 'questions', 'article', 'method', 'sources']),
    )
    expect(html.match(/<ol class="steps">/g)).toHaveLength(15)
  })

  test('that is minimal says claims, verdicts and sources, without the article, pictures and the rest', async () => {
    const html = bodyOf(await exported(choiceIn({ template: 'minimal' })))
    expect([...html.matchAll(/<section id="([^"]+)"/g)].map(([, id]) => id)).toEqual(['claims'])
    expect(html).not.toContain('class="bar"')
    expect(html).not.toContain('Vellmar’s night trams carried their first passengers')
    expect(html).toContain('Minutes of the council meeting of 22 January, item 7')
  })

  test('set a PDF on A4 and leave the paper of a page to whoever prints it', async () => {
    expect(await exported(choiceIn({}, FIRST_ARTICLE_REPORT, 'pdf'))).toContain('class="page newsroom on-a4"')
    expect(await exported(choiceIn())).toContain('class="page newsroom"')
  })
})

test('a report of 500 claims has them all, as a page and as Markdown', async () => {
  const material = materialOf(longDesk(500))
  for (const template of ReportTemplate.options) {
    const html = await exported(choiceIn({ template }), material)
    expect(idsIn(html).filter((id) => /^claim-\d+$/.test(id))).toHaveLength(500)
  }
  expect((await exportMarkdown(material, choiceIn({}, FIRST_ARTICLE_REPORT, 'md'))).ok).toBe(true)
}, 60_000)
