import { invertChange } from '../../../core/change/change.ts'
import { EMPTY_HISTORY } from '../../../core/change/history.ts'
import { type JournalStep, type Replayed, replayStep } from '../../../core/change/journal.ts'
import { decideLibrary, type LibraryCommand } from '../../../core/command/decide.ts'
import type { Input, Method, Output } from '../../../core/contract.ts'
import { type Acknowledged, type DamagedArticle, type StartState, Ticket } from '../../../core/contract-values.ts'
import { EMPTY_LIBRARY } from '../../../core/model/empty-tables.ts'
import { FIRST_PREFERENCES, prefer } from '../../../core/model/first-preferences.ts'
import { ArticleId, ClaimId, PersonId, SourceId } from '../../../core/model/ids.ts'
import { findScale } from '../../../core/model/presets.ts'
import type { SourceDetails } from '../../../core/model/source.ts'
import type { LibraryTables } from '../../../core/model/tables.ts'
import { houseRules } from '../../../core/query/house-rules.ts'
import { scaleUseOf } from '../../../core/query/scale-use.ts'
import type { ArticleSummary } from '../../../core/query/summary.ts'
import { ok, type Result, refuse } from '../../../core/result.ts'
import type { WireEvent } from '../../../core/wire.ts'
import type { Client } from '../../../renderer/client/client.ts'

export const ME = PersonId.parse('01890000-0000-7000-8000-000000000001')

export const uuid = (family: number, number: number): string =>
  `0189000${family}-0000-7000-8000-${number.toString(16).padStart(12, '0')}`

export const articleId = (number: number): ArticleId => ArticleId.parse(uuid(1, number))
export const claimId = (number: number): ClaimId => ClaimId.parse(uuid(2, number))

export const START: StartState = {
  host: 'browser',
  platform: 'linux',
  version: '0.1.0',
  preferences: { ...FIRST_PREFERENCES, name: 'Noor Haldane', theme: 'paper' },
  languages: null,
  me: ME,
  library: { place: '~/Documents/Tickmark', refused: null, readOnly: null, canMove: true },
  notices: [],
}

export const SOURCE: SourceDetails = {
  kind: 'document',
  title: 'Harbour authority, bulletin no. 2',
  author: '',
  publisher: 'Port Alder Harbour Authority',
  publishedOn: '30 August',
  updatedOn: '',
  url: 'https://example.org/bulletin-2',
  contact: '',
  note: '',
  withheld: false,
}

/** A summary of an article nobody has touched, with whatever the test says about it. */
export const article = (number: number, about: Partial<ArticleSummary> = {}): ArticleSummary => ({
  id: articleId(number),
  title: `Article ${number}`,
  byline: '',
  publication: '',
  publishedOn: '',
  deadline: '',
  assignee: null,
  state: 'to-check',
  progress: {
    claims: { total: 0, checked: 0, verifyAgain: 0 },
    sentences: { total: 20, looked: 0 },
    looks: {},
  },
  drafts: 1,
  words: 600,
  format: 'html',
  createdAt: new Date(Date.UTC(2026, 0, 1, 0, number)).toISOString(),
  binned: false,
  uses: [],
  scales: {},
  ...about,
})

type Answers = { readonly [M in Method]?: (input: Input<M>) => Result<Output<M>> | Promise<Result<Output<M>>> }

/**
 * The machine as a window's library screens see it: the real commands on a library in memory, and canned answers for
 * the rest. `asked` is everything that was asked, in order.
 */
export class FakeLibrary {
  readonly asked: { method: Method; input: unknown }[] = []
  private at: Replayed<LibraryTables> = { state: EMPTY_LIBRARY, history: EMPTY_HISTORY, seq: 0 }
  private articles: readonly ArticleSummary[]
  private damaged: readonly DamagedArticle[]
  private ids = 0
  /** What the machine keeps half written in the records of sources. */
  readonly writing: Output<'library.read'>['writing'] = {}
  private readonly listeners = new Set<(event: WireEvent) => void>()
  private readonly watchers = new Set<(isReached: boolean) => void>()
  private readonly answers: Answers

  constructor({
    articles = [],
    damaged = [],
    answers = {},
    start = START,
  }: {
    articles?: readonly ArticleSummary[]
    damaged?: readonly DamagedArticle[]
    answers?: Answers
    start?: StartState
  } = {}) {
    this.articles = articles
    this.damaged = damaged
    this.answers = {
      'app.start': () => ok(start),
      'app.prefer': (chosen) => ok(prefer(start.preferences, chosen)),
      'app.introduce': ({ name }) => ok({ ...start, me: ME, preferences: { ...start.preferences, name } }),
      'library.read': () =>
        ok({
          seq: this.at.seq,
          tables: this.at.state,
          articles: [...this.articles],
          damaged: [...this.damaged],
          writing: { ...this.writing },
          steps: this.steps,
        }),
      'article.forget': ({ article: gone }) => {
        this.damaged = this.damaged.filter(({ id }) => id !== gone)
        return ok({})
      },
      'source.keepWriting': ({ source, field, text }) => {
        this.writing[source] = { ...this.writing[source], [field]: text }
        return ok({})
      },
      'library.execute': ({ command }) => this.execute(command),
      'library.undo': () => this.again('undo'),
      'library.redo': () => this.again('redo'),
      'article.execute': ({ article: id, command }) => this.shelve(id, command.type === 'article.bin'),
      ...answers,
    }
    this.execute({ type: 'person.add', name: 'Noor Haldane', person: ME })
  }

  readonly client: Client = {
    ask: async (method, input) => {
      this.asked.push({ method, input })
      const answer = this.answers[method]
      return answer ? await answer(input) : refuse('refused.article.unknown')
    },
    subscribe: (listener) => {
      this.listeners.add(listener)
      return () => void this.listeners.delete(listener)
    },
    watchReach: (listener) => {
      this.watchers.add(listener)
      return () => void this.watchers.delete(listener)
    },
    ticketFor: async () => ok(Ticket.parse((++this.ids).toString(16).padStart(32, '0'))),
  }

  /** The machine stops answering, or answers again. */
  reach(isReached: boolean): void {
    for (const watcher of this.watchers) watcher(isReached)
  }

  /** The machine tells every window something. */
  tell(event: WireEvent): void {
    for (const listener of this.listeners) listener(event)
  }

  get tables(): LibraryTables {
    return this.at.state
  }

  addSource(details: Partial<SourceDetails> = {}): SourceId {
    const answer = this.execute({ type: 'source.add', details: { ...SOURCE, ...details } })
    return SourceId.parse(answer.ok ? answer.value.made : '')
  }

  execute(command: LibraryCommand): Result<Acknowledged> {
    const decision = decideLibrary(this.at.state, command, {
      now: () => '2026-03-01T09:30:00.000Z',
      newId: () => uuid(3, ++this.ids),
      who: ME,
      content: () => undefined,
      scale: (id) => findScale(this.at.state.scales, id),
      scaleUse: (scale) =>
        scaleUseOf(
          scale,
          this.articles.map(({ scales }) => scales),
        ),
      person: (id) => this.at.state.people[id],
      rules: () => houseRules(this.at.state.settings),
    })
    if (!decision.ok) return decision
    const { label, change, made } = decision.value
    return this.take(
      { at: '2026-03-01T09:30:00.000Z', who: ME, kind: 'do', command: command.type, label, change: [...change] },
      made,
    )
  }

  private get steps() {
    const { done, undone } = this.at.history
    return { undo: done.at(-1)?.label ?? null, redo: undone.at(-1)?.label ?? null }
  }

  private again(kind: 'undo' | 'redo'): Result<Acknowledged> {
    const { done, undone } = this.at.history
    const entry = (kind === 'undo' ? done : undone).at(-1)
    if (!entry) return refuse(`refused.${kind}.nothing`)
    const change = kind === 'undo' ? invertChange(entry.change) : entry.change
    return this.take(
      { at: '2026-03-01T09:30:00.000Z', who: ME, kind, command: '', label: entry.label, change: [...change] },
      null,
    )
  }

  private take(step: JournalStep, made: string | null): Result<Acknowledged> {
    this.at = replayStep(this.at, this.at.seq + 1, step)
    return ok({ seq: this.at.seq, change: step.change, steps: this.steps, made })
  }

  private shelve(id: ArticleId, binned: boolean): Result<Acknowledged> {
    this.articles = this.articles.map((other) => (other.id === id ? { ...other, binned } : other))
    const changed = this.articles.filter((other) => other.id === id)
    for (const listener of this.listeners) listener({ type: 'articles.changed', articles: changed })
    return ok({ seq: 1, change: [], steps: { undo: null, redo: null }, made: id })
  }
}
