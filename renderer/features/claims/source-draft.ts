import { Stance } from '../../../core/model/citation.ts'
import { type ClaimId, SourceId } from '../../../core/model/ids.ts'
import { blankSource, type Source, type SourceDetails, SourceKind } from '../../../core/model/source.ts'
import type { LibraryTables } from '../../../core/model/tables.ts'
import { z } from '../../../core/z.ts'
import type { Keeping } from '../../ui/index.ts'

/** A source somebody is about to cite: one of the library's, or a new one, and what of it carries the claim. */
const SourceDraft = z.strictObject({
  text: z.string(),
  known: SourceId.nullable(),
  /** Null until chosen: then what the text looks like. */
  kind: SourceKind.nullable(),
  title: z.string(),
  stance: Stance,
  quote: z.string(),
  locator: z.string(),
})
export type SourceDraft = Readonly<z.infer<typeof SourceDraft>>

export const EMPTY_SOURCE_DRAFT: SourceDraft = {
  text: '',
  known: null,
  kind: null,
  title: '',
  stance: 'supports',
  quote: '',
  locator: '',
}

const fieldOf = (claim: ClaimId): string => `source:${claim}`

const hasWords = ({ text, quote, locator, title }: SourceDraft): boolean =>
  [text, quote, locator, title].some((words) => words.trim() !== '')

/** A half-written source outlives its panel and the window, so that nothing loses it. Null when there is none. */
export function waitingSource(keeping: Keeping | null, claim: ClaimId): SourceDraft | null {
  const kept = keeping?.waiting(fieldOf(claim))
  if (!kept) return null
  try {
    return SourceDraft.parse(JSON.parse(kept))
  } catch {
    return null
  }
}

export const keepWaitingSource = (keeping: Keeping | null, claim: ClaimId, draft: SourceDraft | null): void =>
  keeping?.keep(fieldOf(claim), draft && hasWords(draft) ? JSON.stringify(draft) : '')

const ADDRESS = /^(https?:\/\/|www\.)\S+$/i

/** The web address a text is, with its scheme; null when it is none. */
export function addressIn(text: string): string | null {
  const trimmed = text.trim()
  if (!ADDRESS.test(trimmed)) return null
  const address = trimmed.toLowerCase().startsWith('www.') ? `https://${trimmed}` : trimmed
  return URL.canParse(address) ? address : null
}

/** "example.org/report": an address as a title, until somebody types a better one. */
const addressAsTitle = (address: string): string => {
  const { hostname, pathname } = new URL(address)
  return `${hostname.replace(/^www\./, '')}${pathname === '/' ? '' : pathname}`.slice(0, 300)
}

export const kindOf = ({ kind, text }: SourceDraft): SourceKind => kind ?? (addressIn(text) ? 'web-page' : 'document')

/** The record a draft makes; null while there is nothing to name it by. */
export function newSource(draft: SourceDraft): SourceDetails | null {
  const url = addressIn(draft.text)
  const title = draft.title.trim() || (url ? addressAsTitle(url) : draft.text.trim().replace(/\s+/gu, ' '))
  if (!title) return null
  return { ...blankSource(kindOf(draft), title.slice(0, 2_000)), url: url ?? '' }
}

const MATCHES_MAX = 20

const sameAddress = (a: string, b: string): boolean => a.replace(/\/$/, '') === b.replace(/\/$/, '')

/** The library's sources that fit what was typed, the best first: the same address, then titles, then anything else. */
export function matchingSources({ sources }: LibraryTables, text: string): Source[] {
  const sought = text.trim().toLocaleLowerCase()
  const address = addressIn(text)
  const weigh = ({ title, author, publisher, url }: Source): number => {
    if (address && url && sameAddress(url, address)) return 4
    if (sought === '') return 1
    if (title.toLocaleLowerCase().startsWith(sought)) return 3
    if (title.toLocaleLowerCase().includes(sought)) return 2
    return `${author} ${publisher} ${url}`.toLocaleLowerCase().includes(sought) ? 1 : 0
  }
  return Object.values(sources)
    .filter(({ retiredAt, mergedInto }) => !retiredAt && !mergedInto)
    .map((source) => ({ source, weight: weigh(source) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || b.source.addedAt.localeCompare(a.source.addedAt))
    .slice(0, MATCHES_MAX)
    .map(({ source }) => source)
}
