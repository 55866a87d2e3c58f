import { FIRST_PREFERENCES } from '../../core/model/first-preferences.ts'
import type { ReadingLook } from '../../core/model/preferences.ts'

/** What a slider goes through: the bounds of the model, in steps that can be told apart. */
export const LOOK_STEPS = {
  size: { min: 14, max: 40, step: 1 },
  measure: { min: 36, max: 120, step: 2 },
  leading: { min: 1.2, max: 2.4, step: 0.05 },
} as const satisfies Partial<Record<keyof ReadingLook, { min: number; max: number; step: number }>>

export const FIRST_LOOK: ReadingLook = FIRST_PREFERENCES.reading

interface Face {
  readonly family: string
  /** Its bundled face alone: what other scripts put before their own. */
  readonly first: string
  /** How wide a character is on average with the space it needs, in em: what a measure in characters is worth. */
  readonly characterEm: number
  readonly letters: string
  readonly words: string
}

// Wider spaces are what measurably helps dyslexic readers (Zorzi et al. 2012), so they come with the face.
const FACES: Readonly<Record<ReadingLook['face'], Face>> = {
  serif: {
    family: 'var(--face-reading)',
    first: '"Source Serif 4 Variable"',
    characterEm: 0.4877,
    letters: 'normal',
    words: 'normal',
  },
  sans: { family: 'var(--face)', first: '"Inter Variable"', characterEm: 0.514, letters: 'normal', words: 'normal' },
  dyslexia: {
    family: 'var(--face-legible)',
    first: '"Atkinson Hyperlegible Next Variable"',
    characterEm: 0.53,
    letters: '0.03em',
    words: '0.1em',
  },
}

/** The longest line of a look, in CSS pixels. */
export const measurePx = ({ face, size, measure }: ReadingLook): number =>
  Math.round(measure * size * FACES[face].characterEm)

/** A look as the custom properties that the reading styles are drawn by; they inherit from wherever they are set. */
export function lookProperties(look: ReadingLook): Readonly<Record<`--reading-${string}`, string>> {
  const { family, first, letters, words } = FACES[look.face]
  return {
    '--reading-face': family,
    '--reading-first': first,
    '--reading-size': `${look.size}px`,
    '--reading-measure': `${measurePx(look)}px`,
    '--reading-leading': String(look.leading),
    '--reading-letters': letters,
    '--reading-words': words,
  }
}

const between = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high))

/** The look with the text a good step larger or smaller; the same look at either end. */
export function resized(look: ReadingLook, direction: 1 | -1): ReadingLook {
  // About an eighth: a step that is seen at every size.
  const step = Math.max(1, Math.round(look.size / 10))
  const size = between(look.size + direction * step, LOOK_STEPS.size.min, LOOK_STEPS.size.max)
  return size === look.size ? look : { ...look, size }
}

/** Everything that is chosen with the look, the focus line left out: that is switched, not set. */
export const isFirstLook = ({ face, size, measure, leading }: ReadingLook): boolean =>
  face === FIRST_LOOK.face &&
  size === FIRST_LOOK.size &&
  measure === FIRST_LOOK.measure &&
  leading === FIRST_LOOK.leading
