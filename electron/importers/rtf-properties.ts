import { encodingOfPage } from './rtf-encoding.ts'
import { PLAIN_LOOK, PLAIN_PARAGRAPH, type RtfGroup, type RtfLook, type RtfRevision } from './rtf-state.ts'
import type { RtfStyle, RtfTables } from './rtf-tables.ts'

const DEEPEST_OUTLINE = 8
const MOST_FALLBACK = 100

/** Takes a control word that says how the following words look or stand. Answers false for one that says nothing of it. */
export function setProperty(group: RtfGroup, tables: RtfTables, word: string, number: number | null): boolean {
  const { target } = group
  if (target.kind === 'fonts') return setFont(group, tables, word, number ?? 0)
  if (target.kind === 'style') return setStyle(target.style, word, number)
  return (
    setLook(group, word, number !== 0) ||
    setRevision(group, word, number) ||
    setParagraph(group, word, number ?? 0) ||
    setEncoding(group, tables, word, number ?? 0)
  )
}

function setFont(group: RtfGroup, tables: RtfTables, word: string, number: number): boolean {
  if (word === 'f') group.font = number
  else if (word === 'fcharset') tables.setFont(group.font, { charset: number })
  else if (word === 'cpg') tables.setFont(group.font, { page: number })
  return true
}

function setStyle(style: RtfStyle, word: string, number: number | null): boolean {
  if (word === 's') style.number = number ?? 0
  else if (word === 'sbasedon') style.basedOn = number
  else if (word === 'outlinelevel') style.outline = outlineOf(number)
  else if (word === 'b') style.bold = number !== 0
  else if (word === 'i') style.italic = number !== 0
  // A style of characters, sections or tables: its number is not one of a paragraph's.
  else if (word === 'cs' || word === 'ds' || word === 'ts') style.number = -1
  return true
}

const outlineOf = (number: number | null): number | null =>
  number !== null && number >= 0 && number <= DEEPEST_OUTLINE ? number : null

/** Which field of a look a word switches. */
const SWITCHES: Readonly<Record<string, 'bold' | 'italic' | 'boldRtl' | 'italicRtl' | 'hidden'>> = {
  b: 'bold',
  i: 'italic',
  ab: 'boldRtl',
  ai: 'italicRtl',
  v: 'hidden',
}

function setLook(group: RtfGroup, word: string, isOn: boolean): boolean {
  const field = Object.hasOwn(SWITCHES, word) ? SWITCHES[word] : undefined
  if (field) change(group, { [field]: isOn })
  else if (word === 'rtlch' || word === 'ltrch') change(group, { isRtl: word === 'rtlch' })
  else if (word === 'plain') {
    const { href, inserted, deleted } = group.look
    change(group, { ...PLAIN_LOOK, href, inserted, deleted })
    group.font = -1
    group.fontRtl = null
  } else return false
  return true
}

/** A look is replaced only where something is different, so that words of the same look stay together. */
function change(group: RtfGroup, said: Partial<RtfLook>): void {
  const fields = Object.keys(said) as (keyof RtfLook)[]
  if (fields.some((field) => said[field] !== group.look[field])) group.look = { ...group.look, ...said }
}

function setRevision(group: RtfGroup, word: string, number: number | null): boolean {
  const { inserted, deleted } = group.look
  const begun = (kind: RtfRevision['kind']) => (number === 0 ? null : { kind, author: 0, at: null })
  if (word === 'revised') change(group, { inserted: begun('inserted') })
  else if (word === 'deleted') change(group, { deleted: begun('deleted') })
  else if (word === 'revauth') change(group, { inserted: inserted && { ...inserted, author: number ?? 0 } })
  else if (word === 'revauthdel') change(group, { deleted: deleted && { ...deleted, author: number ?? 0 } })
  else if (word === 'revdttm') change(group, { inserted: inserted && { ...inserted, at: number } })
  else if (word === 'revdttmdel') change(group, { deleted: deleted && { ...deleted, at: number } })
  else return false
  return true
}

function setParagraph(group: RtfGroup, word: string, number: number): boolean {
  const { paragraph } = group
  if (word === 'pard') group.paragraph = PLAIN_PARAGRAPH
  else if (word === 's') group.paragraph = { ...paragraph, style: number }
  else if (word === 'outlinelevel') group.paragraph = { ...paragraph, outline: outlineOf(number) }
  else if (word === 'intbl') group.paragraph = { ...paragraph, inTable: true }
  else if (word === 'ls') group.paragraph = { ...paragraph, list: Math.max(0, number) }
  else if (word === 'ilvl') group.paragraph = { ...paragraph, level: Math.max(0, number) }
  else return false
  return true
}

function setEncoding(group: RtfGroup, tables: RtfTables, word: string, number: number): boolean {
  if (word === 'f') group.font = number
  else if (word === 'af') {
    // It also names the font of scripts that are not in use here; only behind \rtlch it is that of the words.
    if (group.look.isRtl) group.fontRtl = number
  } else if (word === 'uc') group.fallback = Math.min(Math.max(number, 0), MOST_FALLBACK)
  else if (word === 'deff') tables.defaultFont = number
  else if (word === 'ansicpg') tables.encoding = encodingOfPage(number)
  else if (word === 'mac') tables.encoding = encodingOfPage(10_000)
  else return false
  return true
}
