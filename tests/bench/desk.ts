import type { Browser, BrowserContext, Page } from 'playwright'
import { barePage, highlight, highlightOneMore, showParagraphs } from './bare-page.ts'
import { libraryOf } from './desk-library.ts'
import { end, serve } from './host.ts'
import { type Measurement, measured } from './measure.ts'
import { type MainThread, traced } from './trace.ts'
import { WORDS } from './words.ts'

/** Words and claims; the curve of the issue. */
const SIZES = [
  { words: 5_000, claims: 125 },
  { words: 60_000, claims: 1_500 },
  { words: 200_000, claims: 5_000 },
] as const
const RUNS = 7
// Less than the shortest of these articles is long.
const SCROLLS = 24
/** A turn so fast that nobody reads, and one at which words can just be followed. */
const SCROLL_PX = 600
const SCROLL_READING_PX = 120
const SCROLL_RUNS = 5

const frames = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))

const REST_MS = 500

/** Long enough for whatever an act set going; nothing is asked of the page meanwhile, so that only the act is measured. */
const rest = (page: Page) => page.waitForTimeout(REST_MS)

const isFilled = (page: Page) =>
  page.waitForFunction(() => document.querySelector('article [data-section][data-bare]') === null, undefined, {
    timeout: 60_000,
  })

/** Before the page's own code: notes when the article's data is there, and when its words are first on the screen. */
async function watchOpening(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const scope = globalThis as unknown as { drawn?: Promise<number> }
    const original = Response.prototype.json
    Response.prototype.json = async function json() {
      const value = await original.call(this)
      if (!value?.value?.content?.blocks) return value
      scope.drawn = new Promise((resolve) => {
        const begun = performance.now()
        const look = () =>
          document.querySelector('article mark')
            ? requestAnimationFrame(() => resolve(performance.now() - begun))
            : requestAnimationFrame(look)
        look()
      })
      return value
    }
  })
}

/** Selects a few words on the screen that no claim covers; other ones each time. */
const selectWords = (page: Page, run: number) =>
  page.evaluate((at) => {
    const article = document.querySelector('article') as HTMLElement
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT)
    const free: Text[] = []
    for (
      let node = walker.nextNode() as Text | null;
      node && free.length < 8;
      node = walker.nextNode() as Text | null
    ) {
      const { top } = (node.parentElement as HTMLElement).getBoundingClientRect()
      if (top > 200 && top < 700 && node.length > 40 && !node.parentElement?.closest('mark')) free.push(node)
    }
    const text = free[at % free.length]
    if (!text) throw new Error('No words without a claim are on the screen.')
    article.focus({ preventScroll: true })
    getSelection()?.setBaseAndExtent(text, at, text, at + 12)
  }, run)

/** The desk on the same article before anybody has marked anything. */
async function unmarked(folder: string, browser: Browser, words: number) {
  const { address, child } = await serve(await libraryOf(folder, words, 0), folder)
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(address)
  await page.getByRole('main').getByText('A long article about a bridge').first().click()
  await page.locator('article p').first().waitFor()
  await isFilled(page)
  const close = async () => {
    await context.close()
    await end(child)
  }
  return { page, close }
}

/** Turns the wheel over a pane back and forth; what turning it forth costs. `x` in CSS pixels: over the text. */
async function scrolled(browser: Browser, page: Page, x: number, px: number): Promise<MainThread> {
  await page.mouse.move(x, 450)
  const turn = async (by: number) => {
    for (let at = 0; at < SCROLLS; at++) {
      await page.mouse.wheel(0, by)
      await frames(page)
    }
    await rest(page)
  }
  await turn(-px)
  return traced(browser, page, () => turn(px))
}

/** The desk at one size, each figure beside the same of raw paragraphs or of the bare highlight API. */
async function benchSize(
  folder: string,
  browser: Browser,
  { words, claims }: (typeof SIZES)[number],
): Promise<Measurement[]> {
  const library = await libraryOf(folder, words, claims)
  const { address, child } = await serve(library, folder)
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
  await watchOpening(context)
  const page = await context.newPage()
  await page.goto(address)
  const root = new URL(address).origin
  const bare = await barePage(browser, words)
  const results: Measurement[] = []
  const size = `${words.toLocaleString('en')} words, ${claims.toLocaleString('en')} claims`
  const add = (bench: string, what: string, times: number[], floor?: { what: string; times: number[] }) =>
    results.push(measured(bench, `${size}: ${what}`, times, floor))

  const open = async () => {
    await page.goto(`${root}/`)
    await page.getByRole('main').getByText('A long article about a bridge').first().click()
    await page.locator('article mark').first().waitFor({ state: 'attached' })
  }

  const drawn: number[] = []
  const paragraphs: number[] = []
  const highlights: number[] = []
  for (let run = 0; run < RUNS; run++) {
    paragraphs.push(await showParagraphs(bare))
    highlights.push(await highlight(bare, claims))
    await open()
    drawn.push(await page.evaluate(() => (globalThis as unknown as { drawn: Promise<number> }).drawn))
    await isFilled(page)
  }
  add('desk-open', 'from the data to what is visible, drawn', drawn, {
    what: 'raw <p> text without claims',
    times: paragraphs,
  })
  add('desk-highlight', 'the bare CSS Highlight API, every claim registered over raw <p> text', highlights)

  const settling: number[] = []
  const slices: number[] = []
  const filling: number[] = []
  for (let run = 0; run < 3; run++) {
    await open()
    await page.evaluate(() => (globalThis as unknown as { drawn: Promise<number> }).drawn)
    const beside = await traced(browser, page, () => page.locator('[data-pane]').waitFor())
    settling.push(beside.longestMs)
    const main = await traced(browser, page, () => isFilled(page))
    slices.push(main.longestMs)
    filling.push(main.busyMs)
  }
  add('desk-settle', 'the longest task while rail, strip and inspector come', settling)
  add('desk-fill-slice', 'the longest task while the rest is filled in', slices)
  add('desk-fill', 'all main-thread time while the rest is filled in', filling)

  const plain = await unmarked(folder, browser, words)
  const benchScrolling = async (name: string, px: number, how: string) => {
    const busy: number[] = []
    const longest: number[] = []
    const bareBusy: number[] = []
    const plainBusy: number[] = []
    for (let run = 0; run < SCROLL_RUNS; run++) {
      bareBusy.push((await scrolled(browser, bare, 700, px)).busyMs)
      plainBusy.push((await scrolled(browser, plain.page, 500, px)).busyMs)
      const main = await scrolled(browser, page, 500, px)
      busy.push(main.busyMs)
      longest.push(main.longestMs)
    }
    const turns = `main-thread time of ${SCROLLS} turns of the wheel by ${px} px, ${how}`
    add(name, turns, busy, { what: 'the same desk on the article without claims', times: plainBusy })
    add(`${name}-bare`, turns, busy, { what: 'raw <p> text, laid out before', times: bareBusy })
    add(`${name}-task`, `the longest task while scrolling by ${px} px a turn, ${how}`, longest)
  }
  await benchScrolling('desk-scroll', SCROLL_PX, 'as it was opened')
  await benchScrolling('desk-scroll-reading', SCROLL_READING_PX, 'as it was opened')

  const marking: number[] = []
  const rating: number[] = []
  const markingTask: number[] = []
  const ratingTask: number[] = []
  const onBare: number[] = []
  for (let run = 0; run < RUNS; run++) {
    onBare.push((await traced(browser, bare, () => highlightOneMore(bare))).busyMs)
    await selectWords(page, run)
    await frames(page)
    const mark = await traced(browser, page, async () => {
      await page.keyboard.press('m')
      await rest(page)
    })
    await page.locator('textarea:focus').waitFor()
    marking.push(mark.busyMs)
    markingTask.push(mark.longestMs)
    await page.keyboard.press('Escape')
    await rest(page)
    await page.keyboard.press('Escape')
    await rest(page)
  }
  await page.locator('article mark [data-claim][aria-label*=", checked"]').nth(1).focus()
  await page.keyboard.press('Enter')
  await rest(page)
  // The claim marked last comes back while another one is chosen: what marking costs without its inspector.
  const adding: number[] = []
  const addingTask: number[] = []
  await page.locator('article').focus()
  for (let run = 0; run < RUNS; run++) {
    await page.keyboard.press('Control+z')
    await rest(page)
    const add = await traced(browser, page, async () => {
      await page.keyboard.press('Control+Shift+z')
      await rest(page)
    })
    adding.push(add.busyMs)
    addingTask.push(add.longestMs)
  }
  for (let run = 0; run < RUNS; run++) {
    const key = String(5 - (run % 5))
    const rate = await traced(browser, page, async () => {
      await page.keyboard.press(key)
      await rest(page)
    })
    await page.locator(`[aria-pressed=true][aria-keyshortcuts="${key}"]`).waitFor()
    rating.push(rate.busyMs)
    ratingTask.push(rate.longestMs)
  }
  const api = { what: 'the bare CSS Highlight API, one more range', times: onBare }
  add('desk-add', 'main-thread time of a claim that comes while another is chosen', adding, api)
  add('desk-add-task', 'the longest task of a claim that comes while another is chosen', addingTask)
  add(
    'desk-mark',
    'main-thread time of marking a claim with its inspector opened and its wording focused',
    marking,
    api,
  )
  add('desk-rate', 'main-thread time of re-rating a claim, from the key to rest', rating, api)
  add('desk-mark-task', 'the longest task of adding a claim', markingTask)
  add('desk-rate-task', 'the longest task of re-rating a claim', ratingTask)

  const wording = page.getByRole('main').locator('textarea').first()
  await wording.focus()
  await rest(page)
  const typing: number[] = []
  for (let run = 0; run < RUNS; run++) {
    const main = await traced(browser, page, async () => {
      for (const letter of 'evidence') await page.keyboard.press(letter)
      await rest(page)
    })
    typing.push(main.longestMs)
  }
  add('desk-type', 'the longest task while eight letters are typed in the inspector', typing)
  await page.keyboard.press('Escape')

  await page.locator('article').focus()
  await page.keyboard.press('Control+f')
  await page.keyboard.type('harbou')
  await rest(page)
  const laying: number[] = []
  for (let run = 0; run < RUNS; run++) {
    const main = await traced(browser, page, async () => {
      await page.keyboard.press(run % 2 === 0 ? 'r' : 'Backspace')
      await rest(page)
    })
    laying.push(main.busyMs)
  }
  const hits = Math.round(words / WORDS.length)
  add('desk-layer', `about ${hits} places sought, found and laid over the text, from the key to rest`, laying)
  await page.keyboard.press('Escape')

  await benchScrolling('desk-scroll-work', SCROLL_PX, 'with a claim chosen and the caret in the text')
  await plain.close()
  await bare.close()
  await context.close()
  await end(child)
  return results
}

/** The desk at three sizes; `npm run bench -- desk 5000` takes one. */
export async function benchDesk(folder: string, browser: Browser, wanted: readonly string[]): Promise<Measurement[]> {
  const results: Measurement[] = []
  for (const size of SIZES.filter(({ words }) => wanted.length === 0 || wanted.includes(String(words))))
    results.push(...(await benchSize(folder, browser, size)))
  return results
}
