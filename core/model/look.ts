import { z } from '../z.ts'

export const LookColour = z.enum(['green', 'teal', 'ochre', 'rust', 'red', 'violet', 'blue', 'pink', 'grey'])
export type LookColour = z.infer<typeof LookColour>

/** The line under the words of a claim. */
export const LookLine = z.enum(['solid', 'thin', 'dashed', 'dotted', 'wavy', 'double'])
export type LookLine = z.infer<typeof LookLine>

export const LookGlyph = z.enum([
  'tick',
  'open-tick',
  'half',
  'wave',
  'cross',
  'question',
  'star',
  'flag',
  'exclamation',
  'bar',
  'plus',
  'arrow',
  'diamond',
])
export type LookGlyph = z.infer<typeof LookGlyph>

export const NamedLook = z.enum(['true', 'mostly-true', 'half', 'mostly-false', 'false', 'unconfirmed'])
export type NamedLook = z.infer<typeof NamedLook>

/**
 * What a rating is drawn with: always colour, line and glyph together. The six looks of the presets have names; another
 * one is its three parts in one word, such as `teal.dotted.star`.
 */
export const Look = z.union([NamedLook, z.templateLiteral([LookColour, '.', LookLine, '.', LookGlyph])])
export type Look = z.infer<typeof Look>

export interface LookParts {
  readonly colour: LookColour
  readonly line: LookLine
  readonly glyph: LookGlyph
}

const NAMED: Readonly<Record<NamedLook, LookParts>> = {
  true: { colour: 'green', line: 'solid', glyph: 'tick' },
  'mostly-true': { colour: 'teal', line: 'thin', glyph: 'open-tick' },
  half: { colour: 'ochre', line: 'dashed', glyph: 'half' },
  'mostly-false': { colour: 'rust', line: 'wavy', glyph: 'wave' },
  false: { colour: 'red', line: 'double', glyph: 'cross' },
  unconfirmed: { colour: 'violet', line: 'dotted', glyph: 'question' },
}

const isNamed = (look: Look): look is NamedLook => Object.hasOwn(NAMED, look)

export function partsOf(look: Look): LookParts {
  if (isNamed(look)) return NAMED[look]
  const [colour, line, glyph] = look.split('.')
  return { colour: LookColour.parse(colour), line: LookLine.parse(line), glyph: LookGlyph.parse(glyph) }
}

/** The look of three parts: by its name where the presets have it. */
export function lookOf({ colour, line, glyph }: LookParts): Look {
  const named = NamedLook.options.find(
    (name) => NAMED[name].colour === colour && NAMED[name].line === line && NAMED[name].glyph === glyph,
  )
  return named ?? `${colour}.${line}.${glyph}`
}

const MEANINGS: ReadonlyMap<LookGlyph, NamedLook> = new Map(NamedLook.options.map((name) => [NAMED[name].glyph, name]))

/**
 * What a look says of a claim, by its glyph: the six glyphs of the presets mean what they mean there, whatever their colour
 * and line; the others say nothing about how true a claim is.
 */
export const meaningOf = (look: Look): NamedLook | null => MEANINGS.get(partsOf(look).glyph) ?? null
