import { GLYPH_SHAPES, isOwnGlyph } from '../../core/model/glyph-shapes.ts'
import { type Look, LookGlyph, type NamedLook } from '../../core/model/look.ts'
import { meaningOf, partsOf } from '../../core/model/look-parts.ts'
import type { Mark, Standing } from '../../core/report/report-document.ts'
import { joined, type Markup, markup } from './markup.ts'

type NamedMark = NamedLook | 'unrated' | 'verify-again'

/** Each named mark's glyph on a square of 16, drawn with strokes; the ring around it is drawn beside it. */
const GLYPHS: Readonly<Record<NamedMark, Markup>> = {
  true: markup`<path d="M4.6 8.3l2.3 2.4 4.5-5.2"/>`,
  'mostly-true': markup`<path d="M4.6 8.3l2.3 2.4 4.5-5.2"/>`,
  half: markup`<path class="solid" d="M8 4.2a3.8 3.8 0 0 1 0 7.6z"/><circle cx="8" cy="8" r="3.8"/>`,
  'mostly-false': markup`<path d="M4.2 9.2c1.2-2.4 2.6-2.4 3.8-1.2s2.6 1.200 3.800-1.200"/>`,
  false: markup`<path d="M5.200 5.200l5.600 5.600M10.800 5.200l-5.600 5.600"/>`,
  unconfirmed: markup`<path d="M6.100 6.300a1.900 1.900 0 1 1 2.700 1.900c-.6.3-.8.6-.8 1.200M8 11.500v.1"/>`,
  'verify-again': markup`<path d="M11.300 8a3.300 3.300 0 1 1-1-2.400M10.500 3.700v2.200H8.300"/>`,
  unrated: markup`<path d="M8 8v.1"/>`,
}

const MARKS = Object.keys(GLYPHS) as NamedMark[]

const isNamed = (mark: Mark): mark is NamedMark => Object.hasOwn(GLYPHS, mark)

/** Which drawing a look is drawn with: that of the named look with its glyph, or its own. */
const drawingOf = (look: Look): string => meaningOf(look) ?? partsOf(look).glyph

const ownSymbols = (): Markup =>
  joined(
    LookGlyph.options
      .filter(isOwnGlyph)
      .map(
        (name) =>
          markup`<symbol id="glyph-${name}" class="own" viewBox="0 0 20 20">${joined(
            GLYPH_SHAPES[name].map(({ kind, path }) =>
              kind === 'line' ? markup`<path d="${path}"/>` : markup`<path class="solid" d="${path}"/>`,
            ),
          )}</symbol>`,
      ),
  )

/** The classes that give an element a mark's colour, and words under it its line. */
export function markClass(mark: Mark): string {
  if (isNamed(mark)) return `m-${mark}`
  const { colour, line, glyph } = partsOf(mark)
  return `m-own colour-${colour} line-${line} glyph-${glyph}`
}

/** The drawings themselves, once in a document, to be used by name. */
export const glyphSheet = (): Markup =>
  markup`<svg class="sheet" aria-hidden="true" width="0" height="0"><defs>${joined(
    MARKS.map((mark) => markup`<symbol id="glyph-${mark}" viewBox="0 0 16 16">${GLYPHS[mark]}</symbol>`),
  )}${ownSymbols()}<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch-line" width="3" height="6"/></pattern></defs></svg>`

/** A mark's glyph on its disc; only ever beside its words. */
export const glyph = (mark: Mark): Markup =>
  markup`<svg class="glyph ${markClass(mark)}" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><circle class="disc" cx="8" cy="8" r="7.2"/><use href="#glyph-${isNamed(mark) ? mark : drawingOf(mark)}"/></svg>`

/** Glyph and words together. */
export const standing = ({ mark, label }: Standing): Markup =>
  markup`<span class="standing ${markClass(mark)}">${glyph(mark)}<span class="label" dir="auto">${label}</span></span>`
