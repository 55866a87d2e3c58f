import type { Part, WordPackage } from './word-package.ts'
import { childrenOf } from './xml-look-up.ts'
import type { XmlElement } from './xml-source.ts'

export type NoteKind = 'footnote' | 'endnote'

/** A note that the text refers to. */
export interface Note {
  readonly number: number
  readonly part: Part
  readonly element: XmlElement
  /** The run that refers to it. */
  readonly reference: XmlElement
}

/** The foot- and endnotes of a document, numbered together in the order the text refers to them. */
export class WordNotes {
  private readonly waiting: Note[] = []
  private readonly numbers = new Map<XmlElement, number>()
  private readonly known = new Map<NoteKind, ReadonlyMap<string, XmlElement>>()
  private readonly file: WordPackage

  constructor(file: WordPackage) {
    this.file = file
  }

  /** The number of the note that a reference of some run leads to; null where it leads to none. */
  refer(kind: NoteKind, id: string | undefined, reference: XmlElement): number | null {
    const part = this.file.part(`${kind}s`)
    const element = id === undefined ? undefined : this.notesOf(kind, part).get(id)
    if (!part || !element) return null
    const held = this.numbers.get(element)
    if (held !== undefined) return held
    const number = this.numbers.size + 1
    this.numbers.set(element, number)
    this.waiting.push({ number, part, element, reference })
    return number
  }

  /** The next note that was referred to and not read yet. */
  next(): Note | undefined {
    return this.waiting.shift()
  }

  private notesOf(kind: NoteKind, part: Part | null): ReadonlyMap<string, XmlElement> {
    const held = this.known.get(kind)
    if (held) return held
    const notes = new Map(
      childrenOf(part?.source.root, `w:${kind}`)
        // The lines between text and notes are kept as notes too.
        .filter(({ attributes }) => (attributes.get('w:type') ?? 'normal') === 'normal')
        .map((note) => [note.attributes.get('w:id') ?? '', note] as const),
    )
    this.known.set(kind, notes)
    return notes
  }
}
