/** A PDF matrix [a b c d e f]. */
export type Transform = readonly [number, number, number, number, number, number]

/** A glyph as pdf.js hands it out, or a shift in thousandths of the size. */
export type Shown =
  | number
  | {
      readonly unicode: string
      readonly width: number
      readonly isSpace: boolean
      readonly vmetric?: readonly [number, ...number[]] | null
    }

export interface Look {
  readonly bold: boolean
  readonly italic: boolean
}

/** One glyph on a page. */
export interface Glyph {
  /** One letter as a rule, several for a ligature. */
  readonly text: string
  readonly space: boolean
  /** Where it stands on its baseline, in points; y grows downward. */
  readonly x: number
  readonly y: number
  readonly width: number
  /** What letter-spacing adds behind it. */
  readonly spacing: number
  /** The direction its line runs in, in whole degrees clockwise from the right. */
  readonly turn: number
  readonly size: number
  readonly look: Look
  /** Drawn with neither fill nor stroke, as the words behind a scanned page are. */
  readonly unseen: boolean
  /** The marked content it belongs to; the structure tree refers to it. */
  readonly mark: number | null
  /** Marked as belonging to the page, not to the text. */
  readonly artifact: boolean
}

/** The matrix in six numbers of pdf.js, whose types call it any list. */
export const transformOf = (numbers: ArrayLike<number>): Transform => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = Array.from(numbers)
  return [a, b, c, d, e, f]
}

/** The transform that first does `inner`, then `outer`. */
export const multiplied = (outer: Transform, inner: Transform): Transform => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
]
