import { GLYPH_SHAPES, isOwnGlyph, type NamedGlyph } from '../core/model/glyph-shapes.ts'
import { LookColour, LookGlyph } from '../core/model/look.ts'

/** Which colours of tokens.css a look is drawn in: so much darker on light ground. */
const PALETTE: Readonly<Record<LookColour, string>> = {
  green: 'green',
  teal: 'teal',
  ochre: 'ochre',
  rust: 'rust',
  red: 'red',
  violet: 'violet',
  blue: 'cobalt',
  pink: 'pink',
  grey: 'slate',
}

/** The glyphs of the named looks in look-glyphs.css, by whose they are there. */
const NAMED = {
  tick: 'true',
  'open-tick': 'mostly-true',
  half: 'half',
  wave: 'mostly-false',
  cross: 'false',
  question: 'unconfirmed',
} as const satisfies Record<NamedGlyph, string>

function tokenOf(tokens: string, name: string): string {
  const [, hex] = new RegExp(`--${name}: #([0-9a-f]{6});`).exec(tokens) ?? []
  if (!hex) throw new Error(`tokens.css has no --${name}.`)
  return hex
}

/** The drawing of a named look's glyph, without its colours. */
function namedDrawing(named: string, glyph: NamedGlyph): string {
  const rule = named.slice(named.indexOf(`.look-${NAMED[glyph]} {`))
  const [, drawing] = /\}\}%3C\/style%3E(.*?)%3C\/svg%3E/.exec(rule) ?? []
  if (!drawing) throw new Error(`look-glyphs.css has no ${glyph}.`)
  return drawing
}

/** Cut out of its disc, and larger in it than beside a name: it is shown ten pixels high. */
function ownDrawing(glyph: keyof typeof GLYPH_SHAPES): string {
  const parts = GLYPH_SHAPES[glyph].map(({ kind, path }) =>
    kind === 'line' ? `%3Cpath d='${path}'/%3E` : `%3Cpath fill='black' stroke='none' d='${path}'/%3E`,
  )
  const pen = "stroke='black' stroke-width='2.3' stroke-linecap='round' stroke-linejoin='round' fill='none'"
  const cut = `%3Cg ${pen} transform='translate(-2.2 -2.2) scale(1.22)'%3E${parts.join('')}%3C/g%3E`
  const ground = "%3Cpath fill='white' d='M0 0h20v20H0z'/%3E"
  return `%3Cmask id='m'%3E${ground}${cut}%3C/mask%3E%3Ccircle cx='10' cy='10' r='9.5' mask='url(%23m)'/%3E`
}

function image(drawing: string, light: string, dark: string): string {
  const style = `%3Cstyle%3Esvg{color:%23${light}}@media (prefers-color-scheme:dark){svg{color:%23${dark}}}%3C/style%3E`
  const opening = "%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 20' fill='currentColor'%3E"
  return `url("data:image/svg+xml,${opening}${style}${drawing}%3C/svg%3E")`
}

const HEAD = `/*
 * The glyphs of looks that somebody put together, as images in each of the colours: an image cannot be told its colour by the
 * page. Made by build/look-glyphs.ts of tokens.css, look-glyphs.css and core/model/glyph-shapes.ts.
 */
`

/** The text of own-look-glyphs.css. */
export function lookGlyphs({ tokens, named }: { readonly tokens: string; readonly named: string }): string {
  const rules = LookColour.options.flatMap((colour) =>
    LookGlyph.options.map((glyph) => {
      const drawing = isOwnGlyph(glyph) ? ownDrawing(glyph) : namedDrawing(named, glyph)
      const hexes = ['700', '400'].map((depth) => tokenOf(tokens, `${PALETTE[colour]}-${depth}`))
      const [light = '', dark = ''] = hexes
      return `.look-colour-${colour}.look-glyph-${glyph} {\n  --look-glyph: ${image(drawing, light, dark)};\n}\n`
    }),
  )
  return `${HEAD}${rules.join('')}`
}
