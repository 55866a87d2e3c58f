import { type Band, bandsOf, groupsAt, guttersIn, type Page, type Span, whiteIn, wordsIn } from './gutters.ts'
import { layoutOf, peeled } from './layout.ts'
import type { Word } from './word.ts'

/** A part of a page that is read by itself, in reading order. */
export interface Region {
  readonly words: readonly Word[]
  /** Where it is a table: the places between its columns. */
  readonly gaps: readonly number[] | null
}

const DEEPEST = 8
// How many places a region may be parted at are tried.
const TRIED = 3

/**
 * The regions of a page in reading order: columns one after another, and what spans several of them before and after.
 * White that runs down through the lines of a group is a gutter when the text on its sides reads like columns.
 */
export function regionsOf(words: readonly Word[], page: Page, depth = 0): Region[] {
  if (words.length === 0) return []
  const bands = bandsOf(words)
  if (depth < DEEPEST)
    for (const gutter of guttersIn(bands, page).slice(0, TRIED)) {
      const regions = partedAt(gutter, bands, page, depth)
      if (regions) return regions
    }
  return [{ words, gaps: null }]
}

/** The regions of bands that have a gutter at some place; null where nothing there reads like columns. */
function partedAt(gutter: number, bands: readonly Band[], page: Page, depth: number): Region[] | null {
  const regions: Region[] = []
  let single: Word[] = []
  let parted = false
  const end = () => {
    regions.push(...regionsOf(single, page, depth + 1))
    single = []
  }
  for (const group of groupsAt(gutter, bands, page.size)) {
    const words = wordsIn(group.bands)
    const gaps = group.spans ? [] : whiteIn(words, page)
    const parts = split(words, gaps)
    const layout = layoutOf(group, parts, gaps, page)
    if (layout === 'none') {
      single.push(...words)
      continue
    }
    parted = true
    if (layout === 'columns') {
      end()
      for (const part of page.backward ? parts.reverse() : parts) regions.push(...regionsOf(part, page, depth + 1))
      continue
    }
    const [above, table, below] = peeled(group, gaps, page)
    single.push(...above)
    end()
    regions.push({ words: table, gaps: whiteIn(table, page).map(([left, right]) => (left + right) / 2) })
    single.push(...below)
  }
  if (!parted) return null
  end()
  return regions
}

function split(words: readonly Word[], gaps: readonly Span[]): Word[][] {
  const columns: Word[][] = Array.from({ length: gaps.length + 1 }, () => [])
  for (const word of words) {
    const middle = (word.x0 + word.x1) / 2
    const index = gaps.findIndex(([start]) => middle <= start)
    columns[index === -1 ? gaps.length : index]?.push(word)
  }
  return columns
}
