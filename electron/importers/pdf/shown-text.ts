import { type Glyph, type Look, multiplied, type Shown, type Transform, transformOf } from './glyph.ts'
import { Rules } from './rules.ts'

/** pdf.js's numbers of the operators that place text. */
export type Operators = Readonly<Record<string, number>>

/** What pdf.js knows about a font. */
export interface FontFacts {
  readonly name?: string
  readonly bold?: boolean
  readonly black?: boolean
  readonly italic?: boolean
  readonly vertical?: boolean
  readonly fontMatrix?: readonly number[]
  readonly defaultVMetrics?: readonly number[]
}

interface TextState {
  ctm: Transform
  font: string
  size: number
  charSpacing: number
  wordSpacing: number
  stretch: number
  leading: number
  rise: number
  mode: number
}

const INVISIBLE = 3
// Nesting deeper than this is hostile: outer states are forgotten.
const DEEPEST = 500
const NO_FONT: FontFacts = {}

export interface OperatorList {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

/** Whether the content of an optional-content group is to be seen. */
export type IsSeen = (group: unknown) => boolean

interface Marked {
  readonly id: number | null
  readonly artifact: boolean
  readonly hidden: boolean
}

/**
 * Walks a page's drawing operators and answers each glyph with its place on the page (y grows downward, in points).
 * The arithmetic of text placement is that of ISO 32000-1, 9.4.
 */
export class ShownText {
  private readonly ops: Operators
  private readonly fonts: ReadonlyMap<string, FontFacts>
  private readonly isSeen: IsSeen
  private state: TextState
  private readonly states: TextState[] = []
  private matrix: Transform = [1, 0, 0, 1, 0, 0]
  private x = 0
  private y = 0
  private lineX = 0
  private lineY = 0
  private readonly marked: Marked[] = []
  private readonly glyphs: Glyph[] = []
  /** The lines drawn on the page. */
  readonly rules = new Rules()
  private readonly looks = new Map<string, Look>()

  constructor(ops: Operators, fonts: ReadonlyMap<string, FontFacts>, page: Transform, isSeen: IsSeen) {
    this.ops = ops
    this.fonts = fonts
    this.isSeen = isSeen
    this.state = {
      ctm: page,
      font: '',
      size: 0,
      charSpacing: 0,
      wordSpacing: 0,
      stretch: 1,
      leading: 0,
      rise: 0,
      mode: 0,
    }
  }

  read({ fnArray, argsArray }: OperatorList): Glyph[] {
    const steps = this.steps()
    for (let i = 0; i < fnArray.length; i++) steps.get(fnArray[i] as number)?.((argsArray[i] ?? []) as never)
    return this.glyphs
  }

  /** What each operator that matters to text does. */
  private steps(): Map<number, (args: never) => void> {
    const { ops } = this
    const known: Record<string, (args: never) => void> = {
      save: () => this.save(),
      restore: () => this.restore(),
      transform: (by: Transform) => this.transform(by),
      paintFormXObjectBegin: ([by]: [Transform | null]) => {
        this.save()
        if (by) this.transform(by)
      },
      paintFormXObjectEnd: () => this.restore(),
      beginText: () => this.place([1, 0, 0, 1, 0, 0]),
      setTextMatrix: ([by]: [ArrayLike<number>]) => this.place(transformOf(by)),
      moveText: ([x, y]: [number, number]) => this.move(x, y),
      setLeadingMoveText: ([x, y]: [number, number]) => {
        this.state.leading = y
        this.move(x, y)
      },
      nextLine: () => this.move(0, this.state.leading),
      setFont: ([font, size]: [string, number]) => Object.assign(this.state, { font, size }),
      setGState: ([entries]: [[string, unknown][]]) => this.graphics(entries),
      setCharSpacing: ([by]: [number]) => Object.assign(this.state, { charSpacing: by }),
      setWordSpacing: ([by]: [number]) => Object.assign(this.state, { wordSpacing: by }),
      setHScale: ([by]: [number]) => Object.assign(this.state, { stretch: by / 100 }),
      setLeading: ([by]: [number]) => Object.assign(this.state, { leading: -by }),
      setTextRise: ([by]: [number]) => Object.assign(this.state, { rise: by }),
      setTextRenderingMode: ([mode]: [number]) => Object.assign(this.state, { mode }),
      showText: ([shown]: [Shown[]]) => this.show(shown),
      beginMarkedContent: ([tag]: [unknown]) => this.mark(nameOf(tag), null),
      beginMarkedContentProps: ([tag, props]: [unknown, unknown]) => this.mark(nameOf(tag), props),
      endMarkedContent: () => this.marked.pop(),
      constructPath: ([paint, path]: [number, [ArrayLike<number> | null]]) => this.draw(paint, path[0]),
    }
    return new Map(Object.entries(known).map(([name, step]) => [ops[name] ?? -1, step]))
  }

  private draw(paint: number, path: ArrayLike<number> | null): void {
    const { endPath, stroke, closeStroke } = this.ops
    if (paint !== endPath) this.rules.add(path, this.state.ctm, paint === stroke || paint === closeStroke)
  }

  private save(): void {
    this.states.push({ ...this.state })
    if (this.states.length > DEEPEST) this.states.shift()
  }

  private restore(): void {
    this.state = this.states.pop() ?? this.state
  }

  private transform(by: Transform): void {
    this.state.ctm = multiplied(this.state.ctm, by)
  }

  private place(matrix: Transform): void {
    this.matrix = matrix
    this.x = this.y = this.lineX = this.lineY = 0
  }

  private move(x: number, y: number): void {
    this.x = this.lineX += x
    this.y = this.lineY += y
  }

  private graphics(entries: readonly [string, unknown][]): void {
    for (const [key, value] of entries)
      if (key === 'Font' && Array.isArray(value)) Object.assign(this.state, { font: value[0], size: value[1] })
  }

  private mark(tag: string, props: unknown): void {
    const outer = this.marked.at(-1)
    this.marked.push({
      id: tag !== 'OC' && Number.isInteger(props) ? (props as number) : (outer?.id ?? null),
      artifact: tag === 'Artifact' || outer?.artifact === true,
      hidden: outer?.hidden === true || (tag === 'OC' && !this.isSeen(props)),
    })
    if (this.marked.length > DEEPEST) this.marked.shift()
  }

  private show(shown: readonly Shown[]): void {
    const { state } = this
    const font = this.fonts.get(state.font) ?? NO_FONT
    const flipped = state.size < 0 ? -1 : 1
    const size = Math.abs(state.size)
    const unit = size * (font.fontMatrix?.[0] ?? 0.001)
    const vertical = font.vertical === true
    const at = multiplied(multiplied(state.ctm, this.matrix), [
      state.stretch * flipped,
      0,
      0,
      flipped,
      this.x,
      this.y + state.rise,
    ])
    const marked = this.marked.at(-1)
    const look = this.lookOf(state.font, font)
    const across = Math.hypot(at[0], at[1])
    const height = size * Math.hypot(at[2], at[3])
    let along = 0
    for (const glyph of shown) {
      if (typeof glyph === 'number') {
        along += ((vertical ? 1 : -1) * glyph * size) / 1_000
        continue
      }
      const spacing = state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0)
      const width = vertical ? -((glyph.vmetric ?? font.defaultVMetrics)?.[0] ?? -1_000) : glyph.width
      const inked = width * unit
      if (!marked?.hidden && glyph.unicode !== '')
        this.glyphs.push({
          text: glyph.unicode,
          space: /^\s+$/.test(glyph.unicode),
          x: at[4] + (vertical ? -at[2] * along : at[0] * along),
          y: at[5] + (vertical ? -at[3] * along : at[1] * along),
          width: inked * (vertical ? Math.hypot(at[2], at[3]) : across),
          spacing: Math.max(0, state.charSpacing) * across,
          turn: vertical ? turnOf(-at[2], -at[3]) : turnOf(at[0], at[1]),
          size: height,
          look,
          unseen: state.mode === INVISIBLE,
          mark: marked?.id ?? null,
          artifact: marked?.artifact === true,
        })
      along += inked + (vertical ? -spacing : spacing) * flipped
    }
    if (vertical) this.y -= along
    else this.x += along * state.stretch * flipped
  }

  private lookOf(id: string, font: FontFacts): Look {
    const known = this.looks.get(id)
    if (known) return known
    const name = (font.name ?? '').replace(/^[A-Z]{6}\+/, '')
    const look = {
      bold:
        font.bold === true ||
        font.black === true ||
        /bold|black|heavy|semibold|demi|(?:^|[-_,])(?:bd|blk)\b|^cmb|^SFB[XS]/i.test(name),
      italic: font.italic === true || /ital|obliq|slant|kursiv|^cm(?:ti|sl)|^SFTI/i.test(name),
    }
    this.looks.set(id, look)
    return look
  }
}

const nameOf = (tag: unknown): string =>
  typeof tag === 'string' ? tag : String((tag as { name?: unknown } | null)?.name ?? '')

/** The direction text runs in, in whole degrees clockwise from the right. */
const turnOf = (dx: number, dy: number): number => (Math.round((Math.atan2(dy, dx) * 180) / Math.PI) + 360) % 360
