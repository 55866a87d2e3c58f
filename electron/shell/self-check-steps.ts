import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { say, sayKey, sayRefusal } from '../../core/messages/message.ts'
import { exportChoice } from '../../core/model/hand-over-choice.ts'
import type { ArticleId } from '../../core/model/ids.ts'
import { onlyArticle } from '../../core/query/only-article.ts'
import type { Services } from '../services/services.ts'

/** The steps in their order. `start` is everything before the window: the programs, Electron, the services. */
export type SelfCheckStep = 'start' | 'window' | 'library' | 'import' | 'command' | 'export' | 'verify' | 'close'

type Step = readonly [name: SelfCheckStep, take: () => Promise<string | null>]

export interface SelfCheckParts {
  readonly services: Pick<Services, 'ask' | 'close'>
  /** Resolves when the page asks for its beginning: its address, its policy, the preload and the gate work together. */
  readonly page: Promise<void>
  /** Where the host puts what is exported. */
  readonly exports: string
}

const WHO = 'Self-check'
const CLAIM = 'The bridge was opened in 1932.'
const TEXT = `A bridge and its year\n\n${CLAIM} It carries two roads.`

/** What a newcomer does first, on an empty library. Null when all of it went well, or the sentence why it ended. */
export async function takeSteps(parts: SelfCheckParts, onStep: (step: SelfCheckStep) => void): Promise<string | null> {
  for (const [name, take] of stepsOn(parts)) {
    onStep(name)
    const sentence = await take()
    if (sentence !== null) return sentence
  }
  return null
}

function stepsOn({ services, page, exports }: SelfCheckParts): readonly Step[] {
  let article: ArticleId | null = null
  return [
    ['window', () => page.then(() => null)],
    ['library', () => openLibrary(services)],
    [
      'import',
      async () => {
        const taken = await services.ask('articles.import', { tickets: [], pasted: { text: TEXT, html: '' } })
        if (!taken.ok) return sayRefusal(taken.refusal)
        const [refused] = taken.value.refused
        if (refused) return sayKey(refused.refusal.key, refused.refusal.values)
        article = taken.value.imported[0]?.article ?? null
        return article ? null : say('self-check.no-article')
      },
    ],
    ['command', async () => (article ? markClaim(services, article) : say('self-check.no-article'))],
    ['export', async () => (article ? exportReport(services, article, exports) : say('self-check.no-article'))],
    ['verify', () => verify(services)],
    ['close', () => services.close().then(() => null)],
  ]
}

async function openLibrary(services: SelfCheckParts['services']): Promise<string | null> {
  const introduced = await services.ask('app.introduce', { name: WHO })
  if (!introduced.ok) return sayRefusal(introduced.refusal)
  const { refused, readOnly } = introduced.value.library
  const why = refused ?? readOnly
  return why && sayKey(why.key, why.values)
}

async function markClaim(services: SelfCheckParts['services'], article: ArticleId): Promise<string | null> {
  const opened = await services.ask('article.open', { article })
  if (!opened.ok) return sayRefusal(opened.refusal)
  const { tables, content } = opened.value
  const start = content.text.indexOf(CLAIM)
  if (start < 0) return say('self-check.no-article')
  const spans = [{ start, end: start + CLAIM.length }]
  const { draft } = onlyArticle(tables)
  const marked = await services.ask('article.execute', { article, command: { type: 'claim.mark', draft, spans } })
  return marked.ok ? null : sayRefusal(marked.refusal)
}

async function exportReport(
  services: SelfCheckParts['services'],
  article: ArticleId,
  exports: string,
): Promise<string | null> {
  const choice = exportChoice({ format: 'html', kind: 'reader', redacted: false })
  const exported = await services.ask('report.export', { article, choice })
  if (!exported.ok) return sayRefusal(exported.refusal)
  const { value } = exported
  const file = value.outcome === 'saved' ? await stat(join(exports, value.name)).catch(() => null) : null
  return file?.size ? null : say('self-check.no-report')
}

async function verify(services: SelfCheckParts['services']): Promise<string | null> {
  const checked = await services.ask('library.check', {})
  if (!checked.ok) return sayRefusal(checked.refusal)
  const [wrong] = checked.value.problems
  return wrong ? sayKey(wrong.problem.key, wrong.problem.values) : null
}
