import { existsSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exportHtml } from '../../../electron/exporters/html.ts'
import { chromiumFlags, chromiumPath } from '../../support/chromium.ts'
import { materialOf } from '../../support/export-material.ts'
import { hostileMaterial, injections } from '../../support/hostile-material.ts'
import { sampleDesk } from '../../support/sample-article.ts'
import { block, contentOf } from '../../support/sample-content.ts'
import { SampleDesk } from '../../support/sample-desk.ts'

const executablePath = chromiumPath()

const htmlOf = async (material: Parameters<typeof exportHtml>[0]): Promise<string> => {
  const file = await exportHtml(material, choice)
  if (!file.ok) throw new Error(file.refusal.key)
  return new TextDecoder().decode(file.value.bytes)
}

// Without an installed Chromium or Playwright's own there is no browser to open the report in: skipped, said here.
const browserPath = executablePath ?? chromium.executablePath()
describe.skipIf(!existsSync(browserPath))('the report opened in a browser (skipped where there is no Chromium)', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: browserPath, args: chromiumFlags() })
  }, 60_000)
  afterAll(() => browser?.close())

  const open = async (html: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> => {
    const page = await (await browser.newContext(options)).newPage()
    await page.route('https://report.example/**', (route) =>
      route.request().url() === 'https://report.example/'
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
        : route.abort(),
    )
    return page
  }

  test('runs nothing and fetches nothing, whatever words stand in it', async () => {
    const page = await open(await htmlOf(hostileMaterial(injections())))
    const asked: string[] = []
    const alarms: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    page.on('dialog', (dialog) => {
      alarms.push(dialog.message())
      void dialog.dismiss()
    })
    page.on('console', (message) => alarms.push(message.text()))
    page.on('pageerror', (error) => alarms.push(error.message))
    await page.goto('https://report.example/')
    const found = await page.evaluate(() => ({
      ran: 'ran' in window,
      active: document.querySelectorAll('script, iframe, object, embed, img, base, form, input, link, audio, video')
        .length,
      handlers: [...document.querySelectorAll('*')].filter((element) =>
        [...element.attributes].some(({ name }) => name.startsWith('on') || name === 'style'),
      ).length,
      links: [...document.querySelectorAll('a')].map(({ protocol }) => protocol),
    }))
    expect(found.ran).toBe(false)
    expect(found.active).toBe(0)
    expect(found.handlers).toBe(0)
    expect([...new Set(found.links)].filter((protocol) => !['http:', 'https:', 'mailto:'].includes(protocol))).toEqual(
      [],
    )
    expect(asked).toEqual(['https://report.example/'])
    expect(alarms).toEqual([])
    await page.context().close()
  }, 60_000)

  test('shows hostile words as the words they are', async () => {
    const lines = injections()
    const page = await open(await htmlOf(hostileMaterial(lines)))
    await page.goto('https://report.example/')
    const wordings = await page.locator('.claim .wording').allTextContents()
    const shown = new Set(wordings.map((words) => words.replaceAll('\ufffd', '').trim()))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are shown as one that is missing
    const meant = lines.map((line) => line.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '').trim())
    expect(meant.filter((line) => !shown.has(line))).toEqual([])
    await page.context().close()
  }, 60_000)

  test.each(['light', 'dark'] as const)(
    'can be used by everybody in %s',
    async (colorScheme) => {
      const page = await open(await htmlOf(materialOf(sampleDesk())), { colorScheme })
      await page.goto('https://report.example/')
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
      await page.context().close()
    },
    60_000,
  )

  test('fits a phone without scrolling sideways', async () => {
    const page = await open(await htmlOf(materialOf(sampleDesk())), { viewport: { width: 320, height: 640 } })
    await page.goto('https://report.example/')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await page.context().close()
  }, 60_000)

  test('leads from a passage to its claim and back', async () => {
    const page = await open(await htmlOf(materialOf(sampleDesk())))
    await page.goto('https://report.example/')
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
    await page.goto('https://report.example/')
    const text = page.locator('article.text')
    expect(await text.getAttribute('lang')).toBe('ar')
    expect(await text.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl')
    await page.context().close()
  }, 60_000)
})
