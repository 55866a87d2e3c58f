import { GLYPH_SHAPES, isOwnGlyph } from '../../core/model/glyph-shapes.ts'
import type { LookGlyph } from '../../core/model/look.ts'
import { partsOf } from '../../core/model/look-parts.ts'
import { type ClaimLook, lookClass } from './looks.ts'
import styles from './verdict-glyph.module.css'

/** A glyph of its own for work that goes on without a verdict. */
export type Glyph = ClaimLook | 'checking'

export interface VerdictGlyphProps {
  readonly look: Glyph
  /** In CSS pixels. */
  readonly size?: number
  /** Its name, where no words stand beside it. */
  readonly name?: string
}

const STROKE = { fill: 'none', strokeWidth: 2.2, strokeLinecap: 'round', strokeLinejoin: 'round' } as const

type Drawn = LookGlyph | 'unrated' | 'verify-again' | 'checking'

const drawnOf = (look: Glyph): Drawn =>
  look === 'unrated' || look === 'verify-again' || look === 'checking' ? look : partsOf(look).glyph

/** The mark inside the disc, on a grid of 20. */
function Mark({ drawn }: { readonly drawn: Drawn }) {
  if (drawn !== 'unrated' && drawn !== 'verify-again' && drawn !== 'checking' && isOwnGlyph(drawn))
    return GLYPH_SHAPES[drawn].map(({ kind, path }) =>
      kind === 'line' ? (
        <path key={path} className={styles.line} d={path} {...STROKE} />
      ) : (
        <path key={path} className={styles.solid} d={path} />
      ),
    )
  switch (drawn) {
    case 'open-tick':
      return <path className={styles.own} d="M6 10.4 8.9 13.2 14 7.3" {...STROKE} strokeWidth={2} />
    case 'tick':
      return <path className={styles.line} d="M6 10.4 8.9 13.2 14 7.3" {...STROKE} />
    case 'half':
      return (
        <>
          <circle className={styles.line} cx="10" cy="10" r="4.6" {...STROKE} strokeWidth={1.7} />
          <path className={styles.solid} d="M10 5.4a4.6 4.6 0 0 1 0 9.2z" />
        </>
      )
    case 'wave':
      return <path className={styles.line} d="M5.6 11.2c1.4-2.4 3-2.4 4.4-1.2s3 1.2 4.4-1.2" {...STROKE} />
    case 'cross':
      return <path className={styles.line} d="m6.9 6.9 6.2 6.200m0-6.2-6.2 6.2" {...STROKE} />
    case 'question':
      return (
        <>
          <path
            className={styles.line}
            d="M7.5 7.900a2.5 2.5 0 1 1 3.7 2.200c-.8.5-1.2.9-1.2 1.6"
            {...STROKE}
            strokeWidth={1.9}
          />
          <circle className={styles.solid} cx="10" cy="14.3" r="1.2" />
        </>
      )
    case 'unrated':
      return <circle className={styles.dot} cx="10" cy="10" r="1.2" />
    case 'verify-again':
      return (
        <>
          <path className={styles.inked} d="M13.6 8.200A4.1 4.1 0 1 0 14.1 11" {...STROKE} strokeWidth={1.6} />
          <path className={styles.inked} d="M14.1 5.600v2.900h-2.9" {...STROKE} strokeWidth={1.6} />
        </>
      )
    case 'checking':
      return <path className={styles.line} d="m8.6 6.6 3.4 3.4-3.4 3.4" {...STROKE} />
    default:
      return drawn satisfies never
  }
}

const disc = (drawn: Drawn) => {
  if (drawn === 'unrated') return styles.ring
  if (drawn === 'open-tick') return styles.open
  return drawn === 'verify-again' ? styles.marker : styles.disc
}

/** Half of how a rating is told without its colour; the line under the words is the other half. */
export const VerdictGlyph = ({ look, size = 18, name }: VerdictGlyphProps) => (
  <>
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      className={[styles.glyph, look === 'checking' ? styles.checking : lookClass(look)].join(' ')}
      aria-hidden="true"
    >
      <circle className={disc(drawnOf(look))} cx="10" cy="10" r="9" />
      <Mark drawn={drawnOf(look)} />
    </svg>
    {name && <span className="spoken-only">{name}</span>}
  </>
)
