import type { WordChange } from '../services/ports.ts'
import type { WordIds } from './word-ids.ts'
import type { Leaf } from './word-leaf.ts'
import type { WordTags } from './word-tags.ts'
import { struckAround, wrappersOf } from './word-wrappers.ts'
import { childOf } from './xml-look-up.ts'
import type { XmlElement, XmlSource } from './xml-source.ts'

export type Made = Pick<WordChange, 'author' | 'at'>
type Slice = (start: number, end: number) => string

/** What is put between two characters: after the one before (`closes`), or before the one behind. Small ranks come first. */
interface Mark {
  readonly at: number
  readonly closes: boolean
  readonly rank: number
  readonly text: string
  /** Words of somebody's own: they must not stand in somebody else's change. */
  readonly isInsertion?: boolean
}

interface Deletion {
  readonly from: number
  readonly to: number
  readonly made: Made
}

/** A run in the making: what is written of it, and what waits until it is known where the run ends. */
interface Written {
  out: string
  waiting: string
  made: Made | null
  runs: number
  saidWords: boolean
}

// What cannot be parted counts as one character.
const WHOLE = '.'

const isParted = ({ kind, element, host }: Leaf): boolean => kind === 'words' && element.parent === host

/** Whether words can be taken out of a leaf: a picture and the mark of a note stay. */
export const canDelete = (leaf: Leaf): boolean =>
  leaf.kind === 'formula' || isParted(leaf) || (leaf.kind === 'sign' && leaf.element.parent === leaf.host)

/** One run of the file (or one formula) that gets marks in it or around it, or loses words. */
export class HostEdit {
  private readonly marks = new Map<XmlElement, Mark[]>()
  private readonly deletions = new Map<XmlElement, Deletion[]>()
  /** The text of each child that is touched. */
  private readonly texts = new Map<XmlElement, string>()
  private before = ''
  private after = ''
  private readonly host: XmlElement
  private readonly source: XmlSource
  private readonly tags: WordTags
  private readonly ids: WordIds

  constructor(host: XmlElement, source: XmlSource, tags: WordTags, ids: WordIds) {
    this.host = host
    this.source = source
    this.tags = tags
    this.ids = ids
  }

  mark(leaf: Leaf, mark: Mark): void {
    const child = this.childWith(leaf)
    const at = isParted(leaf) ? mark.at : mark.closes ? 1 : 0
    if (child === this.host) this.markAround(mark.closes ? '' : mark.text, mark.closes ? mark.text : '')
    else push(this.marks, child, { ...mark, at })
  }

  markAround(before: string, after: string): void {
    this.before += before
    this.after += after
  }

  /** Marks some words as taken out, unless they are already. */
  delete(leaf: Leaf, range: { readonly from: number; readonly to: number }, made: Made): void {
    if (!canDelete(leaf) || struckAround(this.host)) return
    const child = this.childWith(leaf)
    const { from, to } = isParted(leaf) ? range : { from: 0, to: 1 }
    let start = from
    for (const held of [...(this.deletions.get(child) ?? [])].sort((a, b) => a.from - b.from)) {
      if (held.to <= start || held.from >= to) continue
      if (held.from > start) push(this.deletions, child, { from: start, to: held.from, made })
      start = held.to
    }
    if (start < to) push(this.deletions, child, { from: start, to, made })
  }

  /** The changes of others that end with the run, where words are put in at its end: those come after them. */
  get endedWrappers(): readonly XmlElement[] {
    const last = this.host.children.at(-1)
    const length = last && this.texts.get(last)?.length
    const marks = (last && this.marks.get(last)) ?? []
    if (!marks.some(({ closes, isInsertion, at }) => closes && isInsertion && at === length)) return []
    const ended: XmlElement[] = []
    let inner = this.host
    for (const wrapper of wrappersOf(this.host)) {
      if (wrapper.children.at(-1) !== inner) break
      ended.push(wrapper)
      inner = wrapper
    }
    return ended
  }

  render(slice: Slice): string {
    return this.before + (this.texts.size === 0 ? this.whole(slice) : this.parts(slice)) + this.after
  }

  private whole(slice: Slice): string {
    return slice(this.host.start, this.host.end)
  }

  private parts(slice: Slice): string {
    const [deletion] = this.deletions.get(this.host) ?? []
    if (this.texts.has(this.host))
      return deletion ? this.tags.deleted(deletion.made, this.whole(slice)) : this.whole(slice)
    const written: Written = { out: '', waiting: '', made: null, runs: 0, saidWords: false }
    for (const child of this.host.children)
      if (this.texts.has(child)) this.touched(child, written, slice)
      else if (child.name !== 'w:rPr') {
        this.write(written, null, slice(child.start, child.end))
        if (child.name !== 'w:lastRenderedPageBreak') written.saidWords = true
      }
    this.flush(written)
    return written.out
  }

  private touched(child: XmlElement, written: Written, slice: Slice): void {
    const text = this.texts.get(child) ?? WHOLE
    const marks = [...(this.marks.get(child) ?? [])].sort((a, b) => a.rank - b.rank)
    const deletions = this.deletions.get(child) ?? []
    const cuts = [0, text.length, ...marks.map(({ at }) => at), ...deletions.flatMap(({ from, to }) => [from, to])]
    const places = [...new Set(cuts)].sort((a, b) => a - b)
    for (const [index, from] of places.entries()) {
      const here = marks.filter(({ at }) => at === from)
      if (here.length > 0) this.put(written, here, child === this.host.children.at(-1) && from === text.length)
      const to = places[index + 1]
      if (to === undefined) break
      const made = deletions.find((deletion) => deletion.from <= from && deletion.to >= to)?.made ?? null
      const isWhole = from === 0 && to === text.length
      this.write(written, made, this.stretch(child, isWhole ? null : text.slice(from, to), made !== null, slice))
      written.saidWords = true
    }
  }

  /** Some words of a child; all of it, as it is, for null. What is taken out is called another name. */
  private stretch(child: XmlElement, words: string | null, isOut: boolean, slice: Slice): string {
    const isWords = child.name === 'w:t' || child.name === 'w:delText'
    const isNamedRight = !isOut || child.name === 'w:delText'
    if (words === null && (!isWords || isNamedRight)) return slice(child.start, child.end)
    const name = isOut || child.name === 'w:delText' ? 'delText' : 't'
    return this.tags.words(words ?? this.texts.get(child) ?? '', name)
  }

  private write(written: Written, made: Made | null, text: string): void {
    if (made !== written.made) this.flush(written)
    written.made = made
    written.waiting += text
  }

  /** Writes the waiting words as a run of their own, with the properties of this one. */
  private flush(written: Written): void {
    const { waiting, made } = written
    if (waiting === '') return
    const { host, source, tags } = this
    const tag = source.text.slice(host.start, host.inner)
    const run = tag + this.properties(written.runs === 0) + waiting + source.text.slice(host.innerEnd, host.end)
    written.out += made ? tags.deleted(made, run) : run
    written.runs++
    written.waiting = ''
  }

  private put(written: Written, marks: readonly Mark[], isAtEnd: boolean): void {
    const closing = marks.filter(({ closes }) => closes)
    // What stands before the first words of a run and says nothing goes with them.
    if (closing.length > 0 || written.saidWords) this.flush(written)
    const closes = closing.map(({ text }) => text).join('')
    written.out += closing.some(({ isInsertion }) => isInsertion) ? this.outOfWrappers(closes, isAtEnd) : closes
    for (const { closes: isDone, text } of marks) if (!isDone) written.out += text
  }

  /** Some markup after the changes around the run: they are closed before it, and opened again unless they end here. */
  private outOfWrappers(markup: string, isAtEnd: boolean): string {
    const { text } = this.source
    const ended = isAtEnd ? this.endedWrappers : []
    let before = ''
    let after = ''
    for (const wrapper of wrappersOf(this.host)) {
      before += text.slice(wrapper.innerEnd, wrapper.end)
      if (!ended.includes(wrapper)) after = this.withFreshId(text.slice(wrapper.start, wrapper.inner)) + after
    }
    return before + markup + after
  }

  private properties(isFirst: boolean): string {
    const rPr = childOf(this.host, 'w:rPr')
    if (!rPr) return ''
    const { text } = this.source
    const change = isFirst ? undefined : childOf(rPr, 'w:rPrChange')
    if (!change) return text.slice(rPr.start, rPr.end)
    const tag = this.withFreshId(text.slice(change.start, change.inner))
    return text.slice(rPr.start, change.start) + tag + text.slice(change.inner, rPr.end)
  }

  private withFreshId(tag: string): string {
    return tag.replace(/(\s[\w.-]+:id\s*=\s*)(?:"[^"]*"|'[^']*')/, (_, name) => `${name}"${this.ids.next()}"`)
  }

  /** The child of the run that a leaf is in; the formula itself for one. */
  private childWith(leaf: Leaf): XmlElement {
    let child = leaf.element
    while (child !== this.host && child.parent && child.parent !== this.host) child = child.parent
    if (!this.texts.has(child)) this.texts.set(child, isParted(leaf) ? leaf.text : WHOLE)
    return child
  }
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
