import type { ReadBlock } from '../../core/text/build-content.ts'
import { canonical } from '../../core/text/canonical.ts'
import { countWords } from '../../core/text/words.ts'
import { NO_DETAILS, type ReadDetails } from './details.ts'
import type { ReadText } from './read-text.ts'
import { publishedIn, updatedIn } from './stated-date.ts'
import { paragraphsOf } from './text-lines.ts'

const LONGEST_HEADLINE = 200
const LONGEST_STANDFIRST = 400
const FEWEST_STANDFIRST_WORDS = 7
const LONGEST_HEADING = 80
const LONGEST_BYLINE = 120

const BYLINE = /^(?:by|von|par|por|от|بقلم)\s+\p{L}/iu
const NOTE = /^(?:update[ds]?|correction|clarification|editor['’]s note)\b/i
const STOP = /[.。．!！:：;；,，…।۔]["'”’»)\]]*$/u
const BULLET = /^[•‣⁃▪●○*-]\s+(?=\S)/u
const NUMBER = /^(\d{1,3})[.)]\s+(?=\S)/

/** Reads plain text: paragraphs as the author parted them, and the headline, standfirst and byline where they are plain to see. */
export function readPlainText(text: string): ReadText {
  const lines = paragraphsOf(canonical(text)).map((group) => group.join('\n'))
  const blocks = listed(lines.map((line): ReadBlock => ({ kind: 'paragraph', text: line })))
  const headed = withHeadings(withTop(blocks))
  return { blocks: headed, details: detailsIn(headed), language: '', direction: null }
}

const isShortLine = ({ kind, text }: ReadBlock, longest: number): boolean =>
  kind === 'paragraph' && text.length <= longest && !text.includes('\n') && !NOTE.test(text)

function withTop(blocks: readonly ReadBlock[]): ReadBlock[] {
  const [first, ...rest] = blocks
  if (!first || rest.length === 0 || !isShortLine(first, LONGEST_HEADLINE) || endsLikeProse(first.text))
    return [...blocks]
  const top: ReadBlock[] = [{ ...first, kind: 'headline' }]
  for (const block of rest) {
    const kind = topKind(block, top)
    if (!kind) break
    top.push({ ...block, kind })
  }
  return [...top, ...blocks.slice(top.length)]
}

// A headline may ask or quote, but does not end in a full stop.
const endsLikeProse = (text: string): boolean => /[.。．,;:，；：।۔]["'”’»)\]]*$/u.test(text)

function topKind(block: ReadBlock, top: readonly ReadBlock[]): 'standfirst' | 'byline' | null {
  const has = (kind: ReadBlock['kind']) => top.some((above) => above.kind === kind)
  if (isShortLine(block, LONGEST_BYLINE) && BYLINE.test(block.text) && !endsLikeProse(block.text)) return 'byline'
  if (block.text.length <= LONGEST_BYLINE && publishedIn(block.text) !== '') return 'byline'
  const standfirst = !has('standfirst') && !has('byline') && isShortLine(block, LONGEST_STANDFIRST)
  return standfirst &&
    !STOP.test(block.text) &&
    !/[?？؟]$/u.test(block.text) &&
    countWords(block.text) >= FEWEST_STANDFIRST_WORDS
    ? 'standfirst'
    : null
}

/** A short line that stands alone between longer paragraphs is a heading. */
function withHeadings(blocks: readonly ReadBlock[]): ReadBlock[] {
  const looks = blocks.map(
    (block) =>
      isShortLine(block, LONGEST_HEADING) && !STOP.test(block.text) && /^["“‘«¿]?[\p{Lu}\p{Lo}\p{N}]/u.test(block.text),
  )
  return blocks.map((block, index) => {
    const next = blocks[index + 1]
    const alone = !looks[index - 1] && !looks[index + 1]
    return looks[index] && alone && index > 0 && next && next.text.length > block.text.length
      ? { ...block, kind: 'heading', level: 2 }
      : block
  })
}

/** Two or more lines in a row with bullets, or counted from 1, are a list. Their marks are told by the block, not the text. */
function listed(blocks: readonly ReadBlock[]): ReadBlock[] {
  const read = [...blocks]
  let lists = 0
  for (let start = 0; start < read.length; ) {
    const end = endOfList(read, start)
    const ordered = NUMBER.test(read[start]?.text ?? '')
    for (let i = start; end - start >= 2 && i < end; i++) {
      const text = read[i]?.text ?? ''
      read[i] = {
        kind: 'list-item',
        text: text.replace(ordered ? NUMBER : BULLET, ''),
        level: 1,
        list: { id: lists, ordered, number: i - start + 1 },
      }
    }
    if (end - start >= 2) lists++
    start = Math.max(end, start + 1)
  }
  return read
}

function endOfList(blocks: readonly ReadBlock[], start: number): number {
  const bulleted = BULLET.exec(blocks[start]?.text ?? '')?.[0].charAt(0)
  let end = start
  for (; end < blocks.length; end++) {
    const text = blocks[end]?.text ?? ''
    const belongs =
      bulleted === undefined
        ? NUMBER.exec(text)?.[1] === String(end - start + 1)
        : text.startsWith(bulleted) && BULLET.test(text)
    if (!belongs) break
  }
  return end
}

function detailsIn(blocks: readonly ReadBlock[]): ReadDetails {
  const bylines = blocks.filter(({ kind }) => kind === 'byline').map(({ text }) => text)
  const updates = blocks.filter(({ kind }) => kind !== 'headline').map(({ text }) => updatedIn(text))
  return {
    ...NO_DETAILS,
    title: blocks.find(({ kind }) => kind === 'headline')?.text ?? '',
    byline: bylines.find((line) => BYLINE.test(line)) ?? '',
    publishedOn: bylines.map(publishedIn).find((date) => date !== '') ?? '',
    updatedOn: updates.find((date) => date !== '') ?? '',
  }
}
