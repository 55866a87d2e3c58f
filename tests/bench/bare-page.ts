import type { Browser, Page } from 'playwright'
import { articleOf } from './words.ts'

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/** A page of nothing but the words: raw paragraphs in a pane that scrolls, laid out as the desk's column is. */
export async function barePage(browser: Browser, words: number): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage()
  await page.setContent(
    `<style>body{margin:0}#pane{height:100vh;overflow:auto}p{max-width:630px;margin:0 auto 16px;font:19px/32px serif}::highlight(claim-true){background:#cfe5de}</style><div id="pane"></div>`,
  )
  await page.evaluate(
    (paragraphs) => {
      Object.assign(globalThis, { paragraphs })
    },
    articleOf(words)
      .split('\n\n')
      .map((text) => `<p>${escaped(text)}</p>`),
  )
  return page
}

/** Milliseconds from having the paragraphs to the second frame after they are in the page. */
export const showParagraphs = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const { paragraphs } = globalThis as unknown as { paragraphs: string[] }
    const pane = document.getElementById('pane') as HTMLElement
    pane.innerHTML = ''
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    const begun = performance.now()
    pane.innerHTML = paragraphs.join('')
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    return performance.now() - begun
  })

/** Registers so many overlapping ranges under one highlight name; milliseconds until they are on the screen. */
export const highlight = (page: Page, claims: number): Promise<number> =>
  page.evaluate(async (count) => {
    const nodes = [...document.querySelectorAll('#pane p')].map((p) => p.firstChild as Text)
    const length = nodes.reduce((sum, node) => sum + node.length, 0)
    const begun = performance.now()
    const all = new Highlight()
    let node = 0
    let from = 0
    for (let at = 0; at < count; at++) {
      const start = Math.floor((at * length) / count)
      while (from + (nodes[node]?.length ?? 0) <= start) from += nodes[node++]?.length ?? 0
      const text = nodes[node] as Text
      const range = document.createRange()
      range.setStart(text, start - from)
      range.setEnd(text, Math.min(start - from + 170, text.length))
      all.add(range)
    }
    CSS.highlights.set('claim-true', all)
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    return performance.now() - begun
  }, claims)

/** Adds one more range to those registered. */
export const highlightOneMore = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const text = document.querySelector('#pane p:nth-child(3)')?.firstChild as Text
    const range = document.createRange()
    range.setStart(text, 0)
    range.setEnd(text, 20)
    CSS.highlights.get('claim-true')?.add(range)
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  })
