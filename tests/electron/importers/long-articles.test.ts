import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Content, Span } from '../../../core/model/content.ts'
import { ArticleId, ClaimId, ScaleId } from '../../../core/model/ids.ts'
import { onlyArticle } from '../../../core/query/only-article.ts'
import { claimSpans } from '../../../core/query/placed.ts'
import { chooseSentence } from '../../../renderer/features/reading/caret-moves.ts'
import { sectionsOf } from '../../../renderer/features/reading/sections.ts'
import { Desk, sha256 } from '../../support/desk.ts'
import { draftOf, sharedData } from './reading.ts'

interface Pair {
  readonly id: string
  readonly lang: string
  readonly before: string
  readonly after: string
}

const PAIRS = sharedData('revisions-longmarkdown/pairs.jsonl')

const readPairs = (): Pair[] =>
  readFileSync(PAIRS, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Pair)

const countOf = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0

const isMostlyArabic = (text: string): boolean =>
  countOf(text, /\p{Script=Arabic}/gu) > countOf(text, /\p{Script=Latin}/gu)

/** The sentences as somebody selects them who goes on by key from the beginning. */
function selectedByKey(content: Content): Span[] {
  const selected: Span[] = []
  let at = { anchor: 0, focus: 0 }
  for (;;) {
    const next = chooseSentence(content, at, 1, false)
    if (next.anchor === at.anchor && next.focus === at.focus) return selected
    selected.push({ start: next.anchor, end: next.focus })
    at = next
  }
}

/** Marks each of the spans as a claim of its own; where each lies then, and in which words. */
function markEach(
  content: Content,
  spans: readonly Span[],
): { readonly span: Span | undefined; readonly text: string }[] {
  const desk = new Desk()
  desk.introduce('Checker')
  desk.on({
    type: 'article.create',
    article: ArticleId.parse(desk.newId()),
    details: { title: 'Guide', byline: '', publication: '', publishedOn: '', updatedOn: '', url: '', deadline: '' },
    scale: ScaleId.parse('truth'),
    draft: {
      name: '',
      publishedOn: '',
      updatedOn: '',
      content: desk.keep(content),
      original: { sha256: sha256(''), name: 'guide.md', bytes: 1, format: 'markdown', encoding: 'utf-8' },
      words: 1,
    },
  })
  const { draft } = onlyArticle(desk.article)
  return spans.map((span) => {
    const made = ClaimId.parse(desk.on({ type: 'claim.mark', draft, spans: [span] }))
    const claim = desk.article.claims[made]
    return { span: claim && claimSpans(claim, draft)[0], text: claim?.placements[draft]?.[0]?.text ?? '' }
  })
}

const pairs = existsSync(PAIRS) ? readPairs() : []

describe('real long articles', () => {
  if (pairs.length === 0) it.skip('are not read: ../shared/data/revisions-longmarkdown is absent')

  it.each(pairs)('$id: each sentence is selected by key and marked in its own words', (pair) => {
    for (const markdown of [pair.before, pair.after]) {
      const { content } = draftOf(`${pair.lang}.md`, markdown)
      // Some are in part, or not yet, translated, and say another language than their folder.
      expect(content.direction).toBe(isMostlyArabic(markdown) ? 'rtl' : 'ltr')
      expect(content.language).toBe(/^lang: *(\S+)/m.exec(markdown)?.[1] ?? pair.lang)

      const sections = sectionsOf(content.blocks)
      expect(sections.flatMap(({ blocks }) => blocks)).toEqual(content.blocks)

      const selected = selectedByKey(content)
      expect(selected).toEqual(content.sentences.map(({ start, end }) => ({ start, end })))
      expect(selected.length).toBeGreaterThan(30)
      for (const { start, end } of selected)
        expect(sections.some((section) => section.start <= start && end <= section.end)).toBe(true)

      const words = selected.map(({ start, end }) => content.text.slice(start, end))
      expect(words.every((said) => said === said.trim() && said.isWellFormed())).toBe(true)
      expect(markEach(content, selected)).toEqual(selected.map((span, at) => ({ span, text: words[at] })))
    }
  })
})
