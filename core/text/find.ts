import type { Content, Span } from '../model/content.ts'
import { type Fold, type FoldedText, foldText, writtenSpan } from './fold.ts'
import { isWordEdge } from './word-edges.ts'

/** What is looked for in an article, as words. */
export interface WordsSought {
  readonly words: string
  /** Upper and lower case are told apart. */
  readonly matchCase: boolean
  /** Only where the words stand by themselves: "art" is not found in "part". */
  readonly wholeWord: boolean
}

type Searched = Pick<Content, 'text' | 'blocks'>

const foldedBlocks: Readonly<Record<Fold, WeakMap<Searched, (FoldedText | undefined)[]>>> = {
  folded: new WeakMap(),
  exact: new WeakMap(),
}

/** One block made comparable: once for as long as somebody holds the article. */
function foldedBlock(content: Searched, index: number, fold: Fold): FoldedText {
  const held = foldedBlocks[fold].get(content) ?? []
  foldedBlocks[fold].set(content, held)
  const known = held[index]
  if (known) return known
  const block = content.blocks[index]
  const made = foldText(block ? content.text.slice(block.start, block.end) : '', fold)
  held[index] = made
  return made
}

const MARK = /^\p{M}/u

function findInBlock(content: Searched, index: number, needle: string, fold: Fold, wholeWord: boolean): Span[] {
  const folded = foldedBlock(content, index, fold)
  const origin = content.blocks[index]?.start ?? 0
  const spans: Span[] = []
  let at = folded.text.indexOf(needle)
  while (at >= 0) {
    const end = at + needle.length
    const written = writtenSpan(folded, at, end)
    const fits =
      written !== null &&
      !MARK.test(folded.text.slice(end, end + 2)) &&
      (!wholeWord || standsAlone(content.text, origin + written.start, origin + written.end))
    if (fits) spans.push({ start: origin + written.start, end: origin + written.end })
    at = folded.text.indexOf(needle, fits ? end : at + 1)
  }
  return spans
}

const standsAlone = (text: string, start: number, end: number): boolean =>
  isWordEdge(text, start) && isWordEdge(text, end)

/**
 * Where words stand in an article: in order, never overlapping, never across two blocks. White space meets any white
 * space, straight quotation marks curly ones, one hyphen the others; offsets are those of the canonical text. A
 * generator that hands over after each block, so that a book can be searched in slices.
 */
export function* findWords(content: Searched, { words, matchCase, wholeWord }: WordsSought): Generator<Span[], void> {
  const fold = matchCase ? 'exact' : 'folded'
  const needle = foldText(words, fold).text
  if (needle.trim() === '') return
  for (let index = 0; index < content.blocks.length; index++) yield findInBlock(content, index, needle, fold, wholeWord)
}

/** All at once what `findWords` finds. */
export const allWords = (content: Searched, sought: WordsSought): Span[] => [...findWords(content, sought)].flat()
