import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type CarriedPassage, carryPassages } from '../../core/anchor/carry.ts'
import type { MaterialReason } from '../../core/anchor/material-reason.ts'
import { type DiffPart, diffWords } from '../../core/anchor/word-diff.ts'
import { type AnchorList, type ListedAnchor, type OffsetUnit, parseAnchorList } from '../../core/format/anchor-list.ts'
import { say, sayKey } from '../../core/messages/message.ts'
import type { Content, Span } from '../../core/model/content.ts'
import type { AnchorState } from '../../core/model/placement.ts'
import { sayMaterial } from '../../core/query/said-material.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import { toCodePoints } from '../../core/text/code-points.ts'
import { languageOf } from '../../core/text/language.ts'
import { sentencesOf } from '../../core/text/sentences.ts'
import { decode } from '../importers/decode.ts'
import type { TerminalAnswer } from './commands.ts'
import type { Flags } from './flags.ts'

/** `tickmark align`: where passages of one plain text lie in another, which is read as it is; docs/cli.md has the JSON. */
export async function alignFiles({ words: [old, fresh], anchors, offsets }: Flags): Promise<Result<TerminalAnswer>> {
  if (!old || !fresh || !anchors) return refuse('cli.align.usage')
  const unit = offsets ?? 'utf16'
  if (unit !== 'utf16' && unit !== 'codepoints') return refuse('cli.align.offsets')
  const before = await textOf(old)
  if (!before.ok) return before
  const after = await textOf(fresh)
  if (!after.ok) return after
  const listed = await textOf(anchors)
  if (!listed.ok) return listed
  const list = parseAnchorList(listed.value, before.value, unit)
  return list.ok ? ok(aligned(before.value, after.value, list.value, unit)) : list
}

/** A text file in whatever encoding; an empty one is an empty text here. */
async function textOf(file: string): Promise<Result<string>> {
  const name = path.basename(file)
  let bytes: Buffer
  try {
    bytes = await readFile(file)
  } catch {
    return refuse('cli.align.file-missing', { name })
  }
  const decoded = decode(name, bytes)
  if (decoded.ok) return ok(decoded.value.text)
  return decoded.refusal.key === 'import.refused.empty' ? ok(bytes.toString('utf8')) : decoded
}

type PlainText = Pick<Content, 'text' | 'sentences' | 'language'>

// A line break may stand inside a sentence; an empty line may not.
const PARAGRAPH = /(?:(?!\n[^\S\n]*\n)[\s\S])+/gu

function plainText(text: string): PlainText {
  const language = languageOf(text)
  const sentences = Array.from(text.matchAll(PARAGRAPH)).flatMap(({ index, 0: paragraph }) =>
    sentencesOf(paragraph, language).map(({ start, end }) => ({ start: index + start, end: index + end })),
  )
  return { text, sentences, language }
}

/** Tells UTF-16 offsets of a text in the unit asked for. */
type Tell = (offset: number) => number

function teller(text: string, unit: OffsetUnit, offsets: readonly number[]): Tell {
  if (unit === 'utf16') return (offset) => offset
  const sorted = [...new Set(offsets)].sort((a, b) => a - b)
  const points = toCodePoints(text, sorted)
  const told = new Map(sorted.map((offset, index) => [offset, points[index] as number]))
  return (offset) => told.get(offset) as number
}

function aligned(old: string, fresh: string, { anchors, isLines }: AnchorList, unit: OffsetUnit): TerminalAnswer {
  const known = anchors.filter((anchor): anchor is ListedAnchor & { span: Span } => anchor.span !== null)
  const spans = known.map(({ span }) => [span])
  const carried = carryPassages(plainText(old), plainText(fresh), spans)
  const tell = teller(
    fresh,
    unit,
    carried.flatMap((passage) => [...passage.spans, ...passage.candidates].flatMap(({ start, end }) => [start, end])),
  )
  const answers = new Map(
    known.map((anchor, index) => [
      anchor as ListedAnchor,
      answer(anchor, carried[index] as CarriedPassage, old, fresh, tell),
    ]),
  )
  const json = anchors.map((anchor) => answers.get(anchor) ?? { ...NOT_IN_OLD, id: anchor.id })
  return {
    json,
    isJsonLines: isLines,
    lines: json.flatMap(({ id, state, text, reasons }) => [
      say('cli.align.line', { id, state: sayKey(`anchor.${state}`), text: text ?? '' }),
      ...reasons.map(({ words }) => say('cli.align.reason', { reason: words })),
    ]),
    isWell: true,
  }
}

/** What is told of one passage, offsets in the new text; docs/cli.md. */
interface Answer {
  readonly id: string | number
  readonly state: AnchorState
  readonly start: number | null
  readonly end: number | null
  readonly text: string | null
  readonly candidates: readonly { readonly start: number; readonly end: number; readonly text: string }[]
  /** Whether a verdict given for the old words must be given again. */
  readonly material: boolean
  readonly reasons: readonly (MaterialReason & { readonly words: string })[]
  readonly diff: readonly DiffPart[]
  readonly confidence: number
}

/** A quote whose words do not stand in the old text cannot be followed into the new one. */
const NOT_IN_OLD: Omit<Answer, 'id'> = {
  state: 'lost',
  start: null,
  end: null,
  text: null,
  candidates: [],
  material: true,
  reasons: [],
  diff: [],
  confidence: 0,
}

function answer(
  { id, span }: ListedAnchor & { span: Span },
  { anchorState, spans: [place], candidates, confidence, reasons }: CarriedPassage,
  old: string,
  fresh: string,
  tell: Tell,
): Answer {
  const text = place ? fresh.slice(place.start, place.end) : null
  return {
    id,
    state: anchorState,
    start: place ? tell(place.start) : null,
    end: place ? tell(place.end) : null,
    text,
    candidates: candidates.map(({ start, end }) => ({
      start: tell(start),
      end: tell(end),
      text: fresh.slice(start, end),
    })),
    material: place === undefined || reasons.length > 0,
    reasons: reasons.map((reason) => ({ ...reason, words: sayMaterial(reason) })),
    diff: text === null || anchorState !== 'changed' ? [] : diffWords(old.slice(span.start, span.end), text),
    confidence: Number(confidence.toFixed(3)),
  }
}
