import { chosenIn, drawnIn } from './word-content.ts'
import { fieldAddress, type OpenFields } from './word-fields.ts'
import type { Leaf } from './word-leaf.ts'
import { type Look, lookOf, type ParagraphLook } from './word-look.ts'
import type { NoteKind } from './word-notes.ts'
import type { Part } from './word-package.ts'
import type { Reading } from './word-reading.ts'
import { symbolOf } from './word-symbols.ts'
import { isTaken, type Track, trackIn } from './word-tracked.ts'
import { childOf, elementsIn } from './xml-look-up.ts'
import type { XmlElement } from './xml-source.ts'

/** Where words stand: their paragraph, and what is around them in it. */
export interface WordsPlace {
  readonly part: Part
  readonly hangsOn: XmlElement | null
  readonly paragraph: XmlElement
  readonly look: ParagraphLook
  readonly fields: OpenFields
  readonly track: Track
  readonly href: string | null
}

/** What a paragraph holds beside its words, read after it. */
export interface Aside {
  readonly kind: 'box' | 'picture'
  readonly element: XmlElement
  readonly text: string
  readonly host: XmlElement
  readonly place: WordsPlace
}

const PLAIN_LOOK: Look = { bold: false, italic: false, hidden: false, language: '' }

/** Signs that are elements of their own. */
const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00AD',
}

/** Reads the words of one paragraph, in the order of its elements. */
export function readWords(reading: Reading, parent: XmlElement, place: WordsPlace): void {
  for (const child of parent.children) readInline(reading, child, place)
}

function readInline(reading: Reading, element: XmlElement, place: WordsPlace): void {
  const { attributes, name } = element
  switch (name) {
    case 'w:r':
      readRun(reading, element, place)
      break
    case 'w:hyperlink':
      readWords(reading, element, { ...place, href: linkOf(reading, element, place) })
      break
    case 'w:fldSimple':
      readWords(reading, element, {
        ...place,
        href: fieldAddress(attributes.get('w:instr') ?? '') ?? place.href,
      })
      break
    case 'w:ins':
    case 'w:del':
    case 'w:moveFrom':
    case 'w:moveTo':
      readWords(reading, element, { ...place, track: trackIn(element, place.track) })
      break
    case 'w:commentRangeStart':
      reading.anchors.note('start', attributes.get('w:id'), reading.writer.leaves.length)
      break
    case 'w:commentRangeEnd':
      reading.anchors.note('end', attributes.get('w:id'), reading.writer.leaves.length)
      break
    case 'm:oMath':
    case 'm:oMathPara':
      say(reading, { element, host: element, kind: 'formula', text: formulaText(element) }, PLAIN_LOOK, place)
      break
    default:
      for (const inner of chosenIn(element)) readWords(reading, inner, place)
  }
}

const linkOf = ({ file }: Reading, { attributes }: XmlElement, { part, href }: WordsPlace): string | null => {
  const id = attributes.get('r:id')
  return (id === undefined ? null : file.externalTarget(part, id)) ?? href
}

const formulaText = (formula: XmlElement): string =>
  [...elementsIn(formula)]
    .filter(({ name }) => name === 'm:t')
    .map(({ text }) => text)
    .join('')

function readRun(reading: Reading, run: XmlElement, place: WordsPlace): void {
  const look = lookOf(reading.styles, place.look, childOf(run, 'w:rPr'))
  readRunContent(reading, run, { run, look, place })
}

interface Run {
  readonly run: XmlElement
  readonly look: Look
  readonly place: WordsPlace
}

function readRunContent(reading: Reading, parent: XmlElement, inRun: Run): void {
  const { run, look, place } = inRun
  for (const element of parent.children) {
    const { attributes, name } = element
    if (Object.hasOwn(SIGNS, name))
      say(reading, { element, host: run, kind: 'sign', text: SIGNS[name] as string }, look, place)
    else
      switch (name) {
        case 'w:t':
        case 'w:delText':
          say(reading, { element, host: run, kind: 'words', text: wordsOf(element) }, look, place)
          break
        case 'w:br':
        case 'w:cr':
          say(reading, { element, host: run, kind: 'sign', text: '\n' }, look, place)
          break
        case 'w:sym': {
          const text = symbolOf(attributes.get('w:font'), attributes.get('w:char'))
          say(reading, { element, host: run, kind: 'sign', text }, look, place)
          break
        }
        case 'w:footnoteReference':
        case 'w:endnoteReference':
          readReference(reading, element, inRun)
          break
        case 'w:fldChar':
          place.fields.turn(element)
          break
        case 'w:instrText':
        case 'w:delInstrText':
          place.fields.say(element.text)
          break
        case 'w:commentReference':
          reading.anchors.note('at', attributes.get('w:id'), reading.writer.leaves.length)
          break
        case 'w:drawing':
        case 'w:pict':
        case 'w:object':
          readDrawing(reading, element, inRun)
          break
        case 'w:ruby':
          for (const base of chosenIn(element)) readWords(reading, base, place)
          break
        default:
          for (const inner of chosenIn(element)) readRunContent(reading, inner, inRun)
      }
  }
}

/** XML gives spaces around words that are not said to be kept; Word leaves them out. */
function wordsOf(element: XmlElement): string {
  for (let at: XmlElement | null = element; at; at = at.parent) {
    const space = at.attributes.get('xml:space')
    if (space !== undefined) return space === 'preserve' ? element.text : trimmed(element.text)
  }
  return trimmed(element.text)
}

const trimmed = (text: string): string => text.replace(/^[ \t\r\n]+/, '').replace(/[ \t\r\n]+$/, '')

type Said = Pick<Leaf, 'element' | 'host' | 'kind' | 'text'>

function say(reading: Reading, said: Said, look: Look, place: WordsPlace): void {
  const { fields, track, part, hangsOn, paragraph } = place
  if (said.text === '' || look.hidden || fields.inCode) return
  if (said.kind !== 'note-mark') reading.tracked.note(track, said.text)
  if (!isTaken(track, reading.as)) return
  reading.tally(said.text, look.language, place.look.bidi)
  const isBreak = said.kind === 'sign' && said.text === '\n'
  const as = isBreak ? 'break' : said.kind === 'note-mark' ? 'kept' : 'flow'
  const { bold, italic } = look
  reading.writer.add({ ...said, part, hangsOn, paragraph }, { bold, italic, href: place.href ?? fields.href }, as)
}

/** A raised number would run into the figure before it ("killed 21" and note 1 read "211"): it is set in brackets. */
function readReference(reading: Reading, element: XmlElement, { run, look, place }: Run): void {
  if (look.hidden || place.fields.inCode || !isTaken(place.track, reading.as)) return
  const kind: NoteKind = element.name === 'w:footnoteReference' ? 'footnote' : 'endnote'
  const number = reading.notes.refer(kind, element.attributes.get('w:id'), place.hangsOn ?? run)
  if (number !== null) say(reading, { element, host: run, kind: 'note-mark', text: `[${number}]` }, look, place)
}

function readDrawing(reading: Reading, drawing: XmlElement, { run, look, place }: Run): void {
  if (look.hidden || place.fields.inCode || !isTaken(place.track, reading.as)) return
  const { boxes, alternatives } = drawnIn(drawing)
  for (const { element, text } of alternatives)
    reading.asides.push({ kind: 'picture', element, text, host: run, place })
  for (const element of boxes) reading.asides.push({ kind: 'box', element, text: '', host: run, place })
}
