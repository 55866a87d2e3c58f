import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright'
import { end, serve, terminal } from './host.ts'
import { compare, type Measurement } from './measure.ts'
import { articleOf } from './words.ts'

const WORDS = 50_000
const RUNS = 9

/** The time from an event in the page to the second frame after its effect is in the page: what a user waits for. */
const untilShown = (page: Page, act: () => Promise<unknown>, effect: string): Promise<number> =>
  (async () => {
    await page.evaluate((selector) => {
      const scope = globalThis as unknown as { shown: Promise<number> }
      scope.shown = new Promise((resolve) => {
        let begun = 0
        const begin = () => {
          begun ||= performance.now()
        }
        addEventListener('pointerdown', begin, { capture: true, once: true })
        addEventListener('keydown', begin, { capture: true, once: true })
        const look = () => {
          if (begun && document.querySelector(selector)) requestAnimationFrame(() => resolve(performance.now() - begun))
          else requestAnimationFrame(look)
        }
        look()
      })
    }, effect)
    await act()
    return page.evaluate(() => (globalThis as unknown as { shown: Promise<number> }).shown)
  })()

/** Selects the first words of a paragraph. */
const select = (page: Page, paragraph: number) =>
  page.evaluate((index) => {
    const place = [...document.querySelectorAll('article p')].filter(
      (p) => p.textContent && p.textContent.length > 100,
    )[index]
    const text = place && document.createTreeWalker(place, NodeFilter.SHOW_TEXT).nextNode()
    if (!place || !text) throw new Error('There is no such paragraph.')
    place.scrollIntoView({ block: 'center' })
    getSelection()?.setBaseAndExtent(text, 0, text, 20)
    return new Promise((resolve) => setTimeout(resolve, 400))
  }, paragraph)

/** Opening a 50,000-word article, and marking a claim in it, in Chromium. */
export async function benchDesk(folder: string, browser: Browser): Promise<Measurement[]> {
  const file = path.join(folder, 'desk.txt')
  const library = path.join(folder, 'desk')
  writeFileSync(file, articleOf(WORDS))
  await terminal(['import', file, '--library', library, '--as', 'Bench'], folder)
  const { address, child } = await serve(library, folder)
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage()
  await page.goto(address)
  const row = page.getByRole('main').getByText('A long article about a bridge').first()
  await row.waitFor()
  const root = new URL(address).origin
  const opening = await compare(
    'open',
    '50,000 words: from the click in the library to the article on the screen',
    RUNS,
    async () => {
      await page.goto(`${root}/`)
      await row.waitFor()
      return untilShown(page, () => row.click(), 'article h2, article h1')
    },
  )
  let paragraph = 0
  const marking = await compare(
    'mark',
    '50,000 words: from the key to the new claim shown, on the disk',
    RUNS,
    async () => {
      await select(page, paragraph++)
      const took = await untilShown(page, () => page.keyboard.press('m'), 'textarea:focus')
      await page.keyboard.press('Escape')
      return took
    },
  )
  await page.close()
  await end(child)
  return [opening, marking]
}
