import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Content, Span } from '../../../../core/model/content.ts'
import { allWords } from '../../../../core/text/find.ts'
import { SectionText } from '../../../../renderer/features/reading/section-text.tsx'
import { sectionsOf } from '../../../../renderer/features/reading/sections.ts'
import { borrowLayers } from '../../../../renderer/features/reading/transient-layer.ts'
import { contentOf } from '../../support/article-content.ts'
import { shownBy, wordsShown } from '../../support/highlights.ts'

const PARAGRAPHS = 320

const LONG = contentOf(
  Array.from({ length: PARAGRAPHS }, (_, index) => ({
    kind: 'paragraph' as const,
    text: `Paragraph ${index} says that the **bridge** was closed and that the bridge is open.`,
  })),
)

let pane: HTMLElement
let article: HTMLElement
let root: Root

function show(content: Content, isMarked = false): void {
  const sections = sectionsOf(content.blocks)
  flushSync(() =>
    root.render(
      sections.map((section, index) => (
        <SectionText
          key={section.id}
          index={index}
          section={section}
          content={isMarked ? { ...content } : content}
          inline={isMarked ? [] : content.inline}
          segments={[]}
          chosen={null}
          isFilled
          isFirst
        />
      )),
    ),
  )
}

const bridges = (content: Content): Span[] =>
  allWords(content, { words: 'the bridge', matchCase: false, wholeWord: false })

const frames = (count = 2): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => (count > 1 ? frames(count - 1).then(resolve) : resolve())))

beforeEach(() => {
  pane = document.createElement('div')
  pane.style.cssText = 'block-size: 400px; inline-size: 600px; overflow: auto'
  article = document.createElement('article')
  pane.append(article)
  document.body.append(pane)
  root = createRoot(article)
  show(LONG)
})
afterEach(() => {
  root.unmount()
  pane.remove()
})

describe('a layer over the article', () => {
  test('marks exactly the words it was given, over bold words too', async () => {
    const { layers, release } = borrowLayers(article, pane)
    layers.setLayer('find-hit', bridges(LONG))
    await expect.poll(() => shownBy('find-hit').length).toBeGreaterThan(4)
    expect(new Set(wordsShown('find-hit'))).toEqual(new Set(['the bridge']))
    release()
  })

  test('registers ranges near the screen only, and follows the reader', async () => {
    const { layers, release } = borrowLayers(article, pane)
    const all = bridges(LONG)
    layers.setLayer('find-hit', all)
    await expect.poll(() => shownBy('find-hit').length).toBeGreaterThan(4)
    expect(shownBy('find-hit').length).toBeLessThan(all.length / 2)
    pane.scrollTop = pane.scrollHeight
    const last = article.lastElementChild
    await expect.poll(() => shownBy('find-hit').some(({ startContainer }) => last?.contains(startContainer))).toBe(true)
    expect(shownBy('find-hit').some(({ startContainer }) => article.firstElementChild?.contains(startContainer))).toBe(
      false,
    )
    release()
  })

  test('stays on its words when a section is drawn anew', async () => {
    const { layers, release } = borrowLayers(article, pane)
    layers.setLayer('find-hit', bridges(LONG))
    await expect.poll(() => shownBy('find-hit').length).toBeGreaterThan(4)
    const before = wordsShown('find-hit')
    show(LONG, true)
    await frames()
    expect(wordsShown('find-hit')).toEqual(before)
    release()
  })

  test('leaves every element of the article as it is', async () => {
    let changes = 0
    const watch = new MutationObserver((records) => {
      changes += records.length
    })
    watch.observe(article, { subtree: true, childList: true, attributes: true, characterData: true })
    const { layers, release } = borrowLayers(article, pane)
    layers.setLayer('find-hit', bridges(LONG))
    await expect.poll(() => shownBy('find-hit').length).toBeGreaterThan(4)
    layers.setLayer('find-hit', [])
    await frames()
    expect(changes).toBe(0)
    watch.disconnect()
    release()
  })

  test('is gone when the last one who used it gives it back', async () => {
    const one = borrowLayers(article, pane)
    const other = borrowLayers(article, pane)
    expect(other.layers).toBe(one.layers)
    one.layers.setLayer('held', bridges(LONG).slice(0, 2))
    one.release()
    await expect.poll(() => wordsShown('held')).toEqual(['the bridge', 'the bridge'])
    other.release()
    expect(CSS.highlights.has('held')).toBe(false)
  })
})
