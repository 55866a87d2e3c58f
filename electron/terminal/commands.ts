import type { DamagedArticle } from '../../core/contract-values.ts'
import { say, sayKey } from '../../core/messages/message.ts'
import type { ArticleId } from '../../core/model/ids.ts'
import type { LibraryTables } from '../../core/model/tables.ts'
import { houseRules } from '../../core/query/house-rules.ts'
import { onlyArticle } from '../../core/query/only-article.ts'
import { progressOf } from '../../core/query/progress.ts'
import type { ArticleSummary } from '../../core/query/summary.ts'
import { ok, type Refusal, type Result, refuse } from '../../core/result.ts'
import { createLogBook } from '../hosting/log-book.ts'
import { logsFolder } from '../hosting/places.ts'
import { addDraft, draftLacks } from './add-draft.ts'
import { alignFiles } from './align.ts'
import { annotate, annotateLacks } from './annotate.ts'
import { exportArticle, handOverAsked } from './export-article.ts'
import type { Flags } from './flags.ts'
import { openTerminal, type Terminal } from './terminal-host.ts'
import { trackedLines, waysIn } from './ways-in.ts'

/** What a command of the terminal answers: lines for a person, the same as JSON, and whether all went well. */
export interface TerminalAnswer {
  readonly lines: readonly string[]
  readonly json: unknown
  /** The JSON is a list to be printed one item a line. */
  readonly isJsonLines?: boolean
  readonly isWell: boolean
}

type TerminalCommand = (flags: Flags) => Promise<Result<TerminalAnswer>>

const inTerminal =
  (write: boolean, work: (terminal: Terminal, flags: Flags) => Promise<Result<TerminalAnswer>>): TerminalCommand =>
  async (flags) => {
    const terminal = await openTerminal(flags, { write })
    if (!terminal.ok) return terminal
    try {
      return await work(terminal.value, flags)
    } finally {
      await terminal.value.services.close()
    }
  }

interface Listed {
  readonly articles: readonly ArticleSummary[]
  readonly damaged: readonly DamagedArticle[]
  readonly tables: LibraryTables
}

async function listed({ services }: Terminal): Promise<Result<Listed>> {
  const library = await services.ask('library.read', {})
  if (!library.ok) return library
  const { articles, damaged, tables } = library.value
  return ok({
    articles: articles
      .filter(({ binned }) => !binned)
      .sort((a, b) => a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id)),
    damaged,
    tables,
  })
}

async function named(terminal: Terminal, article: string | undefined): Promise<Result<ArticleId>> {
  if (!article) return refuse('cli.no-article')
  const all = await listed(terminal)
  if (!all.ok) return all
  const { articles, damaged } = all.value
  const [found, ...more] = [...articles, ...damaged].filter(({ id }) => id.startsWith(article.toLowerCase()))
  if (!found) return refuse('cli.article-unknown', { article })
  if (more.length > 0) return refuse('cli.article-several', { article })
  return 'refusal' in found ? { ok: false, refusal: found.refusal as Refusal } : ok(found.id)
}

const importFiles = inTerminal(true, async ({ services, tickets }, flags) => {
  const ways = waysIn(flags)
  if (!ways.ok) return ways
  const articles = []
  const refused = []
  // One file a call: any number may be named, and each is told of while its article is at hand.
  for (const file of flags.words) {
    const answer = await services.ask('articles.import', {
      tickets: [tickets.give(file)],
      pasted: null,
      ...ways.value,
    })
    if (!answer.ok) return answer
    for (const { article, tracked, backup } of answer.value.imported) {
      const opened = await services.ask('article.open', { article })
      if (!opened.ok) return opened
      const { id, title, draft } = onlyArticle(opened.value.tables)
      const received = opened.value.tables.drafts[draft]
      articles.push({
        id,
        title,
        draft,
        words: received?.words ?? 0,
        sha256: received?.original.sha256 ?? '',
        ...(tracked > 0 ? { tracked } : {}),
        ...(backup ? { backup } : {}),
      })
    }
    for (const { name, refusal } of answer.value.refused)
      refused.push({ name, sentence: sayKey(refusal.key, refusal.values) })
  }
  return ok({
    json: { articles, ...(refused.length > 0 ? { refused } : {}) },
    lines: [
      ...articles.flatMap(({ id, title, words, tracked = 0, backup }) => [
        say('cli.imported', { id, title, words }),
        ...trackedLines(tracked, ways.value.tracked),
        ...(backup ? [say('cli.replaced', { backup })] : []),
      ]),
      ...refused.map((entry) => say('cli.refused', entry)),
    ],
    isWell: refused.length === 0,
  })
})

const list = inTerminal(false, async (terminal) => {
  const all = await listed(terminal)
  if (!all.ok) return all
  const { people } = all.value.tables
  const articles = all.value.articles.map(
    ({ id, title, state, progress, drafts, words, format, publishedOn, deadline, assignee, createdAt }) => ({
      id,
      title,
      state,
      claims: progress.claims.total,
      checked: progress.claims.checked,
      verifyAgain: progress.claims.verifyAgain,
      sentences: progress.sentences.total,
      looked: progress.sentences.looked,
      drafts,
      words,
      format,
      publishedOn,
      deadline,
      assignee: assignee && { id: assignee, name: people[assignee]?.name ?? '' },
      createdAt,
    }),
  )
  const damaged = all.value.damaged.map(({ id, title, refusal: { key, values } }) => ({
    id,
    title,
    sentence: sayKey(key, values),
  }))
  return ok({
    json: { articles, ...(damaged.length > 0 ? { damaged } : {}) },
    lines: [
      ...articles.map(({ id, title, state, claims, checked, sentences, looked }) =>
        say('cli.listed', { id, title, state: sayKey(`state.${state}`), claims, checked, sentences, looked }),
      ),
      ...damaged.map((entry) => say('cli.damaged', entry)),
    ],
    isWell: damaged.length === 0,
  })
})

const show = inTerminal(false, async (terminal, { words: [word] }) => {
  const article = await named(terminal, word)
  if (!article.ok) return article
  const opened = await terminal.services.ask('article.open', { article: article.value })
  if (!opened.ok) return opened
  const library = await terminal.services.ask('library.read', {})
  if (!library.ok) return library
  const { tables, content } = opened.value
  const json = {
    article: onlyArticle(tables),
    progress: progressOf(tables, content, houseRules(library.value.tables.settings)),
    drafts: Object.values(tables.drafts),
    claims: Object.values(tables.claims).sort((a, b) => a.number - b.number),
    citations: Object.values(tables.citations),
    verdicts: Object.values(tables.verdicts),
    notes: Object.values(tables.notes),
    skips: Object.values(tables.skips),
    content,
  }
  return ok({ json, lines: [JSON.stringify(json, null, 2)], isWell: true })
})

const exportOne: TerminalCommand = async (flags) => {
  const handOver = handOverAsked(flags)
  if (!handOver.ok) return handOver
  return inTerminal(false, async (terminal, { words: [word] }) => {
    const article = await named(terminal, word)
    return article.ok ? exportArticle(terminal, article.value, handOver.value, flags) : article
  })(flags)
}

/** How far it has come, in one line that is written over again and again; nowhere but on a screen. */
function followCheck({ services }: Terminal): () => void {
  if (!process.stderr.isTTY) return () => {}
  const unsubscribe = services.subscribe((event) => {
    if (event.type === 'check.progressed') process.stderr.write(`\r${say('cli.verifying', event)}`)
  })
  return () => {
    unsubscribe()
    process.stderr.write('\r\u001b[K')
  }
}

const verify = inTerminal(false, async (terminal) => {
  const { services } = terminal
  const unfollow = followCheck(terminal)
  const report = await services.ask('library.check', {}).finally(unfollow)
  if (!report.ok) return report
  const { articles, files, lines } = report.value
  const problems = report.value.problems.map(({ place, problem }) => ({
    place,
    sentence: sayKey(problem.key, problem.values),
  }))
  const isWell = problems.length === 0
  return ok({
    json: { ok: isWell, articles, files, lines, problems },
    lines: isWell
      ? [say('cli.verified', { articles, files, lines })]
      : [say('cli.problems', { count: problems.length }), ...problems.map((problem) => say('cli.problem', problem))],
    isWell,
  })
})

/** The log needs no library: it is this machine's. */
const showLog: TerminalCommand = async () => {
  const { file, read } = createLogBook({ folder: logsFolder(), host: 'terminal', now: () => new Date() })
  const text = await read()
  return ok({ json: { file, text }, lines: [text.trimEnd() || say('log.empty')], isWell: true })
}

/** Named before anything is opened for writing: an article that is not there must not make a library. */
const onNamedArticle = async <Asked>(
  flags: Flags,
  asked: Result<Asked>,
  write: boolean,
  work: (terminal: Terminal, article: ArticleId, flags: Flags, asked: Asked) => Promise<Result<TerminalAnswer>>,
): Promise<Result<TerminalAnswer>> => {
  if (!asked.ok) return asked
  let article: Result<ArticleId> = refuse('cli.no-article')
  const looked = await inTerminal(false, async (terminal) => {
    article = await named(terminal, flags.words[0])
    return article.ok ? ok({ lines: [], json: null, isWell: true }) : article
  })(flags)
  if (!looked.ok) return looked
  return inTerminal(write, async (terminal) =>
    article.ok ? work(terminal, article.value, flags, asked.value) : article,
  )(flags)
}

/** The commands that answer and end; `serve` stays, and is a program of its own. */
export const TERMINAL_COMMANDS: Readonly<Record<string, TerminalCommand>> = {
  // Asked first: a command without files must not make a library.
  import: async (flags) => {
    if (flags.words.length === 0) return refuse('cli.no-files')
    const ways = waysIn(flags)
    return ways.ok ? importFiles(flags) : ways
  },
  'add-draft': (flags) => onNamedArticle(flags, draftLacks(flags), true, addDraft),
  annotate: (flags) => onNamedArticle(flags, annotateLacks(flags), !flags.isDryRun, annotate),
  list,
  show,
  export: exportOne,
  verify,
  log: showLog,
  align: alignFiles,
}
