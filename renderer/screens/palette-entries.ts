import { ACTION_IDS, ACTIONS, type Action, type ActionId, type ActionPlace } from '../../core/actions.ts'
import { type MessageKey, say, sayKey } from '../../core/messages/message.ts'
import type { Claim } from '../../core/model/claim.ts'
import type { Rating } from '../../core/model/scale.ts'
import type { ArticleSummary } from '../../core/query/summary.ts'
import { fitOf, folded, soughtWords } from '../../core/text/sought.ts'
import type { Finding } from '../ui/index.ts'

/** What the palette finds, before anything is sought. */
export interface PaletteMatter {
  /** The actions that can be chosen now. */
  readonly available: ReadonlySet<ActionId>
  readonly keysOf: (id: ActionId) => string | null
  /** Chosen from the palette, the last one first. */
  readonly recent: readonly ActionId[]
  readonly ratings: readonly Rating[]
  readonly claims: readonly Claim[]
  readonly articles: readonly ArticleSummary[]
}

export const FOUND_MAX = 50

const WHEN = {
  anywhere: 'palette.when.now',
  library: 'frame.when.library',
  desk: 'frame.when.desk',
  claim: 'frame.when.claim',
  selection: 'frame.when.selection',
  triage: 'frame.when.triage',
} as const satisfies Record<ActionPlace, MessageKey>

// 5,000 wordings are folded once, not at every key.
const foldedClaims = new WeakMap<Claim, string>()

function claimText(claim: Claim): string {
  const held = foldedClaims.get(claim) ?? folded(`${claim.number} ${claim.wording}`)
  foldedClaims.set(claim, held)
  return held
}

interface Entry {
  readonly score: number
  readonly finding: () => Finding
}

function actionEntries({ available, keysOf, recent }: PaletteMatter, words: readonly string[]): Entry[] {
  return ACTION_IDS.filter((id) => id !== 'help.palette').map((id) => {
    const action: Action = ACTIONS[id]
    const name = sayKey(action.label)
    const isThere = available.has(id)
    const place = recent.indexOf(id)
    const found = fitOf(folded(`${name} ${say(`menu.${action.menu}`)}`), words)
    return {
      // What was used lately comes first, what cannot be chosen last; both only among what fits as well.
      score: found && found * 4 + (isThere ? 2 : 0) + (place < 0 || !isThere ? 0 : 1 - place / 100),
      finding: () => ({
        id: `action:${id}`,
        name,
        keys: keysOf(id),
        about: isThere ? undefined : say(WHEN[action.when]),
        kind: say(`menu.${action.menu}`),
        isDisabled: !isThere,
      }),
    }
  })
}

const ratingEntries = ({ ratings }: PaletteMatter, words: readonly string[]): Entry[] =>
  ratings.map((rating, index) => {
    const name = say('palette.rate', { rating: rating.name })
    const found = fitOf(folded(name), words)
    return {
      score: found && found * 4 + (words.length > 0 ? 1 : -2),
      finding: () => ({
        id: `rating:${index + 1}`,
        name,
        about: rating.definition || undefined,
        keys: index < 9 ? String(index + 1) : null,
        kind: say('palette.kind.rating'),
      }),
    }
  })

function claimEntries({ claims }: PaletteMatter, words: readonly string[]): Entry[] {
  const kind = folded(say('palette.kind.claim'))
  return claims.map((claim) => ({
    score: 4 * fitOf(`${kind} ${claimText(claim)}`, words) - 1,
    finding: () => ({
      id: `claim:${claim.id}`,
      name: say('palette.claim', { number: claim.number, wording: claim.wording || say('desk.no-wording') }),
      kind: say('palette.kind.claim'),
    }),
  }))
}

const articleEntries = ({ articles }: PaletteMatter, words: readonly string[]): Entry[] =>
  articles.map((article) => ({
    score: 4 * fitOf(folded(article.title), words) - 1,
    finding: () => ({ id: `article:${article.id}`, name: article.title, kind: say('palette.kind.article') }),
  }))

/** What fits the words sought, best first, and how much that is: only the first of them are made. */
export function paletteFindings(
  matter: PaletteMatter,
  query: string,
): { readonly findings: readonly Finding[]; readonly total: number } {
  const words = soughtWords(query)
  const entries = [...actionEntries(matter, words), ...ratingEntries(matter, words)]
  if (words.length > 0) entries.push(...claimEntries(matter, words), ...articleEntries(matter, words))
  const fitting = entries.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score)
  return { findings: fitting.slice(0, FOUND_MAX).map(({ finding }) => finding()), total: fitting.length }
}

/** The ratings that fit the words sought, in the order of the scale. */
export function ratingFindings(ratings: readonly Rating[], query: string): readonly Finding[] {
  const words = soughtWords(query)
  return ratings.flatMap((rating, index) =>
    fitOf(folded(`${rating.name} ${rating.definition}`), words) > 0
      ? [
          {
            id: String(index + 1),
            name: rating.name,
            about: rating.definition || undefined,
            keys: index < 9 ? String(index + 1) : null,
          },
        ]
      : [],
  )
}
