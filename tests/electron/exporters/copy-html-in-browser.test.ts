import { AxeBuilder } from '@axe-core/playwright'
import { describe, expect, test } from 'vitest'
import type { ExportKind } from '../../../core/model/hand-over.ts'
import { exportCopyHtml } from '../../../electron/exporters/copy-html.ts'
import { choiceOf } from '../../support/choice.ts'
import { materialOf } from '../../support/export-material.ts'
import { hostileMaterial, injections } from '../../support/hostile-article.ts'
import { hasBrowser, pagesAt } from '../../support/opened-pages.ts'
import { sampleDesk } from '../../support/sample-article.ts'
import { block, contentOf } from '../../support/sample-content.ts'
import { SampleDesk } from '../../support/sample-desk.ts'

const PAGE = 'https://copy.example/'
const KINDS = ['checking', 'checked'] as const

const htmlOf = async (kind: ExportKind, material = materialOf(sampleDesk())): Promise<string> => {
  const file = await exportCopyHtml(material, choiceOf('html', kind))
  if (!file.ok) throw new Error(file.refusal.key)
  return new TextDecoder().decode(file.value.bytes)
}

describe.skipIf(!hasBrowser)('a copy opened in a browser (skipped where there is no Chromium)', () => {
  const open = pagesAt(PAGE)

  test.each(KINDS)(
    'runs nothing and fetches nothing, whatever words stand in it: %s',
    async (kind) => {
      const page = await open(await htmlOf(kind, hostileMaterial(injections())))
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
        active: document.querySelectorAll('script, iframe, object, embed, img, base, form, input, link, audio, video')
          .length,
        handlers: [...document.querySelectorAll('*')].filter((element) =>
          [...element.attributes].some(({ name }) => name.startsWith('on') || name === 'style'),
        ).length,
        protocols: [...new Set([...document.querySelectorAll('a')].map(({ protocol }) => protocol))],
        comments: document.querySelectorAll('.comment').length,
      }))
      expect(found.comments).toBe(injections().length)
      expect(found).toMatchObject({ ran: false, active: 0, handlers: 0 })
      expect(found.protocols.filter((protocol) => !['http:', 'https:', 'mailto:'].includes(protocol))).toEqual([])
      expect(asked).toEqual([PAGE])
      expect(alarms).toEqual([])
      await page.context().close()
    },
    60_000,
  )

  test.each([
    ['checking', 'light'],
    ['checking', 'dark'],
    ['checked', 'light'],
  ] as const)(
    'can be used by everybody: %s copy in %s',
    async (kind, colorScheme) => {
      const page = await open(await htmlOf(kind), { colorScheme })
      await page.goto(PAGE)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
      await page.context().close()
    },
    60_000,
  )

  test('fits a phone without scrolling sideways, comments under their words', async () => {
    const page = await open(await htmlOf('checking'), { viewport: { width: 320, height: 640 } })
    await page.goto(PAGE)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    const words = await page.locator('#passage-1-1').boundingBox()
    const comment = await page.locator('#claim-1').boundingBox()
    expect(comment?.y).toBeGreaterThanOrEqual((words?.y ?? 0) + (words?.height ?? 0))
    await page.context().close()
  }, 60_000)

  test('has comments beside their words on a wide window, on the left of an article that runs from the right', async () => {
    const desk = new SampleDesk()
    const claim = desk.mark({}, { start: 0, end: 4 })
    desk.rate(claim, 'false', 'Seen.')
    const ltr = materialOf(desk)
    const arabic = contentOf([block('paragraph', 'عاد الترام إلى المدينة بعد تسع سنوات.')], {
      language: 'ar',
      direction: 'rtl',
    })
    const rtl = { ...ltr, contents: new Map([...ltr.contents.keys()].map((hash) => [hash, arabic])) }
    for (const [material, isOnTheRight] of [
      [ltr, true],
      [rtl, false],
    ] as const) {
      const page = await open(await htmlOf('checked', material), { viewport: { width: 1280, height: 800 } })
      await page.goto(PAGE)
      const words = await page.locator('#passage-1-1').boundingBox()
      const comment = await page.locator('#claim-1').boundingBox()
      expect((comment?.x ?? 0) > (words?.x ?? 0)).toBe(isOnTheRight)
      await page.context().close()
    }
  }, 60_000)

  test('leads from a passage to its comment and back', async () => {
    const page = await open(await htmlOf('checking'))
    await page.goto(PAGE)
    await page.locator('.text sup a[href="#claim-7"]').click()
    expect(await page.locator('.comment:target h3').textContent()).toContain('No other city')
    await page.locator('#claim-7 .back').click()
    expect(await page.locator('mark:target').first().textContent()).toContain('No other city')
    await page.context().close()
  }, 60_000)
})
