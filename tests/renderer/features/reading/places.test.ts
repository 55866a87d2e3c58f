import { afterEach, expect, test } from 'vitest'
import { reveal } from '../../../../renderer/features/reading/places.ts'

const LINE = 'A line of the article. '
const LINES = 200

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))

/** A pane of 300 px over an article of one section, one line a block. */
function shown() {
  const pane = document.createElement('div')
  pane.style.cssText = 'block-size: 300px; overflow: auto'
  const article = document.createElement('article')
  const chapter = document.createElement('div')
  const section = document.createElement('section')
  section.dataset.section = '0'
  section.dataset.end = String(LINE.length * LINES)
  for (let at = 0; at < LINES; at++) {
    const block = document.createElement('p')
    block.dataset.start = String(at * LINE.length)
    block.textContent = LINE
    section.append(block)
  }
  chapter.append(section)
  article.append(chapter)
  pane.append(article)
  document.body.append(pane)
  return { pane, article, lineAt: (at: number) => ({ start: at * LINE.length, end: at * LINE.length + 6 }) }
}

afterEach(() => document.body.replaceChildren())

test('of two places shown in one frame the last one stays', async () => {
  const { pane, article, lineAt } = shown()
  // The first line can have no room above it, so it is looked at once more in the next frame.
  reveal(article, pane, lineAt(0))
  reveal(article, pane, lineAt(100))
  const there = pane.scrollTop
  expect(there).toBeGreaterThan(1_000)
  await frame()
  await frame()
  expect(pane.scrollTop).toBe(there)
})

test('what has room around it is not scrolled', () => {
  const { pane, article, lineAt } = shown()
  reveal(article, pane, lineAt(100))
  const there = pane.scrollTop
  reveal(article, pane, lineAt(101))
  expect(pane.scrollTop).toBe(there)
})

test('a passage of several lines is shown whole where there is room for it', () => {
  const { pane, article, lineAt } = shown()
  reveal(article, pane, lineAt(50))
  const { start } = lineAt(60)
  const { end } = lineAt(63)
  reveal(article, pane, { start, end })
  const { bottom } = pane.getBoundingClientRect()
  const last = article.querySelectorAll('p')[63]?.getBoundingClientRect()
  expect(last?.bottom).toBeLessThan(bottom - 50)
})
