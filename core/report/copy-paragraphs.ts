import { say, sayFacts, sayKey } from '../messages/message.ts'
import type { Claim } from '../model/claim.ts'
import { brief } from '../query/saying.ts'
import type { Entered } from './copy-changes.ts'
import type { Asked, CopyKind, CopyParagraph } from './copy-document.ts'
import type { ReportCitation, ReportClaim } from './report-document.ts'

/** What a comment is made from: the claim's row, the same said for readers, and what becomes of its correction. */
interface Told {
  readonly claim: Claim
  readonly said: ReportClaim
  readonly asked: Asked
  readonly entered: Entered | undefined
}

const onOneLine = (words: string): string => words.replace(/\s+/gu, ' ').trim()

/** Free text as paragraphs: a line each, without the empty ones. */
const paragraphs = (kind: CopyParagraph['kind'], text: string): CopyParagraph[] =>
  text
    .split(/[\n\u2028\u2029]+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((words) => ({ kind, words }))

const line = (kind: CopyParagraph['kind'], words: string): CopyParagraph[] => (words ? [{ kind, words }] : [])

/** The comment on a claim: everything that is known in a checking copy, what an editor must act on in a checked copy. */
export const commentParagraphs = (told: Told, kind: CopyKind): CopyParagraph[] =>
  kind === 'checking' ? everything(told) : whatToDo(told)

const everything = (told: Told): CopyParagraph[] => [
  ...line('claim', say('copy.claim', { number: told.said.number, wording: onOneLine(told.said.wording) })),
  ...line('facts', factsOf(told.claim)),
  ...withoutPlace(told.said),
  ...correction(told),
  ...judged(told.said),
  ...told.said.citations.flatMap(citation),
  ...told.said.notes.flatMap(({ text, by, at }) => note(say('copy.note-by', { name: by, at, text: text.trim() }))),
  ...told.said.earlier.flatMap(({ label, by, at }) => line('aside', say('copy.earlier', { label, name: by, at }))),
]

const whatToDo = (told: Told): CopyParagraph[] => [
  ...line(
    'claim',
    sayKey(`copy.asked.${told.asked}`, { number: told.said.number, wording: onOneLine(told.said.wording) }),
  ),
  ...withoutPlace(told.said),
  ...correction(told),
  ...rated(told.said),
  ...paragraphs('reason', told.said.verdict?.rationale ?? ''),
  // A remark on a question is part of the question; on anything else it is the desk's own.
  ...(told.asked === 'query'
    ? told.said.notes.flatMap(({ text }) => note(say('copy.note', { text: text.trim() })))
    : []),
]

/** A note's lines belong together, however many they are. */
const note = (words: string): CopyParagraph[] => paragraphs('note', words)

/** Kind, claimant and date, where they say more than that the author makes some statement. */
function factsOf({ kind, claimant, madeOn }: Claim): string {
  return sayFacts([
    kind === 'other' ? '' : sayKey(`kind.${kind}`),
    claimant.kind === 'named' ? say('copy.said-by', { name: claimant.name }) : '',
    madeOn.trim() && say('copy.said-on', { date: madeOn.trim() }),
  ])
}

const withoutPlace = ({ passages }: ReportClaim): CopyParagraph[] =>
  passages
    .filter(({ spans }) => spans === 0)
    .flatMap(({ words, isAmbiguous }) =>
      line(
        'caution',
        say(isAmbiguous ? 'report.claim.several-places' : 'report.claim.nowhere', { words: brief(words) }),
      ),
    )

function correction({ said, entered }: Told): CopyParagraph[] {
  if (!said.correction) return []
  const from = onOneLine(said.correction.from)
  const to = said.correction.to.trim()
  const proposed = to
    ? from
      ? say('copy.correct', { from, to })
      : say('copy.put', { to })
    : say('copy.take-out', { from })
  return [...paragraphs('correction', proposed), ...line('caution', entered ? whyNotEntered(entered) : '')]
}

function whyNotEntered(entered: Entered): string {
  if (entered.as === 'edit') return ''
  switch (entered.because) {
    case 'overlap':
      return say('copy.overlaps', { number: entered.other })
    case 'no-place':
      return say('copy.correction-nowhere')
    case 'no-difference':
      return say('copy.no-difference')
    default:
      return entered satisfies never
  }
}

/** How the claim stands, and where its rating does not count, why not. */
function rated({ standing, verdict, caution }: ReportClaim): CopyParagraph[] {
  if (!verdict) return line('standing', standing.label)
  const { label, scale } = verdict
  if (!caution) return line('standing', say('copy.rated', { label, scale }))
  return [
    ...line('standing', standing.label),
    ...line('caution', caution),
    ...line('aside', say('copy.rated-before', { label, scale })),
  ]
}

function judged(said: ReportClaim): CopyParagraph[] {
  const { verdict } = said
  return [
    ...rated(said),
    ...(verdict ? paragraphs('reason', verdict.rationale || say('report.claim.no-rationale')) : []),
    ...line('aside', verdict?.carried ?? ''),
    ...line('aside', verdict?.words ? say('report.claim.judged-words', { words: brief(verdict.words) }) : ''),
  ]
}

function citation({ stance, grade, reference, quote, details, note: remark }: ReportCitation): CopyParagraph[] {
  const { title, rest, url, href } = reference
  const source = sayFacts([title, rest, ...details, grade])
  return [
    ...line('citation', say('copy.citation', { stance: sayKey(`stance.${stance}`), source })),
    ...(url.trim() ? [{ kind: 'address' as const, words: url.trim(), ...(href ? { href } : {}) }] : []),
    ...paragraphs('quote', quote && say('copy.quote', { words: quote })),
    ...paragraphs('aside', remark && say('report.citation.note', { note: remark })),
  ]
}
