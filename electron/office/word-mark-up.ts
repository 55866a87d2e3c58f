import type { Span } from '../../core/model/content.ts'
import type { WordChange } from '../services/ports.ts'
import { canDelete, HostEdit, type Made } from './word-host-edit.ts'
import type { WordIds } from './word-ids.ts'
import type { Leaf } from './word-leaf.ts'
import type { Part } from './word-package.ts'
import { pointOf, type Stretch, stretchesInReach, stretchesOf } from './word-stretch.ts'
import { WordTags } from './word-tags.ts'
import type { WordText } from './word-walk.ts'
import { plainProperties, struckAround, wrappersOf } from './word-wrappers.ts'
import { XmlEdits } from './xml-edits.ts'
import type { XmlElement } from './xml-source.ts'

interface PartEdits {
  readonly edits: XmlEdits
  readonly tags: WordTags
}

/** Plans the marks of comments and the changes in the parts of a Word file that hold its text. */
export class MarkUp {
  private readonly parts = new Map<Part, PartEdits>()
  private readonly hosts = new Map<XmlElement, { readonly part: Part; readonly edit: HostEdit }>()
  private readonly read: WordText
  private readonly main: Part
  private readonly ids: WordIds
  private readonly reference: string | undefined

  constructor(read: WordText, main: Part, ids: WordIds) {
    this.read = read
    this.main = main
    this.ids = ids
    this.reference = read.styles.idOf('character', 'annotation reference')
  }

  /**
   * Anchors a comment to the words at a span. Answers whether it stands on them: Word shows comments in the body alone, so that
   * one on a note or a text box is anchored where that hangs. One that reaches too far stands on the first of its words.
   */
  anchor(id: number, span: Span): 'on-words' | 'near-words' | 'nowhere' {
    const stretches = stretchesOf(this.read, span)
    const inBody = stretches.filter(({ leaf }) => leaf.hangsOn === null)
    const inReach = stretchesInReach(inBody)
    const [first, last] = [inReach[0], inReach.at(-1)]
    const { tags } = this.partOf(this.main)
    const [start, end] = [tags.rangeStart(id), tags.rangeEnd(id, this.reference)]
    if (first && last) {
      this.hostOf(first.leaf).mark(first.leaf, { at: first.from, closes: false, rank: 0, text: start })
      this.hostOf(last.leaf).mark(last.leaf, { at: last.to, closes: true, rank: 1, text: end })
      return inReach.length === inBody.length ? 'on-words' : 'near-words'
    }
    const hangsOn = stretches[0]?.leaf.hangsOn
    if (!hangsOn) return 'nowhere'
    this.edit(this.main, hangsOn).markAround(start, end)
    return 'near-words'
  }

  /** Takes words out and puts others in their place. Answers whether that can be done: a picture's description cannot be changed. */
  change({ spans, replacement, author, at }: WordChange): boolean {
    const made = { author, at }
    const found = spans.map((span) => ({ span, groups: byParagraph(stretchesOf(this.read, span)) }))
    const changed = found.filter(({ groups }) => groups.length > 0)
    for (const [index, { groups }] of changed.entries()) {
      const lines = index === 0 ? linesFor(replacement, groups.length) : []
      for (const [i, group] of groups.entries()) this.replace(group, lines[i] ?? '', made)
    }
    if (changed.length > 0) return true
    const empty = spans.find(({ start, end }) => start === end)
    return empty !== undefined && this.putIn(empty.start, replacement, made)
  }

  /** The parts that are changed, as they are then. */
  changedParts(): ReadonlyMap<Part, string> {
    for (const [host, { part, edit }] of this.hosts) {
      const { edits } = this.partOf(part)
      edits.replace(host.start, host.end, (slice) => edit.render(slice))
      // Their ends are written with the words that come after them.
      for (const wrapper of edit.endedWrappers) edits.replace(wrapper.innerEnd, wrapper.end, () => '')
    }
    return new Map(
      [...this.parts].filter(([, { edits }]) => !edits.isEmpty).map(([part, { edits }]) => [part, edits.text()]),
    )
  }

  private replace(group: readonly Stretch[], line: string, made: Made): void {
    const stays = group.filter(({ leaf }) => leaf.kind === 'note-mark')
    for (const { leaf, from, to } of group) if (from < to) this.hostOf(leaf).delete(leaf, { from, to }, made)
    const between = partedAt(group, stays)
    const texts = textsBetween(
      line,
      stays.map(({ leaf }) => leaf.text),
      between,
    )
    for (const [index, text] of texts.entries()) {
      const words = between[index] ?? []
      const [first, last] = [words[0], words.at(-1)]
      const next = stays[index]
      const before = stays[index - 1]
      if (text === '') continue
      if (first && last) this.putAfter(last, text, made, first.leaf)
      else if (next) this.putBefore(next, text, made)
      else if (before) this.putAfter(before, text, made, null)
    }
  }

  private putIn(offset: number, text: string, made: Made): boolean {
    const point = pointOf(this.read, offset)
    if (!point || text === '') return point !== null
    const { stretch, isAfter } = point
    if (isAfter) this.putAfter(stretch, text, made, stretch.leaf)
    else this.putBefore(stretch, text, made)
    return true
  }

  /** Words after others, with the properties of the run of a leaf. */
  private putAfter({ leaf, to }: Stretch, text: string, made: Made, like: Leaf | null): void {
    const { edits, tags } = this.partOf(leaf.part)
    const inserted = tags.inserted(made, like ? plainProperties(like.host, leaf.part.source) : '', text)
    const struck = struckAround(leaf.host)
    if (struck && !wrappersOf(leaf.host).includes(struck)) edits.insert(struck.end, inserted)
    else this.hostOf(leaf).mark(leaf, { at: to, closes: true, rank: 0, text: inserted, isInsertion: true })
  }

  private putBefore({ leaf, from }: Stretch, text: string, made: Made): void {
    const rPr = leaf.kind === 'note-mark' ? '' : plainProperties(leaf.host, leaf.part.source)
    const inserted = this.partOf(leaf.part).tags.inserted(made, rPr, text)
    this.hostOf(leaf).mark(leaf, { at: from, closes: false, rank: 1, text: inserted })
  }

  private hostOf({ part, host }: Leaf): HostEdit {
    return this.edit(part, host)
  }

  private edit(part: Part, host: XmlElement): HostEdit {
    const held = this.hosts.get(host)
    if (held) return held.edit
    const edit = new HostEdit(host, part.source, this.partOf(part).tags, this.ids)
    this.hosts.set(host, { part, edit })
    return edit
  }

  private partOf(part: Part): PartEdits {
    const held = this.parts.get(part)
    if (held) return held
    const made = { edits: new XmlEdits(part.source), tags: new WordTags(part.source, this.ids) }
    this.parts.set(part, made)
    return made
  }
}

/** What can be changed of some stretches, paragraph by paragraph: paragraphs themselves stay. */
function byParagraph(stretches: readonly Stretch[]): readonly (readonly Stretch[])[] {
  const groups: Stretch[][] = []
  let paragraph: XmlElement | null = null
  for (const stretch of stretches) {
    const { leaf } = stretch
    if (!canDelete(leaf) && leaf.kind !== 'note-mark') continue
    if (leaf.paragraph === paragraph) groups.at(-1)?.push(stretch)
    else groups.push([stretch])
    paragraph = leaf.paragraph
  }
  return groups
}

/** A line for each paragraph where there are as many; otherwise all of them for the first. */
function linesFor(replacement: string, paragraphs: number): readonly string[] {
  const lines = replacement.split(/\r\n?|\n/)
  return lines.length === paragraphs ? lines : [replacement]
}

/** The stretches before, between and after those that stay. */
function partedAt(group: readonly Stretch[], stays: readonly Stretch[]): readonly (readonly Stretch[])[] {
  const parts: Stretch[][] = [[]]
  for (const stretch of group)
    if (stays.includes(stretch)) parts.push([])
    else parts.at(-1)?.push(stretch)
  return parts
}

/**
 * The marks of notes stay, for a note would go with its mark. A replacement that has the marks too is parted at them; any other
 * stands where the first words stood.
 */
function textsBetween(
  line: string,
  marks: readonly string[],
  between: readonly (readonly Stretch[])[],
): readonly string[] {
  const texts: string[] = []
  let rest = line
  for (const mark of marks) {
    const at = rest.indexOf(mark)
    if (at === -1) {
      const first = between.findIndex((words) => words.length > 0)
      return between.map((_, index) => (index === Math.max(first, 0) ? line : ''))
    }
    texts.push(rest.slice(0, at))
    rest = rest.slice(at + mark.length)
  }
  return [...texts, rest]
}
