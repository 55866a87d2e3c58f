import { applyChange, invertChange } from '../../../core/change/change.ts'
import { EMPTY_HISTORY, type History, recordRedo, recordStep, recordUndo } from '../../../core/change/history.ts'
import type { ReceivedDraft } from '../../../core/command/articles.ts'
import { type ArticleCommand, decideArticle, decideLibrary, type LibraryCommand } from '../../../core/command/decide.ts'
import type { Given } from '../../../core/command/decision.ts'
import type { Method, Output } from '../../../core/contract.ts'
import type { Acknowledged } from '../../../core/contract-values.ts'
import type { Content } from '../../../core/model/content.ts'
import { EMPTY_ARTICLE, EMPTY_LIBRARY } from '../../../core/model/empty-tables.ts'
import { FIRST_PREFERENCES } from '../../../core/model/first-preferences.ts'
import { ArticleId, CitationId, type DraftId, PersonId, SourceId } from '../../../core/model/ids.ts'
import { NO_MEMORY, type Preferences } from '../../../core/model/preferences.ts'
import { DEFAULT_SCALE, findScale } from '../../../core/model/presets.ts'
import { blankSource } from '../../../core/model/source.ts'
import type { ArticleTables, LibraryTables } from '../../../core/model/tables.ts'
import { houseRules } from '../../../core/query/house-rules.ts'
import { onlyArticle } from '../../../core/query/only-article.ts'
import { scaleUseOf } from '../../../core/query/scale-use.ts'
import { ok, type Refusal, type Result, refuse } from '../../../core/result.ts'
import type { WireEvent } from '../../../core/wire.ts'
import type { Client } from '../../../renderer/client/client.ts'

/** A machine in memory: the real commands over nothing but variables, behind the window's own seam. */
export interface FakeMachine {
  readonly client: Client
  readonly article: ArticleId
  readonly tables: () => ArticleTables
  readonly library: () => LibraryTables
  /** Every call, in order. */
  readonly calls: { readonly method: Method; readonly input: unknown }[]
  readonly execute: (command: ArticleCommand) => Promise<Result<Acknowledged>>
  readonly executeLibrary: (command: LibraryCommand) => Promise<Result<Acknowledged>>
  /** A command that another window gives: this one hears of it. */
  readonly elsewhere: (command: ArticleCommand) => Promise<void>
  /** A new draft, added in another window. */
  readonly addDraft: (content: Content) => Promise<void>
  /** The next command on the article is refused with this. */
  refuseNext: (refusal: Refusal) => void
}

const HASH = '0'.repeat(64)
let made = 0

const newId = (): string => `00000000-0000-7000-8000-${String(++made).padStart(12, '0')}`

export interface FakeOptions {
  readonly content: Content
  readonly title?: string
  readonly isReadOnly?: boolean
  /** False on a machine where the tour was never offered. */
  readonly hasSeenTour?: boolean
  /** What the window speaks; without one, what the browser asks for. */
  readonly language?: Preferences['language']
}

export async function fakeMachine({
  content,
  title = 'An article',
  isReadOnly = false,
  hasSeenTour = true,
  language = 'system',
}: FakeOptions): Promise<FakeMachine> {
  const article = ArticleId.parse(newId())
  const me = PersonId.parse(newId())
  const contents = new Map<string, Content>([[HASH, content]])
  const contentNow = () => contents.get(tables.drafts[onlyArticle(tables).draft]?.content ?? HASH) ?? content
  let clock = Date.UTC(2026, 2, 1, 9, 30)
  let tables = EMPTY_ARTICLE
  let library = EMPTY_LIBRARY
  let history: History = EMPTY_HISTORY
  let seq = 0
  let librarySeq = 0
  let refusal: Refusal | null = null
  const listeners = new Set<(event: WireEvent) => void>()
  const lines: Output<'article.history'>['lines'] = []
  const calls: FakeMachine['calls'] = []
  const given: Given = {
    now: () => {
      clock += 1_000
      return new Date(clock).toISOString()
    },
    newId,
    who: me,
    content: (hash) => contents.get(hash),
    scale: (id) => findScale(library.scales, id),
    scaleUse: (scale) => scaleUseOf(scale, []),
    person: (id) => library.people[id],
    rules: () => houseRules(library.settings),
  }

  const steps = () => ({ undo: history.done.at(-1)?.label ?? null, redo: history.undone.at(-1)?.label ?? null })

  const execute: FakeMachine['execute'] = async (command) => {
    if (refusal) {
      const held = refusal
      refusal = null
      return { ok: false, refusal: held }
    }
    const decision = decideArticle(tables, command, given)
    if (!decision.ok) return decision
    const { label, change, made: row } = decision.value
    tables = applyChange(tables, change)
    seq += 1
    history = recordStep(history, { seq, label, change })
    lines.push({
      seq,
      schemaVersion: 1,
      at: given.now(),
      who: me,
      kind: 'do',
      command: command.type,
      label,
      change: [...change],
    })
    return ok({ seq, change: [...change], steps: steps(), made: row })
  }

  const step = async (kind: 'undo' | 'redo'): Promise<Result<Acknowledged>> => {
    const entry = (kind === 'undo' ? history.done : history.undone).at(-1)
    if (!entry) return refuse(kind === 'undo' ? 'refused.undo.nothing' : 'refused.redo.nothing')
    const change = kind === 'undo' ? invertChange(entry.change) : entry.change
    tables = applyChange(tables, change)
    history = kind === 'undo' ? recordUndo(history) : recordRedo(history)
    seq += 1
    return ok({ seq, change: [...change], steps: steps(), made: null })
  }

  const executeLibrary: FakeMachine['executeLibrary'] = async (command) => {
    const decision = decideLibrary(library, command, given)
    if (!decision.ok) return decision
    library = applyChange(library, decision.value.change)
    librarySeq += 1
    return ok({
      seq: librarySeq,
      change: [...decision.value.change],
      steps: { undo: null, redo: null },
      made: decision.value.made,
    })
  }

  const answers: { [M in Method]?: (input: never) => Promise<Result<unknown>> } = {
    'app.start': async () =>
      ok({
        host: 'browser',
        platform: 'linux',
        version: '0.0.0',
        languages: null,
        preferences: { ...FIRST_PREFERENCES, name: 'Checker', theme: 'paper', hasSeenTour, language },
        me,
        library: { place: 'Tickmark', refused: null, readOnly: null, canMove: false },
        notices: [],
      }),
    'library.read': async () =>
      ok({
        seq: librarySeq,
        tables: library,
        articles: [],
        damaged: [],
        writing: {},
        steps: { undo: null, redo: null },
      }),
    'article.open': async () =>
      ok({
        seq,
        tables,
        content: contentNow(),
        memory: NO_MEMORY,
        steps: steps(),
        readOnly: isReadOnly ? { key: 'refused.article.unknown', values: {} } : null,
        notices: [],
      }),
    'article.content': async ({ draft }: { draft: DraftId }) =>
      ok(contents.get(tables.drafts[draft]?.content ?? HASH) ?? content),
    'article.execute': async ({ command }: { command: ArticleCommand }) => execute(command),
    'article.undo': () => step('undo'),
    'article.redo': () => step('redo'),
    'article.history': async ({ claim }: { claim: string | null }) =>
      ok({ lines: lines.filter(({ change }) => !claim || JSON.stringify(change).includes(claim)) }),
    'library.execute': async ({ command }: { command: LibraryCommand }) => executeLibrary(command),
    'menu.follow': async () => ok({}),
    'link.open': async () => ok({}),
    'evidence.keep': async ({ cite }: { cite: { claim: never } | null }) => {
      const source = await executeLibrary({
        type: 'source.add',
        details: blankSource('document', 'minutes.pdf'),
      })
      if (!source.ok) return source
      for (const listener of listeners) listener({ type: 'library.changed', ...source.value })
      const id = SourceId.parse(source.value.made)
      if (!cite) return ok({ sources: [id], citations: [] })
      const cited = await execute({ type: 'citation.add', claim: cite.claim, source: id })
      if (!cited.ok) return cited
      for (const listener of listeners) listener({ type: 'article.changed', article, ...cited.value })
      return ok({ sources: [id], citations: [CitationId.parse(cited.value.made)] })
    },
  }

  const client: Client = {
    ask: async (method, input) => {
      calls.push({ method, input })
      const answer = answers[method]
      return (answer ? await answer(input as never) : refuse('refused.article.unknown')) as never
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    watchReach: () => () => {},
    ticketFor: async () => ok('0'.repeat(32) as never),
  }

  await executeLibrary({ type: 'person.add', name: 'Checker', person: me })
  const draft: ReceivedDraft = {
    name: 'as published',
    publishedOn: '',
    updatedOn: '',
    content: HASH as ReceivedDraft['content'],
    original: {
      sha256: HASH as ReceivedDraft['content'],
      name: 'article.txt',
      bytes: 1,
      format: 'text',
      encoding: 'utf-8',
    },
    words: content.text.split(/\s+/u).length,
  }
  await execute({
    type: 'article.create',
    article,
    details: { title, byline: '', publication: '', publishedOn: '', updatedOn: '', url: '', deadline: '' },
    scale: DEFAULT_SCALE,
    draft,
  })

  const elsewhere: FakeMachine['elsewhere'] = async (command) => {
    const done = await execute(command)
    if (!done.ok) throw new Error(`Refused: ${done.refusal.key}.`)
    for (const listener of listeners) listener({ type: 'article.changed', article, ...done.value })
  }

  return {
    client,
    article,
    tables: () => tables,
    library: () => library,
    calls,
    execute,
    executeLibrary,
    elsewhere,
    addDraft: async (next) => {
      const hash = String(contents.size).padStart(64, '0') as ReceivedDraft['content']
      contents.set(hash, next)
      await elsewhere({ type: 'draft.add', draft: { ...draft, name: '', content: hash } })
    },
    refuseNext: (next) => {
      refusal = next
    },
  }
}
