import { AxeBuilder } from '@axe-core/playwright'
import { describe, expect, test } from 'vitest'
import { type ExportChoice, ReportTemplate } from '../../../core/model/hand-over.ts'
import { exportChoice, FIRST_REPORT_LOOK } from '../../../core/model/hand-over-choice.ts'
import { exportHtml } from '../../../electron/exporters/html.ts'
import { choiceOf } from '../../support/choice.ts'
import { materialOf } from '../../support/export-material.ts'
import { hostileChoice, hostileMaterial, injections, ONE_PIXEL } from '../../support/hostile-article.ts'
import { hasBrowser, pagesAt } from '../../support/opened-pages.ts'
import { sampleDesk } from '../../support/sample-article.ts'
import { block, contentOf } from '../../support/sample-content.ts'
import { SampleDesk } from '../../support/sample-desk.ts'

const PAGE = 'https://report.example/'

const htmlOf = async (
  material: Parameters<typeof exportHtml>[0],
  choice: ExportChoice = choiceOf('html'),
): Promise<string> => {
  const file = await exportHtml(material, choice)
  if (!file.ok) throw new Error(file.refusal.key)
  return new TextDecoder().decode(file.value.bytes)
}

/** A report in a publisher's own look: a pale accent that no paper could carry, a logo, own words. */
const dressed = (template: ReportTemplate, accent = '#ffd400'): ExportChoice =>
  exportChoice(
    { format: 'html', kind: 'reader', redacted: false },
    {
      ...FIRST_REPORT_LOOK,
      template,
      accent,
      publisher: 'The Harbour Desk',
      publisherUrl: 'https://harbourdesk.example/',
      logo: { mediaType: 'image/png', base64: ONE_PIXEL },
      opening: 'Readers asked.',
      closing: 'Write to us.',
    },
    { claims: null, url: 'https://harbourdesk.example/trams' },
  )

describe.skipIf(!hasBrowser)('the report opened in a browser (skipped where there is no Chromium)', () => {
  const open = pagesAt(PAGE)

  test.each(ReportTemplate.options)(
    'runs nothing and fetches nothing, whatever words stand in it, as %s',
    async (template) => {
      const lines = injections()
      const page = await open(await htmlOf(hostileMaterial(lines), hostileChoice('html', lines, template)))
      const asked: string[] = []
      const alarms: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      page.on('dialog', (dialog) => {
        alarms.push(dialog.message())
        void dialog.dismiss()
      })
      page.on('console', (message) => alarms.push(message.text()))
      page.on('pageerror', (error) => alarms.push(error.message))
      await page.goto(PAGE)
      const found = await page.evaluate(() => ({
        ran: 'ran' in window,
        active: document.querySelectorAll(
          'script, iframe, object, embed, img:not([src^="data:image/png;base64,"]), base, form, input, link, audio, video',
        ).length,
        handlers: [...document.querySelectorAll('*')].filter((element) =>
          [...element.attributes].some(({ name }) => name.startsWith('on') || name === 'style'),
        ).length,
        links: [...document.querySelectorAll('a')].map(({ protocol }) => protocol),
      }))
      expect(found.ran).toBe(false)
      expect(found.active).toBe(0)
      expect(found.handlers).toBe(0)
      expect(
        [...new Set(found.links)].filter((protocol) => !['http:', 'https:', 'mailto:'].includes(protocol)),
      ).toEqual([])
      expect(asked).toEqual([PAGE])
      expect(alarms).toEqual([])
      // Words without an end push nothing off a phone either.
      await page.setViewportSize({ width: 320, height: 640 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
      await page.context().close()
    },
    60_000,
  )

  test('shows hostile words as the words they are', async () => {
    const lines = injections()
    const page = await open(await htmlOf(hostileMaterial(lines), hostileChoice('html', lines, 'newsroom')))
    await page.goto(PAGE)
    const shownIn = async (place: string) => {
      const texts = await page.locator(place).allTextContents()
      return new Set(texts.map((words) => words.replaceAll('\ufffd', '').trim()))
    }
    const shown = await shownIn('.claim .wording')
    const own = await shownIn('.opening p')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are shown as one that is missing
    const meant = lines.map((line) => line.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '').trim())
    expect(meant.filter((line) => !shown.has(line) || !own.has(line))).toEqual([])
    await page.context().close()
  }, 60_000)

  test.each(
    (['light', 'dark'] as const).flatMap((colorScheme) =>
      ReportTemplate.options.map((template) => ({ colorScheme, template })),
    ),
  )(
    'can be used by everybody as $template in $colorScheme',
    async ({ colorScheme, template }) => {
      const page = await open(await htmlOf(materialOf(sampleDesk()), dressed(template)), { colorScheme })
      await page.goto(PAGE)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
      await page.context().close()
    },
    60_000,
  )

  test.each(ReportTemplate.options)(
    'fits a phone without scrolling sideways as %s',
    async (template) => {
      const page = await open(await htmlOf(materialOf(sampleDesk()), dressed(template)), {
        viewport: { width: 320, height: 640 },
      })
      await page.goto(PAGE)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
      await page.context().close()
    },
    60_000,
  )

  test('leads from a passage to its claim and back', async () => {
    const page = await open(await htmlOf(materialOf(sampleDesk())))
    await page.goto(PAGE)
    await page.locator('.text sup a[href="#claim-7"]').click()
    expect(await page.locator('.claim:target .wording').textContent()).toContain('No other city')
    await page.locator('#claim-7 .back').click()
    expect(await page.locator('mark:target').first().textContent()).toContain('No other city')
    await page.context().close()
  }, 60_000)

  test('sets an article that runs from right to left from right to left', async () => {
    const material = materialOf(new SampleDesk())
    const [hash] = material.contents.keys()
    const content = contentOf(
      [block('headline', 'عودة الترام الليلي'), block('paragraph', 'عاد الترام إلى المدينة بعد تسع سنوات.')],
      {
        language: 'ar',
        direction: 'rtl',
      },
    )
    const page = await open(await htmlOf({ ...material, contents: hash ? new Map([[hash, content]]) : new Map() }))
    await page.goto(PAGE)
    const text = page.locator('article.text')
    expect(await text.getAttribute('lang')).toBe('ar')
    expect(await text.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl')
    await page.context().close()
  }, 60_000)

  test.each([
    ['light', 'rgb(122, 29, 43)', '#7a1d2b'],
    ['dark', 'rgb(255, 212, 0)', '#ffd400'],
  ] as const)(
    'shows the chosen accent as it is where it can be read: %s',
    async (colorScheme, shown, accent) => {
      const page = await open(await htmlOf(materialOf(sampleDesk()), dressed('newsroom', accent)), { colorScheme })
      await page.goto(PAGE)
      expect(
        await page
          .locator('.contents a')
          .first()
          .evaluate((link) => getComputedStyle(link).color),
      ).toBe(shown)
      await page.context().close()
    },
    60_000,
  )

  test('shows the logo, which stands in the file itself', async () => {
    const page = await open(await htmlOf(materialOf(sampleDesk()), dressed('newsroom')))
    await page.goto(PAGE)
    const logo = page.getByRole('img', { name: 'The Harbour Desk' })
    expect(await logo.evaluate((picture: HTMLImageElement) => picture.naturalWidth)).toBe(1)
    await page.context().close()
  }, 60_000)
})
