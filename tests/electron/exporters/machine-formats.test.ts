import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import type { ExportChoice } from '../../../core/model/hand-over.ts'
import { exporters } from '../../../electron/exporters/exporters.ts'
import type { ExportedFile, Exporter, ExportMaterial } from '../../../electron/services/ports.ts'
import { choiceOf } from '../../support/choice.ts'
import { materialOf } from '../../support/export-material.ts'
import { PAGE } from '../../support/fact-checks.ts'
import { hostileMaterial, injections } from '../../support/hostile-article.ts'
import { hasBrowser, pagesAt } from '../../support/opened-pages.ts'
import { sampleDesk } from '../../support/sample-article.ts'
import { SampleDesk } from '../../support/sample-desk.ts'
import { WITHHELD_WORDS } from '../../support/withheld-words.ts'

const FORMATS = ['csv', 'xlsx', 'claimreview', 'claimreview-page', 'factcheck', 'w3c'] as const
type Format = (typeof FORMATS)[number]

const choose = (format: Format, publisher = 'The Vellmar Desk'): ExportChoice => {
  const choice = choiceOf(format)
  return { ...choice, look: { ...choice.look, publisher }, report: { claims: null, url: PAGE } }
}

const made = async (exporter: Exporter, format: Format, material: ExportMaterial): Promise<ExportedFile> => {
  const file = await exporter(material, choose(format))
  if (!file.ok) throw new Error(file.refusal.key)
  return file.value
}
const fileOf = (format: Format, material = materialOf(sampleDesk())) => made(exporters.files[format], format, material)
const previewOf = (format: Format, material = materialOf(sampleDesk())) =>
  made(exporters.previews[format], format, material)
const textOf = ({ bytes }: ExportedFile): string => new TextDecoder().decode(bytes)
const shownIn = (html: string): string =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are shown as one that is missing
const UNSHOWN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g

let hostile: ExportMaterial | undefined
/** One article full of injections; it takes a while to write. */
const hostileOnce = (): ExportMaterial => {
  hostile ??= hostileMaterial(injections())
  return hostile
}

describe('files for other programs', () => {
  test('are named after the article and what they are', async () => {
    const title = 'Night trams return to Vellmar after nine years'
    expect(await Promise.all(FORMATS.map(async (format) => (await fileOf(format)).name))).toEqual([
      `${title} – claims.csv`,
      `${title} – tables.xlsx`,
      `${title} – ClaimReview.jsonld`,
      `${title} – fact check.html`,
      `${title} – Fact Check Tools.json`,
      `${title} – W3C annotations.jsonld`,
    ])
  })

  test.each(FORMATS)('as %s: the same state and time give the same bytes', async (format) => {
    expect((await fileOf(format)).bytes).toEqual((await fileOf(format)).bytes)
  })

  test.each(FORMATS)('as %s and in its preview: nothing withheld', async (format) => {
    for (const file of [await fileOf(format), await previewOf(format)])
      for (const secret of WITHHELD_WORDS) expect(textOf(file)).not.toContain(secret)
  })

  test.each(['claimreview', 'claimreview-page', 'factcheck'] as const)(
    'as %s are refused in a sentence where no verdict counts; the preview says what is missing',
    async (format) => {
      const material = materialOf(new SampleDesk())
      expect(await exporters.files[format](material, choose(format))).toMatchObject({
        ok: false,
        refusal: { key: 'claim-review.refused.none-counts' },
      })
      expect(textOf(await previewOf(format, material))).toContain('No claim has a verdict that counts yet.')
    },
  )

  test('a preview shows the very file, under its name', async () => {
    for (const format of ['claimreview', 'factcheck', 'w3c'] as const)
      expect(shownIn(textOf(await previewOf(format)))).toContain(textOf(await fileOf(format)).trim())
    for (const format of ['claimreview', 'claimreview-page', 'factcheck', 'w3c', 'csv', 'xlsx'] as const)
      expect((await previewOf(format)).name).toBe((await fileOf(format)).name)
  })

  test('the page with ClaimReview in it carries exactly the JSON-LD of the file', async () => {
    const page = textOf(await fileOf('claimreview-page'))
    const [, data = ''] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(page) ?? []
    expect(JSON.parse(data)).toEqual(JSON.parse(textOf(await fileOf('claimreview'))))
    expect(page.match(/<script/g)).toHaveLength(1)
  })

  test('hostile words stay inside the JSON and inside the page', async () => {
    const material = hostileOnce()
    for (const format of ['claimreview', 'factcheck', 'w3c'] as const)
      expect(textOf(await fileOf(format, material)).length).toBe(
        `${JSON.stringify(JSON.parse(textOf(await fileOf(format, material))), null, 2)}\n`.length,
      )
    const page = textOf(await fileOf('claimreview-page', material))
    expect(page.match(/<script|<\/script/g)).toHaveLength(2)
  })

  test('half a surrogate pair stands in none of them', async () => {
    const material = hostileMaterial(['half \ud83d of a pair', '\udf89 the other'])
    for (const format of ['claimreview', 'claimreview-page', 'factcheck', 'w3c'] as const) {
      const text = textOf(await fileOf(format, material))
      expect(text).toContain('half \ufffd of a pair')
      expect(text).not.toMatch(/\\ud[89a-f]/i)
    }
  })
})

describe.skipIf(!hasBrowser)('their pages opened in a browser (skipped where there is no Chromium)', () => {
  const ADDRESS = 'https://page.example/'
  const openWords = pagesAt(ADDRESS)

  const open = async (
    file: ExportedFile,
    options: Parameters<typeof openWords>[1] = {},
  ): Promise<{ page: Page; asked: string[]; alarms: string[] }> => {
    const page = await openWords(new TextDecoder().decode(file.bytes), options)
    const asked: string[] = []
    const alarms: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    page.on('console', (message) => alarms.push(message.text()))
    page.on('pageerror', (error) => alarms.push(error.message))
    page.on('dialog', (dialog) => {
      alarms.push(dialog.message())
      void dialog.dismiss()
    })
    await page.goto(ADDRESS)
    return { page, asked, alarms }
  }

  const pages = async (material: ExportMaterial): Promise<ExportedFile[]> =>
    Promise.all([
      ...(['csv', 'xlsx', 'claimreview', 'w3c'] as const).map((format) => previewOf(format, material)),
      fileOf('claimreview-page', material),
    ])

  test('run nothing and fetch nothing, whatever words stand in them; the data block is only data', async () => {
    for (const file of await pages(hostileOnce())) {
      const { page, asked, alarms } = await open(file)
      const found = await page.evaluate(() => ({
        ran: 'ran' in window,
        active: document.querySelectorAll('iframe, object, embed, img, base, form, input, link, audio, video').length,
        scripts: [...document.querySelectorAll('script')].map(({ type }) => type),
        handlers: [...document.querySelectorAll('*')].filter((element) =>
          [...element.attributes].some(({ name }) => name.startsWith('on') || name === 'style'),
        ).length,
        links: [...document.querySelectorAll('a')].map(({ protocol }) => protocol),
      }))
      expect(found).toMatchObject({ ran: false, active: 0, handlers: 0 })
      expect(found.scripts.filter((type) => type !== 'application/ld+json')).toEqual([])
      expect(found.links.filter((protocol) => protocol !== 'http:' && protocol !== 'https:')).toEqual([])
      expect(asked).toEqual([ADDRESS])
      expect(alarms).toEqual([])
      await page.context().close()
    }
  }, 120_000)

  test('show hostile words as the words they are', async () => {
    const lines = injections()
    const { page } = await open(await previewOf('xlsx', hostileOnce()))
    const cells = await page.locator('section:first-of-type td:nth-child(2)').allTextContents()
    const plain = (words: string) => words.replaceAll('\ufffd', '').trim()
    const meant = lines.map((line) => plain(line.replace(UNSHOWN, '')))
    const shown = new Set(cells.map(plain))
    expect(meant.filter((line) => !shown.has(line))).toEqual([])
    await page.context().close()
  }, 60_000)

  test.each([
    ['light', 1200],
    ['dark', 320],
  ] as const)(
    'can be used by everybody in %s, and fit a window %d pixels wide',
    async (colorScheme, width) => {
      for (const file of [await previewOf('xlsx'), await previewOf('claimreview'), await fileOf('claimreview-page')]) {
        const { page } = await open(file, { colorScheme, viewport: { width, height: 700 } })
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
        await page.context().close()
      }
    },
    120_000,
  )
})
