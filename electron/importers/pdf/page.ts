import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { linkAddress } from '../links.ts'
import type { Engine } from './engine.ts'
import { type Glyph, transformOf } from './glyph.ts'
import { gridsOf } from './grids.ts'
import type { Rule } from './rules.ts'
import { type FontFacts, type IsSeen, type OperatorList, ShownText } from './shown-text.ts'
import type { TagNode } from './tags.ts'
import type { PageWords } from './word.ts'
import { type LinkArea, wordsOf } from './word-maker.ts'

const MOST_LINKS = 5_000
// A page this slanted was scanned askew; text turned further is a stamp or a watermark.
const SLANT = 3
// Words outside the page's edge by more than this are not to be seen.
const EDGE = 2
// Unseen words are an OCR layer when there are far more of them than seen ones.
const FEW_SEEN = 0.2

/** Reads one page. `unread` are pages that pdf.js cannot give: they are empty. */
export async function readPage(engine: Engine, document: PDFDocumentProxy, number: number): Promise<PageWords> {
  const page = await document.getPage(number)
  try {
    const { transform, width, height } = page.getViewport({ scale: 1 })
    const list = await page.getOperatorList({ annotationMode: 0 })
    const fonts = await fontsOf(engine, page, list)
    const shown = new ShownText(engine.OPS, fonts, transformOf(transform), await seenIn(document))
    const glyphs = shown
      .read(list)
      .filter(({ x, y }) => x > -EDGE && y > -EDGE && x < width + EDGE && y < height + EDGE)
    return arranged({
      number,
      width,
      height,
      glyphs: visible(glyphs),
      links: await linksOn(page),
      rules: shown.rules.found,
      tags: await tagsOf(page),
    })
  } finally {
    page.cleanup()
  }
}

const tagsOf = async (page: PDFPageProxy): Promise<TagNode | null> =>
  ((await page.getStructTree().catch(() => null)) as TagNode | null | undefined) ?? null

async function seenIn(document: PDFDocumentProxy): Promise<IsSeen> {
  const config = await document.getOptionalContentConfig()
  return (group) => group === null || config.isVisible(group as never) !== false
}

/** The fonts an operator list names. */
async function fontsOf(engine: Engine, page: PDFPageProxy, { fnArray, argsArray }: OperatorList) {
  const fonts = new Map<string, FontFacts>()
  const { dependency } = engine.OPS
  for (const [index, operator] of fnArray.entries()) {
    if (operator !== dependency) continue
    for (const id of argsArray[index] as string[])
      if (id.startsWith('g_') && !fonts.has(id)) fonts.set(id, await fontOf(page, id))
  }
  return fonts
}

const fontOf = (page: PDFPageProxy, id: string): Promise<FontFacts> =>
  new Promise((resolve) => {
    page.commonObjs.get(id, (font: unknown) => resolve(typeof font === 'object' && font !== null ? font : {}))
  })

/** Words that are not drawn, and those that belong to the page, are read only where they are the page's text. */
function visible(glyphs: readonly Glyph[]): readonly Glyph[] {
  const drawn = glyphs.filter(({ unseen }) => !unseen)
  const seen = drawn.length < FEW_SEEN * (glyphs.length - drawn.length) ? glyphs : drawn
  const text = seen.filter(({ artifact }) => !artifact)
  return text.some(({ space }) => !space) ? text : seen
}

async function linksOn(page: PDFPageProxy): Promise<LinkArea[]> {
  const viewport = page.getViewport({ scale: 1 })
  const annotations = (await page.getAnnotations().catch(() => [])) as {
    subtype?: string
    url?: string
    rect?: number[]
  }[]
  return annotations.slice(0, MOST_LINKS).flatMap(({ subtype, url, rect }) => {
    const href = subtype === 'Link' && url ? linkAddress(url, '') : null
    if (href === null || !rect) return []
    const [ax, ay, bx, by] = viewport.convertToViewportRectangle(rect) as [number, number, number, number]
    return [{ href, x0: Math.min(ax, bx), y0: Math.min(ay, by), x1: Math.max(ax, bx), y1: Math.max(ay, by) }]
  })
}

interface DrawnPage extends Omit<PageWords, 'words' | 'asides' | 'grids'> {
  readonly rules: readonly Rule[]
  readonly glyphs: readonly Glyph[]
  readonly links: readonly LinkArea[]
}

/** Turns the page so that most of its text runs to the right. What is slanted is a stamp, and left out. */
function arranged({ number, width, height, glyphs, links, rules, tags }: DrawnPage): PageWords {
  const turns = new Map<number, Glyph[]>()
  for (const glyph of glyphs) {
    const straight = [0, 90, 180, 270].find((turn) => Math.abs(((glyph.turn - turn + 540) % 360) - 180) <= SLANT)
    const turn = straight ?? glyph.turn
    const alike = turns.get(turn)
    if (alike) alike.push(glyph)
    else turns.set(turn, [glyph])
  }
  const [main, ...others] = [...turns].sort(([, a], [, b]) => b.length - a.length)
  if (!main) return { number, width, height, words: [], asides: [], grids: [], tags }
  const side = main[0] % 180 !== 0
  return {
    number,
    width: side ? height : width,
    height: side ? width : height,
    words: wordsOf(...turned(main, links, width, height)),
    tags,
    grids: main[0] === 0 ? gridsOf(rules) : [],
    asides: others.filter(([turn]) => turn % 90 === 0).map((other) => wordsOf(...turned(other, links, width, height))),
  }
}

function turned(
  [turn, glyphs]: readonly [number, readonly Glyph[]],
  links: readonly LinkArea[],
  width: number,
  height: number,
): [readonly Glyph[], readonly LinkArea[]] {
  if (turn === 0) return [glyphs, links]
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)]
  const place = (x: number, y: number): [number, number] => {
    const [dx, dy] = [x - width / 2, y - height / 2]
    const [across, down] = turn % 180 === 0 ? [width, height] : [height, width]
    return [dx * cos + dy * sin + across / 2, dy * cos - dx * sin + down / 2]
  }
  return [
    glyphs.map((glyph) => {
      const [x, y] = place(glyph.x, glyph.y)
      return { ...glyph, x, y }
    }),
    links.map(({ href, ...area }) => {
      const [ax, ay] = place(area.x0, area.y0)
      const [bx, by] = place(area.x1, area.y1)
      return { href, x0: Math.min(ax, bx), y0: Math.min(ay, by), x1: Math.max(ax, bx), y1: Math.max(ay, by) }
    }),
  ]
}
