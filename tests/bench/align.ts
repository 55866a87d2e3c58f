import { alignTexts } from '../../core/anchor/align.ts'
import { carryPassages } from '../../core/anchor/carry.ts'
import { placeSpans } from '../../core/anchor/place.ts'
import { buildContent } from '../../core/text/build-content.ts'
import { sentencesOf } from '../../core/text/sentences.ts'
import {
  answersFor,
  type CaseStatus,
  editedScores,
  hasRevisions,
  isRight,
  longArticles,
  revisedArticles,
  scores,
} from '../support/anchor-cases.ts'
import { type EditedText, editedText, HEAVY, LIGHT, type Mix } from '../support/edited-text.ts'
import { compare, type Measurement, measured, timeOf } from './measure.ts'

/** What came out right, beside how long it took. */
interface Score {
  readonly bench: 'align'
  readonly what: string
  readonly [figure: string]: unknown
}

const LONG = 1_000_000
const LONG_PASSAGES = 1_000
const SHORT = 10_000
const SHORT_PASSAGES = 30
const SEEDS = [11, 12, 13, 14, 15]

const floorOf = ({ before, after }: EditedText) => ({
  what: 'finding the words of both texts with one regular expression',
  run: () => timeOf(() => [before, after].map((text) => text.match(/[\p{L}\p{N}]+/gu)?.length)),
})

const place = ({ before, after, passages }: EditedText) =>
  placeSpans(
    alignTexts(before, after),
    passages.map(({ span }) => span),
  )

/** `npm run bench -- align`: placing passages on a new draft; right answers first, then times. */
export async function benchAlign(): Promise<(Measurement | Score)[]> {
  // The first call of the process is the one somebody waits for, so it comes before anything else.
  const short = editedText(SEEDS[0] as number, SHORT, SHORT_PASSAGES, HEAVY)
  const cold = await timeOf(() => place(short))
  const what = `${SHORT_PASSAGES} passages in ${SHORT} characters, heavy edits, the first call of the process`
  return [
    measured('align', what, [cold]),
    ...(hasRevisions()
      ? [...articleScores(), ...longScores()]
      : [{ bench: 'align' as const, what: 'no ../shared/data here: real articles were left out' }]),
    ...(await generated('heavy edits', HEAVY)),
    ...(await generated('light edits', LIGHT)),
  ]
}

function articleScores(): Score[] {
  const answers = answersFor(revisedArticles())
  const wrong = answers.filter(({ asked, placed }) => !isRight(asked, placed))
  const counts: Partial<Record<CaseStatus, number>> = {}
  for (const { asked } of answers) counts[asked.status] = (counts[asked.status] ?? 0) + 1
  return [
    { bench: 'align', what: 'revisions of real articles: share of right answers', cases: counts, ...scores(answers) },
    {
      bench: 'align',
      what: 'revisions of real articles: answers that are wrong and called exact',
      count: wrong.filter(({ placed }) => placed.anchorState === 'exact').length,
    },
    ...wrong.map(
      ({ article, asked, placed }): Score => ({
        bench: 'align',
        what: `not as the data has it: ${asked.status}`,
        article: article.id,
        passage: asked.exact,
        state: placed.anchorState,
        placed: placed.span && article.after.slice(placed.span.start, placed.span.end),
        expected: asked.expected && article.after.slice(asked.expected.start, asked.expected.end),
      }),
    ),
  ]
}

const BROKEN = /^[\uDC00-\uDFFF\p{M}]|[\uD800-\uDBFF]$/u

function longScores(): Score[] {
  let verbatim = 0
  let found = 0
  let broken = 0
  let untrue = 0
  let sentences = 0
  for (const { language, before, after } of longArticles()) {
    const spans = sentencesOf(before, language)
    const placed = placeSpans(alignTexts(before, after), spans)
    for (const [index, { start, end }] of spans.entries()) {
      const words = before.slice(start, end)
      const answer = placed[index]
      const there = answer?.span ? after.slice(answer.span.start, answer.span.end) : null
      sentences++
      if (there !== null && BROKEN.test(there) && !BROKEN.test(words)) broken++
      if (answer?.anchorState === 'exact' && there !== words) untrue++
      if (before.split(words).length !== 2 || after.split(words).length !== 2) continue
      verbatim++
      if (there === words) found++
    }
  }
  const what = 'long articles in several languages: sentences that stand once in both versions, found letter by letter'
  return [{ bench: 'align', what, sentences, verbatim, found, brokenCharacters: broken, exactButNotTheSame: untrue }]
}

async function generated(name: string, mix: Mix): Promise<(Measurement | Score)[]> {
  const texts = SEEDS.map((seed) => editedText(seed, LONG, LONG_PASSAGES, mix))
  const what = `${LONG_PASSAGES} passages in ${LONG} characters, ${name}`
  const results = texts.map((text) => editedScores(text, place(text)))
  const mean = (figure: (score: ReturnType<typeof editedScores>) => number) =>
    Number((results.reduce((sum, score) => sum + figure(score), 0) / results.length).toFixed(4))
  let turn = 0
  const next = () => texts[turn++ % texts.length] as EditedText
  const contents = texts.map(({ before, after, passages }) => ({
    before: contentOf(before),
    after: contentOf(after),
    spans: passages.map(({ span }) => [span]),
  }))
  return [
    {
      bench: 'align',
      what: `${what}: mean of ${SEEDS.length} seeds`,
      right: mean(({ right }) => right),
      wrong: mean(({ wrong }) => wrong),
      deletionsFound: mean(({ deletionsFound }) => deletionsFound),
      deletions: results.map(({ deletions }) => deletions),
    },
    await compare(
      'align',
      `${what}: aligned and placed`,
      15,
      () => timeOf(() => place(next())),
      floorOf(texts[0] as EditedText),
    ),
    await compare('align', `${what}: aligned, placed and judged (material or not)`, 5, () => {
      const { before, after, spans } = contents[turn++ % contents.length] as (typeof contents)[number]
      return timeOf(() => carryPassages(before, after, spans))
    }),
  ]
}

const contentOf = (text: string) =>
  buildContent(
    text.split('\n').map((paragraph) => ({ kind: 'paragraph' as const, text: paragraph })),
    { language: 'en', direction: 'ltr' },
  )
