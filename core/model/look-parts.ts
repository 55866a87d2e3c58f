import type { Look, LookColour, LookGlyph, LookLine, NamedLook } from './look.ts'

/** The looks of the presets, by their names. */
export const NAMED_LOOKS = ['true', 'mostly-true', 'half', 'mostly-false', 'false', 'unconfirmed'] as const

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
  const [colour, line, glyph] = look.split('.') as [LookColour, LookLine, LookGlyph]
  return { colour, line, glyph }
}

/** The look of three parts: by its name where the presets have it. */
export function lookOf({ colour, line, glyph }: LookParts): Look {
  const named = NAMED_LOOKS.find(
    (name) => NAMED[name].colour === colour && NAMED[name].line === line && NAMED[name].glyph === glyph,
  )
  return named ?? `${colour}.${line}.${glyph}`
}

const MEANINGS: ReadonlyMap<LookGlyph, NamedLook> = new Map(NAMED_LOOKS.map((name) => [NAMED[name].glyph, name]))

/**
 * What a look says of a claim, by its glyph: the six glyphs of the presets mean what they mean there, whatever their colour
 * and line; the others say nothing about how true a claim is.
 */
export const meaningOf = (look: Look): NamedLook | null => MEANINGS.get(partsOf(look).glyph) ?? null
