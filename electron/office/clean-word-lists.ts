import { WORD_NAMES } from './clean-word-styles.ts'
import { tag, valued } from './write-xml.ts'

/** What an item says of its place: which list, how deep (from 1), and the number it has there. */
interface Item {
  readonly id: number
  readonly ordered: boolean
  readonly number: number
  readonly level: number
}

interface Num {
  readonly id: number
  readonly ordered: boolean
  /** The number each level begins with. */
  readonly starts: Map<number, number>
}

/** Word knows nine levels of a list. */
const DEEPEST = 8
const BULLETS = ['•', '–', '◦'] as const
const FORMATS = ['decimal', 'lowerLetter', 'lowerRoman'] as const
const LARGEST = 32_767

/** The lists of a document, met in reading order; each becomes real numbering that counts by itself. */
export class CleanWordLists {
  private readonly nums: Num[] = []
  private readonly open = new Map<number, Num>()
  /** The number last given, by list and level. */
  private readonly counts = new Map<Num, number[]>()

  /** The properties of one item's paragraph. */
  next({ id, ordered, number, level }: Item): string {
    const depth = Math.min(Math.max(level - 1, 0), DEEPEST)
    const num = this.numFor({ id, ordered, number, level: depth })
    const counts = this.counts.get(num) ?? []
    counts[depth] = number
    counts.length = depth + 1
    this.counts.set(num, counts)
    return tag('w:numPr', {}, valued('w:ilvl', depth), valued('w:numId', num.id))
  }

  /** The list's own numbering; a new one where it would count to another number than the item has. */
  private numFor({ id, ordered, number, level }: Item): Num {
    const held = this.open.get(id)
    if (held && held.ordered === ordered) {
      const last = this.counts.get(held)?.[level]
      const start = held.starts.get(level)
      if (last === undefined && start === undefined) {
        held.starts.set(level, number)
        return held
      }
      if (!ordered || number === (last ?? (start ?? 1) - 1) + 1) return held
    }
    const num: Num = { id: this.nums.length + 1, ordered, starts: new Map([[level, number]]) }
    this.nums.push(num)
    this.open.set(id, num)
    return num
  }

  root(): string {
    return tag(
      'w:numbering',
      WORD_NAMES,
      abstract(0, false),
      abstract(1, true),
      ...this.nums.map(({ id, ordered, starts }) =>
        tag(
          'w:num',
          { 'w:numId': id },
          valued('w:abstractNumId', ordered ? 1 : 0),
          ...[...starts]
            .sort(([a], [b]) => a - b)
            .map(([level, start]) =>
              tag(
                'w:lvlOverride',
                { 'w:ilvl': level },
                valued('w:startOverride', Math.min(Math.max(ordered ? start : 1, 0), LARGEST)),
              ),
            ),
        ),
      ),
    )
  }
}

const abstract = (id: number, ordered: boolean): string =>
  tag(
    'w:abstractNum',
    { 'w:abstractNumId': id },
    valued('w:multiLevelType', 'hybridMultilevel'),
    ...Array.from({ length: DEEPEST + 1 }, (_, level) =>
      tag(
        'w:lvl',
        { 'w:ilvl': level },
        valued('w:start', 1),
        valued('w:numFmt', ordered ? (FORMATS[level % 3] as string) : 'bullet'),
        valued('w:lvlText', ordered ? `%${level + 1}.` : (BULLETS[level % 3] as string)),
        valued('w:lvlJc', 'left'),
        tag('w:pPr', {}, tag('w:ind', { 'w:left': 425 * (level + 1), 'w:hanging': 425 })),
      ),
    ),
  )
