import { readableOn } from '../../core/report/readable-colour.ts'
import { REPORT_PALETTES } from './report-palette.ts'

const { paper, dark } = REPORT_PALETTES
const SURFACES = {
  l: [paper.paper, paper.sunk, paper.raised],
  d: [dark.paper, dark.sunk, dark.raised],
}
type Theme = keyof typeof SURFACES

const DIGITS = [...'0123456789abcdef']
const PLACES = [0, 1, 2, 3, 4, 5]

const byPlaces = (theme: Theme): string =>
  PLACES.flatMap((place) =>
    DIGITS.map((digit, value) => `.${theme}${place}${digit}{--${theme}${place}:${value}}`),
  ).join('')

const colourOf = (theme: Theme): string => {
  const channels = [0, 2, 4].map((place) => `calc(var(--${theme}${place})*16 + var(--${theme}${place + 1}))`)
  return `rgb(${channels.join(' ')})`
}

/**
 * A publisher's own accent, told by one class for each of its hex digits: all reports share one style, whose hash stands in
 * the policies that let it in, so no colour can be written into it.
 */
export const ACCENT_CSS = `
${byPlaces('l')}
${byPlaces('d')}
.own-accent{--accent:${colourOf('l')}}
@media screen and (prefers-color-scheme:dark){.own-accent{--accent:${colourOf('d')}}}
.own-accent .cover{border-top:5px solid var(--accent);padding-top:1.5rem}
.own-accent .eyebrow .tick{background:var(--accent)}
`

/** The classes that give a page its accent ("#rrggbb"), darker or lighter where it could not be read; none for null. */
export function accentClasses(accent: string | null): string {
  if (!accent) return ''
  const themes = (['l', 'd'] as const).flatMap((theme) => {
    const digits = readableOn(accent, SURFACES[theme]).slice(1)
    return [...digits].map((digit, place) => `${theme}${place}${digit}`)
  })
  return ['own-accent', ...themes].join(' ')
}
