import type { CheckReport } from '../contract-values.ts'
import type { MessageKey } from '../messages/message.ts'
import { ArticleId, Sha256 } from '../model/ids.ts'

export type Problem = CheckReport['problems'][number]

/** What a finding is about. */
export type FoundIn =
  | { readonly kind: 'library' }
  | { readonly kind: 'article'; readonly article: ArticleId }
  | { readonly kind: 'evidence'; readonly sha256: Sha256 }

type FoundFile = 'text' | 'original' | 'evidence' | 'journal' | 'copy' | 'folder'

/** A finding in words: which file, what it means, what was kept and what to do; null where nothing is known of that. */
export interface ExplainedFinding extends Problem {
  readonly in: FoundIn
  readonly file: MessageKey
  /** Takes the values of the problem. */
  readonly means: MessageKey | null
  readonly kept: MessageKey | null
  readonly todo: MessageKey | null
}

type Explanation = readonly [means: MessageKey, kept: MessageKey | null, todo: MessageKey | null]

const EXPLAINED: Readonly<Record<string, Explanation | Partial<Record<FoundFile, Explanation>>>> = {
  'check.file.damaged': {
    text: ['found.text.damaged', 'found.kept.text', 'found.do.put-back'],
    original: ['found.original.damaged', 'found.kept.original', 'found.do.put-back'],
    evidence: ['found.evidence.damaged', 'found.kept.evidence', 'found.do.add-again'],
  },
  'check.file.missing': {
    text: ['found.text.missing', 'found.kept.text', 'found.do.put-back'],
    original: ['found.original.missing', 'found.kept.original', 'found.do.put-back'],
    evidence: ['found.evidence.missing', 'found.kept.evidence', 'found.do.add-again'],
    journal: ['found.journal.missing', 'found.kept.copy', 'found.do.journal'],
  },
  'check.snapshot.damaged': ['found.copy.damaged', 'found.kept.all', 'found.do.nothing'],
  'check.snapshot.damaged-too': ['found.copy.damaged-too', 'found.kept.untouched', 'found.do.both'],
  'check.snapshot.differs': ['found.copy.differs', 'found.kept.untouched', 'found.do.both'],
  'check.snapshot.ahead': ['found.copy.ahead', 'found.kept.copy', 'found.do.journal'],
  'check.journal.damaged': ['found.journal.damaged', 'found.kept.before', 'found.do.journal'],
  'check.journal.torn': ['found.journal.torn', 'found.kept.confirmed', 'found.do.nothing-torn'],
  'check.journal.empty': ['found.journal.empty', 'found.kept.copy', 'found.do.journal'],
  'check.article.gone': ['found.article.gone', 'found.kept.untouched', 'found.do.put-back'],
  'check.newer': ['found.newer', 'found.kept.untouched', 'found.do.update'],
  'storage.folder.unreadable': ['found.not-allowed', 'found.kept.untouched', 'found.do.allow'],
  'storage.disk.unreadable': ['found.not-given', 'found.kept.untouched', 'found.do.disk'],
  'storage.articles.unreadable': ['found.not-given', 'found.kept.untouched', 'found.do.disk'],
}

function fileOf(steps: readonly string[]): FoundFile {
  const name = steps.at(-1) ?? ''
  if (steps[0] === 'evidence') return 'evidence'
  if (steps[2] === 'drafts') return 'text'
  if (steps[2] === 'originals') return 'original'
  if (name.endsWith('.jsonl')) return 'journal'
  return /\.json(\.previous)?$/.test(name) ? 'copy' : 'folder'
}

function whereIs([first, second]: readonly string[]): FoundIn {
  const article = first === 'articles' ? ArticleId.safeParse(second) : null
  if (article?.success) return { kind: 'article', article: article.data }
  const sha256 = first === 'evidence' ? Sha256.safeParse(second) : null
  return sha256?.success ? { kind: 'evidence', sha256: sha256.data } : { kind: 'library' }
}

const isPlain = (found: Explanation | Partial<Record<FoundFile, Explanation>>): found is Explanation =>
  Array.isArray(found)

/** What a problem that the check reported means, by the file's place in the library. */
export function explainFinding(problem: Problem): ExplainedFinding {
  const steps = problem.place.split('/')
  const file = fileOf(steps)
  const { key } = problem.problem
  const found = Object.hasOwn(EXPLAINED, key) ? EXPLAINED[key] : undefined
  const [means = null, kept = null, todo = null] = (found && (isPlain(found) ? found : found[file])) ?? []
  return { ...problem, in: whereIs(steps), file: `found.file.${file}`, means, kept, todo }
}

/** Findings of one article, one file of evidence or the library itself, together, in the order they were met. */
export function groupFindings(problems: readonly Problem[]): (readonly [ExplainedFinding, ...ExplainedFinding[]])[] {
  const groups = new Map<string, [ExplainedFinding, ...ExplainedFinding[]]>()
  for (const finding of problems.map(explainFinding)) {
    const id = JSON.stringify(finding.in)
    const group = groups.get(id)
    if (group) group.push(finding)
    else groups.set(id, [finding])
  }
  return [...groups.values()]
}
