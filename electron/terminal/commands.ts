import type { DamagedArticle } from '../../core/contract.ts'
import { say, sayKey } from '../../core/messages/message.ts'
import { ExportFormat, exportChoice } from '../../core/model/hand-over.ts'
import type { ArticleId } from '../../core/model/ids.ts'
import { onlyArticle } from '../../core/query/only-article.ts'
import { progressOf } from '../../core/query/progress.ts'
import type { ArticleSummary } from '../../core/query/summary.ts'
import { ok, type Refusal, type Result, refuse } from '../../core/result.ts'
import { addDraft, draftLacks } from './add-draft.ts'
import { alignFiles } from './align.ts'
import { annotate, annotateLacks } from './annotate.ts'
import type { Flags } from './flags.ts'
import { openTerminal, type Terminal } from './terminal-host.ts'

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
}

async function listed({ services }: Terminal): Promise<Result<Listed>> {
  const library = await services.ask('library.read', {})
  if (!library.ok) return library
  const { articles, damaged } = library.value
  return ok({
    articles: articles
      .filter(({ binned }) => !binned)
      .sort((a, b) => a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id)),
    damaged,
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

const importFiles = inTerminal(true, async ({ services, tickets }, { words: files }) => {
  const articles = []
  const refused = []
  // One file a call: any number may be named, and each is told of while its article is at hand.
  for (const file of files) {
    const answer = await services.ask('articles.import', { tickets: [tickets.give(file)], pasted: null })
    if (!answer.ok) return answer
    for (const { article } of answer.value.imported) {
      const opened = await services.ask('article.open', { article })
      if (!opened.ok) return opened
      const { id, title, draft } = onlyArticle(opened.value.tables)
      const received = opened.value.tables.drafts[draft]
      articles.push({ id, title, draft, words: received?.words ?? 0, sha256: received?.original.sha256 ?? '' })
    }
    for (const { name, refusal } of answer.value.refused)
      refused.push({ name, sentence: sayKey(refusal.key, refusal.values) })
  }
  return ok({
    json: { articles, ...(refused.length > 0 ? { refused } : {}) },
    lines: [
      ...articles.map(({ id, title, words }) => say('cli.imported', { id, title, words })),
      ...refused.map((entry) => say('cli.refused', entry)),
    ],
    isWell: refused.length === 0,
  })
})

const list = inTerminal(false, async (terminal) => {
  const all = await listed(terminal)
  if (!all.ok) return all
  const articles = all.value.articles.map(
    ({ id, title, state, progress, drafts, words, format, publishedOn, deadline, createdAt }) => ({
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
  const { tables, content } = opened.value
  const json = {
    article: onlyArticle(tables),
    progress: progressOf(tables, content),
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

const exportArticle = inTerminal(false, async (terminal, { words: [word], format, out }) => {
  const wanted = ExportFormat.safeParse(format)
  if (!wanted.success) return refuse('cli.format')
  if (!out) return refuse('cli.no-out')
  const article = await named(terminal, word)
  if (!article.ok) return article
  const done = await terminal.services.ask('report.export', {
    article: article.value,
    choice: exportChoice({ format: wanted.data, kind: 'reader', redacted: false }),
  })
  if (!done.ok) return done
  if (done.value.outcome !== 'saved') return refuse('cli.no-out')
  const { name, bytes } = done.value
  return ok({
    json: { article: article.value, format: wanted.data, path: out, bytes },
    lines: [say('cli.exported', { name, bytes })],
    isWell: true,
  })
})

const verify = inTerminal(false, async ({ services }) => {
  const report = await services.ask('library.check', {})
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

/** Named before anything is opened for writing: an article that is not there must not make a library. */
const onNamedArticle = async (
  flags: Flags,
  lacks: Result<null>,
  write: boolean,
  work: typeof addDraft,
): Promise<Result<TerminalAnswer>> => {
  if (!lacks.ok) return lacks
  let article: Result<ArticleId> = refuse('cli.no-article')
  const looked = await inTerminal(false, async (terminal) => {
    article = await named(terminal, flags.words[0])
    return article.ok ? ok({ lines: [], json: null, isWell: true }) : article
  })(flags)
  if (!looked.ok) return looked
  return inTerminal(write, async (terminal) => (article.ok ? work(terminal, article.value, flags) : article))(flags)
}

/** The commands that answer and end; `serve` stays, and is a program of its own. */
export const TERMINAL_COMMANDS: Readonly<Record<string, TerminalCommand>> = {
  // Asked first: a command without files must not make a library.
  import: async (flags) => (flags.words.length === 0 ? refuse('cli.no-files') : importFiles(flags)),
  'add-draft': (flags) => onNamedArticle(flags, draftLacks(flags), true, addDraft),
  annotate: (flags) => onNamedArticle(flags, annotateLacks(flags), !flags.isDryRun, annotate),
  list,
  show,
  export: exportArticle,
  verify,
  align: alignFiles,
}
