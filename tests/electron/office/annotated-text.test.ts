import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Content, Span } from '../../../core/model/content.ts'
import { annotateWord } from '../../../electron/office/annotate-word.ts'
import type { WordMarkup } from '../../../electron/services/ports.ts'
import { wordDocuments } from '../../support/word-arbitrary.ts'
import { change, comment, importedWord, walked, wordFile } from '../../support/word-file.ts'
import { wrongIn } from '../../support/word-package-check.ts'

const RUNS = { numRuns: 80 }

function annotated(bytes: Uint8Array, tracked: 'accepted' | 'original', markup: Partial<WordMarkup>): Uint8Array {
  const made = annotateWord({ name: 'a.docx', bytes, tracked }, { comments: [], changes: [], ...markup })
  if (!made.ok) throw new Error(made.refusal.key)
  return made.value
}

/** Spans of a text from numbers between 0 and 1. */
const spansIn = ({ text }: Content, shares: readonly [number, number][]): Span[] =>
  shares
    .map(([a, b]) => ({
      start: Math.floor(Math.min(a, b) * text.length),
      end: Math.ceil(Math.max(a, b) * text.length),
    }))
    .map(({ start, end }) => ({ start: outside(text, start, -1), end: outside(text, end, 1) }))

/** Not between the halves of a pair. */
const outside = (text: string, at: number, step: number): number =>
  /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at + step : at

const share = fc.double({ min: 0, max: 1, noNaN: true })
const shares = fc.array(fc.tuple(share, share), { minLength: 1, maxLength: 5 })
const readings = fc.constantFrom('accepted' as const, 'original' as const)
const anything = { tracked: true, boxes: true }

describe('the text of a Word file', () => {
  it('is what its elements say, place by place', () => {
    fc.assert(
      fc.property(wordDocuments(anything), readings, (parts, as) => {
        const { content, pieces, leaves } = walked(wordFile(parts), as)
        const covered = new Array<boolean>(content.text.length).fill(false)
        for (const { leaf, at, start, end } of pieces) {
          const said = leaf.text.slice(at, at + end - start)
          expect(content.text.slice(start, end)).toBe(said.replace(/[\t\n\r\f]/g, leaf.text === '\n' ? '\n' : ' '))
          expect(leaves[leaf.index]).toBe(leaf)
          covered.fill(true, start, end)
        }
        // Only ends of blocks, and of paragraphs in a cell, come from no words.
        for (const [at, is] of covered.entries()) if (!is) expect(content.text[at]).toBe('\n')
      }),
      RUNS,
    )
  })
})

describe('an annotated Word file', () => {
  it('gives the very same text again, however it is read, and its parts and places are in order', async () => {
    await fc.assert(
      fc.asyncProperty(wordDocuments(anything), readings, shares, shares, async (parts, as, commented, changed) => {
        const bytes = wordFile(parts)
        const { content } = walked(bytes, as)
        const made = annotated(bytes, as, {
          comments: spansIn(content, commented).map((span, index) => comment([span], `Note ${index}`)),
          changes: spansIn(content, changed).map((span) => change([span], 'new words')),
        })
        expect(wrongIn(made)).toEqual([])
        expect(walked(made, 'original').content.text).toBe(walked(bytes, 'original').content.text)
      }),
      RUNS,
    )
  })

  it('gives the text with the corrections in it when its changes are accepted', () => {
    fc.assert(
      fc.property(
        wordDocuments({ tracked: false, boxes: true }),
        share,
        share,
        fc.constantFrom('', 'new', 'two\nlines', ' a  b '),
        (parts, a, b, words) => {
          const bytes = wordFile(parts)
          const { content } = walked(bytes)
          const [span] = spansIn(content, [[a, b]])
          if (!span) return
          const made = annotated(bytes, 'accepted', { changes: [change([span], words)] })
          expect(lines(walked(made).content.text)).toEqual(lines(corrected(content, span, words)))
        },
      ),
      { numRuns: 120 },
    )
  })

  it('gives the text with the corrections in it where others made changes before', () => {
    fc.assert(
      fc.property(wordDocuments({ tracked: true, boxes: false }), share, share, (parts, a, b) => {
        const bytes = wordFile(parts)
        const { content, pieces } = walked(bytes)
        const [span] = spansIn(content, [[a, b]])
        // Paragraphs that run into each other are told apart in the file only.
        const paragraphs = new Set(
          pieces
            .filter(({ start, end }) => span && end > span.start && start < span.end)
            .map(({ leaf }) => leaf.paragraph),
        )
        if (!span || span.start === span.end || paragraphs.size > 1) return
        const made = annotated(bytes, 'accepted', { changes: [change([span], 'new')] })
        expect(lines(walked(made).content.text)).toEqual(lines(corrected(content, span, 'new')))
      }),
      { numRuns: 120 },
    )
  })

  it('gives the comments back that were put in, on the same words', async () => {
    await fc.assert(
      fc.asyncProperty(
        wordDocuments({ tracked: true, boxes: false }),
        readings,
        shares,
        async (parts, as, commented) => {
          const bytes = wordFile(parts)
          const { content } = walked(bytes, as)
          const body = content.blocks.filter(({ kind }) => kind !== 'footnote').at(-1)?.end ?? 0
          const spans = spansIn(content, commented).filter(
            ({ start, end }) => end <= body && !/^\s|\s$/u.test(content.text.slice(start, end)) && end > start,
          )
          const made = annotated(bytes, as, {
            comments: spans.map((span, index) => comment([span], `Note ${index}`, 'More.')),
          })
          const { comments } = await importedWord(made, as)
          expect(comments.map(({ author, at }) => [author, at])).toEqual(
            spans.map(() => ['Jane van Doe', '2026-03-01T09:30:15.000Z']),
          )
          expect(comments.map(({ spans: found, body: said }) => [found, said])).toEqual(
            spans.map((cut, index) => {
              const span = withWholeMarks(content, cut)
              const [note, reached] = [`Note ${index}\nMore.`, comments[index]?.spans?.[0]?.end ?? 0]
              // One that begins in a table may have to end there.
              return reached < span.end && tableAt(content, span.start) !== undefined
                ? [
                    [{ start: span.start, end: reached }],
                    `“${content.text.slice(span.start, span.end).replaceAll('\n', ' ')}”\n${note}`,
                  ]
                : [[span], note]
            }),
          )
        },
      ),
      RUNS,
    )
  })
})

/** The mark of a note is one thing in the file: a comment has all of it or nothing. */
function withWholeMarks({ text }: Content, { start, end }: Span): Span {
  const marks = [...text.matchAll(/\[\d+\]/g)].map(({ index, 0: mark }) => ({ start: index, end: index + mark.length }))
  const cutAt = (at: number) => marks.find((mark) => mark.start < at && at < mark.end)
  return { start: cutAt(start)?.start ?? start, end: cutAt(end)?.end ?? end }
}

const tableAt = ({ blocks }: Content, offset: number): number | undefined =>
  blocks.find(({ start, end }) => start <= offset && offset < end)?.table?.id

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
    .filter((line) => line !== '')

/** A text with other words at a span: paragraphs and the marks of notes stay where they are. */
function corrected({ text, blocks }: Content, span: Span, words: string): string {
  const paragraphs = blocks.flatMap((block) => {
    if (block.kind !== 'table-cell') return [block]
    let start = block.start
    return text
      .slice(block.start, block.end)
      .split('\n')
      .map((line) => {
        const paragraph = { start, end: start + line.length }
        start = paragraph.end + 1
        return paragraph
      })
  })
  const isIn = ({ start, end }: Span) =>
    span.start === span.end ? start <= span.start && span.start <= end : start < span.end && end > span.start
  const hit = paragraphs.filter(isIn)
  if (hit.length === 0) return text
  const parts = words.split('\n')
  const said = parts.length === hit.length ? parts : [words]
  return paragraphs
    .map((paragraph) => {
      const whole = text.slice(paragraph.start, paragraph.end)
      const index = hit.indexOf(paragraph)
      if (index === -1 || (span.start === span.end && index > 0)) return whole
      const from = Math.max(span.start - paragraph.start, 0)
      const to = Math.min(span.end - paragraph.start, whole.length)
      return whole.slice(0, from) + replaced(whole.slice(from, to), said[index] ?? '') + whole.slice(to)
    })
    .join('\n')
}

function replaced(words: string, line: string): string {
  const marks = words.match(/\[\d+\]/g) ?? []
  const between = words.split(/\[\d+\]/)
  const first = Math.max(
    between.findIndex((part) => part !== ''),
    0,
  )
  return between.map((_, index) => (index === first ? line : '') + (marks[index] ?? '')).join('')
}
