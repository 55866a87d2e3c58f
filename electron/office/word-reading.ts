import type { TrackedAs } from '../../core/model/draft.ts'
import { CommentAnchors } from './word-anchors.ts'
import { WordNotes } from './word-notes.ts'
import { WordNumbering } from './word-numbering.ts'
import type { WordPackage } from './word-package.ts'
import type { Aside } from './word-runs.ts'
import { WordStyles } from './word-styles.ts'
import { TrackedChanges } from './word-tracked.ts'
import { WordWriter } from './word-writer.ts'

/** Everything that is kept while one Word file is read. */
export class Reading {
  readonly file: WordPackage
  readonly as: TrackedAs
  readonly styles: WordStyles
  readonly numbering: WordNumbering
  readonly notes: WordNotes
  readonly anchors = new CommentAnchors()
  readonly tracked = new TrackedChanges()
  readonly writer = new WordWriter()
  /** Text boxes and pictures of the block that is being read. */
  readonly asides: Aside[] = []
  /** How much of the text is in each language, and in paragraphs that are set from right to left (UTF-16 units). */
  readonly languages = new Map<string, number>()
  rightToLeft = 0
  length = 0

  constructor(file: WordPackage, as: TrackedAs) {
    this.file = file
    this.as = as
    this.styles = new WordStyles(file.part('styles')?.source.root ?? null)
    this.numbering = new WordNumbering(file.part('numbering')?.source.root ?? null, this.styles)
    this.notes = new WordNotes(file)
  }

  tally(text: string, language: string, isRightToLeft: boolean): void {
    this.length += text.length
    if (isRightToLeft) this.rightToLeft += text.length
    if (language !== '') this.languages.set(language, (this.languages.get(language) ?? 0) + text.length)
  }
}
