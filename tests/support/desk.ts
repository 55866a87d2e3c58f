import { createHash } from 'node:crypto'
import { invertChange } from '../../core/change/change.ts'
import { EMPTY_HISTORY } from '../../core/change/history.ts'
import {
  type JournalLine,
  type JournalStep,
  type Replayed,
  replayStep,
  SCHEMA_VERSION,
} from '../../core/change/journal.ts'
import type { ReceivedDraft } from '../../core/command/articles.ts'
import { type ArticleCommand, decideArticle, decideLibrary, type LibraryCommand } from '../../core/command/decide.ts'
import type { Decide, Decision, Given } from '../../core/command/decision.ts'
import { sayRefusal } from '../../core/messages/message.ts'
import type { Content } from '../../core/model/content.ts'
import { EMPTY_ARTICLE, EMPTY_LIBRARY } from '../../core/model/empty-tables.ts'
import { DraftId, PersonId, Sha256 } from '../../core/model/ids.ts'
import { findScale } from '../../core/model/presets.ts'
import type { ArticleTables, LibraryTables, Tables } from '../../core/model/tables.ts'
import { houseRules } from '../../core/query/house-rules.ts'
import { onlyArticle } from '../../core/query/only-article.ts'
import { scaleUseOf, usedScales } from '../../core/query/scale-use.ts'
import type { Result } from '../../core/result.ts'

export const sha256 = (bytes: string | Uint8Array): Sha256 =>
  Sha256.parse(createHash('sha256').update(bytes).digest('hex'))

/** Numbered and chained as a journal on disk is: each line's hash is that of the line without it. */
export function chained(steps: readonly JournalStep[]): JournalLine[] {
  let prev = ''
  return steps.map((step, index) => {
    const line = { seq: index + 1, schemaVersion: SCHEMA_VERSION, ...step, prev: prev || sha256('') }
    prev = sha256(JSON.stringify(line))
    return { ...line, hash: prev }
  })
}

/** What an importer says of a draft with this content. */
export const receivedDraft = (content: Sha256): ReceivedDraft => ({
  name: '',
  publishedOn: '',
  updatedOn: '',
  content,
  original: { sha256: sha256(content), name: 'ferry.txt', bytes: 1, format: 'text', encoding: 'utf-8' },
  words: 40,
})

/** A store in memory: the real commands, the real way forward, no disk. */
class MemoryStore<State extends Tables, Command extends { type: string }> {
  readonly steps: JournalStep[] = []
  private at: Replayed<State>

  constructor(
    empty: State,
    private readonly decide: Decide<State, Command>,
  ) {
    this.at = { state: empty, history: EMPTY_HISTORY, seq: 0 }
  }

  get state(): State {
    return this.at.state
  }

  get undoable(): number {
    return this.at.history.done.length
  }

  execute(command: Command, given: Given): string {
    const decision = this.decide(this.state, command, given)
    if (!decision.ok) throw new Error(`${command.type}: ${sayRefusal(decision.refusal)}`)
    const { label, change, made } = decision.value
    this.take({ at: given.now(), who: given.who, kind: 'do', command: command.type, label, change: [...change] })
    return made ?? ''
  }

  undo(given: Given): void {
    const last = this.at.history.done.at(-1)
    if (last) this.again('undo', last.seq, [...invertChange(last.change)], given)
  }

  redo(given: Given): void {
    const last = this.at.history.undone.at(-1)
    if (last) this.again('redo', last.seq, [...last.change], given)
  }

  private again(kind: 'undo' | 'redo', seq: number, change: JournalStep['change'], given: Given): void {
    const step = this.steps[seq - 1]
    if (step) this.take({ ...step, at: given.now(), who: given.who, kind, change })
  }

  take(step: JournalStep): void {
    this.steps.push(step)
    this.at = replayStep(this.at, this.steps.length, step)
  }
}

/**
 * A library and one article in memory, for tests: commands are decided by the real deciders, with a clock that starts
 * on 1 March 2026, 09:00 UTC and moves on a minute with each command, and ids that count up.
 */
export class Desk {
  readonly contents = new Map<Sha256, Content>()
  private readonly articleStore = new MemoryStore<ArticleTables, ArticleCommand>(EMPTY_ARTICLE, decideArticle)
  private readonly libraryStore = new MemoryStore<LibraryTables, LibraryCommand>(EMPTY_LIBRARY, decideLibrary)
  private minutes = 0
  private ids = 0
  who: PersonId

  constructor(private readonly family = 0) {
    this.who = PersonId.parse(this.newId())
  }

  /** The next id: a UUIDv7 in shape and in order. */
  readonly newId = (): string => {
    const count = (++this.ids).toString(16).padStart(12, '0')
    return `0195f000-${this.family.toString(16).padStart(4, '0')}-7000-8000-${count}`
  }

  get given(): Given {
    return {
      now: () => new Date(Date.UTC(2026, 2, 1, 9, this.minutes)).toISOString(),
      newId: this.newId,
      who: this.who,
      content: (hash) => this.contents.get(hash),
      scale: (id) => findScale(this.library.scales, id),
      scaleUse: (scale) =>
        scaleUseOf(scale, Object.keys(this.article.articles).length > 0 ? [usedScales(this.article)] : []),
      person: (id) => this.library.people[id],
      rules: () => houseRules(this.library.settings),
    }
  }

  get article(): ArticleTables {
    return this.articleStore.state
  }

  get library(): LibraryTables {
    return this.libraryStore.state
  }

  get steps(): readonly JournalStep[] {
    return this.articleStore.steps
  }

  get lines(): JournalLine[] {
    return chained(this.articleStore.steps)
  }

  /** Somebody else takes the desk. */
  introduce(name: string): PersonId {
    const person = this.who
    this.onLibrary({ type: 'person.add', name, person })
    return person
  }

  /** Keeps a content and returns its hash. */
  keep(content: Content): Sha256 {
    const hash = sha256(JSON.stringify(content))
    this.contents.set(hash, content)
    return hash
  }

  /** The content of the draft under check. */
  get content(): Content {
    const { draft } = onlyArticle(this.article)
    const hash = this.article.drafts[draft]?.content
    const content = hash && this.contents.get(hash)
    if (!content) throw new Error('The article has no draft.')
    return content
  }

  /** A new draft of the article, as an importer would hand it in. */
  addDraft(content: Content, about: Partial<ReceivedDraft> = {}): DraftId {
    return DraftId.parse(this.on({ type: 'draft.add', draft: { ...receivedDraft(this.keep(content)), ...about } }))
  }

  /** What a command would come to, without doing it. */
  attempt(command: ArticleCommand): Result<Decision> {
    return decideArticle(this.article, command, this.given)
  }

  /** Does a command if it is allowed; says whether it was. */
  tryOn(command: ArticleCommand): boolean {
    const isAllowed = this.attempt(command).ok
    if (isAllowed) this.on(command)
    return isAllowed
  }

  /** Takes lines that were made elsewhere. */
  adopt(steps: readonly JournalStep[]): void {
    for (const step of steps) this.articleStore.take(step)
  }

  on(command: ArticleCommand): string {
    this.minutes++
    return this.articleStore.execute(command, this.given)
  }

  onLibrary(command: LibraryCommand): string {
    this.minutes++
    return this.libraryStore.execute(command, this.given)
  }

  /** Takes the last step back; the import itself stays. */
  undo(): void {
    if (this.articleStore.undoable < 1) return
    this.minutes++
    this.articleStore.undo(this.given)
  }

  redo(): void {
    this.minutes++
    this.articleStore.redo(this.given)
  }
}
