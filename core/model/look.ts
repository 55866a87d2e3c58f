import { z } from '../z.ts'
import { NAMED_LOOKS } from './look-parts.ts'

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

export const NamedLook = z.enum(NAMED_LOOKS)
export type NamedLook = z.infer<typeof NamedLook>

/**
 * What a rating is drawn with: always colour, line and glyph together. The six looks of the presets have names; another
 * one is its three parts in one word, such as `teal.dotted.star`.
 */
export const Look = z.union([NamedLook, z.templateLiteral([LookColour, '.', LookLine, '.', LookGlyph])])
export type Look = z.infer<typeof Look>
