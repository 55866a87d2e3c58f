import { z } from '../z.ts'
import { asBody, asLine, asLines } from './annotation-words.ts'
import type { ForeignAnnotation } from './foreign-annotation.ts'
import { wordsOfMarkdown } from './plain-words.ts'
import { instantOf } from './stated-instant.ts'
import { isFields } from './w3c-values.ts'

const Said = z.string().nullish()

/** https://h.readthedocs.io/en/latest/api-reference/v1/ (the Annotation object); what is not read here is passed over. */
const Row = z.object({
  id: z.string().min(1).max(1_900),
  user: Said,
  user_info: z.object({ display_name: Said }).nullish(),
  created: Said,
  updated: Said,
  text: Said,
  uri: Said,
  tags: z.array(z.string()).nullish(),
  /** From the first annotation of the thread to the one that is answered. */
  references: z.array(z.string().max(2_000)).nullish(),
  target: z.array(z.object({ source: Said, selector: z.array(z.unknown()).nullish() })).nullish(),
})
type Row = z.infer<typeof Row>

const QuoteSelector = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().min(1),
  prefix: z.string().nullish(),
  suffix: z.string().nullish(),
})

/** Whether some data looks like an annotation as Hypothesis hands them out. */
export const isHypothesisRow = (value: unknown): boolean =>
  isFields(value) &&
  typeof value.user === 'string' &&
  !Object.hasOwn(value, '@context') &&
  (Object.hasOwn(value, 'uri') || Object.hasOwn(value, 'target') || Object.hasOwn(value, 'references'))

/** Reads one annotation of Hypothesis; or the name of the field that is not as it should be. */
export function readHypothesisRow(value: unknown): ForeignAnnotation | { readonly field: string } {
  const parsed = Row.safeParse(value)
  if (!parsed.success) return { field: parsed.error.issues[0]?.path.map(String).join('.').slice(0, 200) ?? '' }
  const row = parsed.data
  const { text, links } = wordsOfMarkdown(row.text ?? '')
  const selectors = (row.target ?? []).flatMap(({ selector }) => selector ?? [])
  const quotes = selectors.flatMap((selector) => QuoteSelector.safeParse(selector).data ?? [])
  const [quote] = quotes
  const at = instantOf(row.created)
  const changedAt = instantOf(row.updated)
  const sources = asLines([row.uri ?? '', ...(row.target ?? []).map(({ source }) => source ?? '')])
  return {
    id: row.id,
    author: authorOf(row),
    at: at ?? changedAt,
    body: asBody([text]),
    links: asLines(links),
    tags: asLines(row.tags ?? []),
    replyTo: row.references?.at(-1) ?? null,
    quote: quote ? { exact: quote.exact, prefix: quote.prefix ?? '', suffix: quote.suffix ?? '' } : null,
    spans: null,
    ...(selectors.length > 0 && !quote && selectors.some(isPlace) ? { isUnreadable: true as const } : {}),
    ...(sources.length > 0 ? { sources } : {}),
    ...(at && changedAt && changedAt !== at ? { changedAt } : {}),
  }
}

/** A page number alone places nothing in the text, nor does a description of the document. */
const isPlace = (selector: unknown): boolean =>
  isFields(selector) && typeof selector.type === 'string' && !/^(?:Page|Media|VideoTime)/.test(selector.type)

/** The name somebody chose to be shown by; without one, that of the account: "acct:name@host". */
function authorOf({ user, user_info }: Row): string {
  const shown = asLine(user_info?.display_name ?? '')
  return shown || asLine(/^acct:([^@]+)@/.exec(user ?? '')?.[1] ?? user ?? '')
}
