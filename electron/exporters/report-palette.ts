import { REPORT_ACCENT } from '../../core/model/hand-over.ts'

/** The colours of the report by meaning, for light and dark paper: the same values the app's themes are made of. */
const PAPER = {
  paper: '#fbf8f2',
  sunk: '#f4efe5',
  raised: '#fffdf9',
  ink: '#211c15',
  muted: '#665d50',
  rule: '#e5dccc',
  'rule-strong': '#cfc3ae',
  accent: REPORT_ACCENT,
  true: '#0a6b57',
  'mostly-true': '#23667f',
  half: '#8a6200',
  'mostly-false': '#b04a12',
  false: '#a51d2d',
  unconfirmed: '#5b549e',
  blue: '#1f5fae',
  pink: '#9b2672',
  grey: '#46525e',
  unrated: '#6e675d',
  'verify-again': '#8a5a00',
  highlighter: '#ffe27a',
} as const

const DARK: Readonly<Record<keyof typeof PAPER, string>> = {
  paper: '#16181b',
  sunk: '#1c1f23',
  raised: '#202429',
  ink: '#e8e4dc',
  muted: '#a79f92',
  rule: '#2d3137',
  'rule-strong': '#434951',
  accent: '#8fbde4',
  true: '#57c5a5',
  'mostly-true': '#76bfdd',
  half: '#e0b145',
  'mostly-false': '#f0905a',
  false: '#f2808a',
  unconfirmed: '#b3adf2',
  blue: '#8ab6f5',
  pink: '#ee93cb',
  grey: '#b4c0cb',
  unrated: '#a09889',
  'verify-again': '#ffd75e',
  highlighter: '#6b5510',
}

const declared = (colours: Readonly<Record<string, string>>): string =>
  Object.entries(colours)
    .map(([name, value]) => `--${name}:${value};`)
    .join('')

/** Paper on screens that are light and on every printed page, the dark colours where the reader's system is dark. */
export const PALETTE_CSS = `:root{color-scheme:light dark;${declared(PAPER)}}
@media screen and (prefers-color-scheme:dark){:root{${declared(DARK)}}}`

export const REPORT_PALETTES = { paper: PAPER, dark: DARK } as const
