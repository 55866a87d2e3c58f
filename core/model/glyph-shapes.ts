import type { LookGlyph } from './look.ts'

export type NamedGlyph = 'tick' | 'open-tick' | 'half' | 'wave' | 'cross' | 'question'
/** The glyphs that no preset draws with; those of the six named looks are drawn where they are shown, each for its size. */
export type OwnGlyph = Exclude<LookGlyph, NamedGlyph>

/** A part of a glyph on a square of 20, inside a disc of radius 9: drawn with a line, or filled. */
export interface GlyphShape {
  readonly kind: 'line' | 'solid'
  /** As in the `d` of an SVG path. */
  readonly path: string
}

const line = (path: string): GlyphShape => ({ kind: 'line', path })
const solid = (path: string): GlyphShape => ({ kind: 'solid', path })

export const GLYPH_SHAPES: Readonly<Record<OwnGlyph, readonly GlyphShape[]>> = {
  star: [solid('M10 4.3 11.5 8.2 15.7 8.5 12.5 11.1 13.5 15.2 10 12.9 6.5 15.2 7.5 11.1 4.3 8.5 8.5 8.2z')],
  flag: [line('M7 4.8v10.6'), solid('M7 4.7h7.4l-2.2 2.8 2.2 2.8H7z')],
  exclamation: [line('M10 5.2v5.2'), solid('M10 13a1.35 1.35 0 1 0 0 2.7 1.35 1.35 0 0 0 0-2.7z')],
  bar: [line('M5.8 10h8.4')],
  plus: [line('M10 5.8v8.4M5.8 10h8.4')],
  arrow: [line('M10 14.8V5.6M6.2 9.2 10 5.4l3.8 3.8')],
  diamond: [solid('M10 4.6 15.4 10 10 15.4 4.6 10z')],
}

export const isOwnGlyph = (glyph: LookGlyph): glyph is OwnGlyph => Object.hasOwn(GLYPH_SHAPES, glyph)
