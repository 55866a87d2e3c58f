import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type InSentence, materialReasons } from '../../../core/anchor/material.ts'
import { type Edit, MATERIAL_EDITS } from './material-edits.ts'
import { HELD_BACK_EDITS } from './material-edits-held-back.ts'
import { TRAP_EDITS } from './material-traps.ts'

/** A sentence as a whole, or the passage that [brackets] mark in it. */
function passageOf(sentence: string): InSentence {
  const text = sentence.replace(/[[\]]/g, '')
  const start = Math.max(0, sentence.indexOf('['))
  const end = sentence.includes(']') ? sentence.indexOf(']') - 1 : text.length
  return { text, start, end, from: 0, to: text.length }
}

const reasonsOf = (before: string, after: string, language = 'en') =>
  materialReasons(passageOf(before), passageOf(after), language)

const told = ({ language, before, after, material }: Edit): string =>
  `${language || '(none)'}: ${before} -> ${after} (${material || 'harmless'})`

const isHarmless = ({ before, after, language }: Edit): boolean => reasonsOf(before, after, language).length === 0

const LANGUAGES = ['en', 'de', 'es', 'fr', 'uk', 'ru', 'ar', '', 'ja', 'not a language']
const MOST_FALSE_ALARMS = 0.1
const LEAST_RIGHT_KINDS = 0.9

describe.each([
  ['the table', MATERIAL_EDITS],
  ['the edits held back', HELD_BACK_EDITS],
  ['the traps', TRAP_EDITS],
])('of %s', (_name, edits) => {
  const material = edits.filter((edit) => edit.material)
  const harmless = edits.filter((edit) => !edit.material)

  it('no edit that can alter the truth of a claim is called harmless', () => {
    expect(material.filter(isHarmless).map(told)).toEqual([])
  })

  it('none is either when the language is stated wrongly', () => {
    const missed = material.filter((edit) => LANGUAGES.some((language) => isHarmless({ ...edit, language })))
    expect(missed.map(told)).toEqual([])
  })

  it('at most one in ten harmless edits is called material', () => {
    const alarms = harmless.filter((edit) => !isHarmless(edit))
    expect(alarms.map(told)).toEqual([])
    expect(alarms.length / harmless.length).toBeLessThanOrEqual(MOST_FALSE_ALARMS)
  })
})

describe('what changed', () => {
  it.each([
    ['the table', MATERIAL_EDITS],
    ['the edits held back', HELD_BACK_EDITS],
  ])('is told by its kind in nine edits of ten: %s', (_name, edits) => {
    const material = edits.filter((edit) => edit.material)
    const right = material.filter(({ before, after, language, material: kind }) =>
      reasonsOf(before, after, language).some((reason) => reason.kind === kind),
    )
    expect(right.length / material.length).toBeGreaterThanOrEqual(LEAST_RIGHT_KINDS)
  })
})

describe('a reason', () => {
  it('names the words it lies in, before and after', () => {
    expect(reasonsOf('At least 14 people died.', 'At least 21 people died.')).toEqual([
      { kind: 'figure', before: '14', after: '21', around: false },
    ])
  })

  it('is one for each kind of word that changed', () => {
    expect(reasonsOf('Police killed 14 people.', 'Police killed at least 21 people.')).toEqual([
      { kind: 'figure', before: '14', after: '21', around: false },
      { kind: 'quantifier', before: '', after: 'at least', around: false },
    ])
  })

  it('is told apart when it lies in the rest of the sentence', () => {
    expect(reasonsOf('Police said [the bridge is safe].', 'Witnesses said [the bridge is safe].')).toEqual([
      { kind: 'claimant', before: 'Police', after: 'Witnesses', around: true },
    ])
    expect(reasonsOf('It is true that [the bridge is safe].', 'It is not true that [the bridge is safe].')).toEqual([
      { kind: 'negation', before: '', after: 'not', around: true },
    ])
  })

  it('is one for a paraphrase that becomes a quotation, with the words it stands around', () => {
    expect(reasonsOf('He called the plan a mistake.', 'He called the plan “a mistake”.')).toEqual([
      { kind: 'quotation', before: 'a mistake', after: '“a mistake”', around: false },
    ])
  })

  it('tells that words of a quotation changed, besides what they are', () => {
    expect(reasonsOf('“We lost 14 men,” he said.', '“We lost 21 men,” he said.').map(({ kind }) => kind)).toEqual([
      'figure',
      'quotation',
    ])
  })

  it('is found where a quotation was opened sentences before', () => {
    const inside = '“I was there. The bridge is safe. I checked it,” he said.'
    const outside = 'I was there. The bridge is safe. I checked it, he said.'
    const middle = (text: string): InSentence => {
      const start = text.indexOf('The')
      return { text, start, end: start + 19, from: start, to: start + 20 }
    }
    expect(materialReasons(middle(inside), middle(outside), 'en')).toMatchObject([{ kind: 'quotation', around: true }])
    expect(materialReasons(middle(inside), middle(`He sighed. ${inside}`), 'en')).toEqual([])
  })

  it('does not hang on whether the quotation marks beside a passage were selected', () => {
    const bare = reasonsOf('“[The bridge is safe],” he said.', '[“The bridge is safe],” he said.')
    expect(bare).toEqual([])
  })

  it('is kept short where much was written anew', () => {
    const [reason] = reasonsOf('one '.repeat(5_000), 'two '.repeat(5_000))
    expect(reason?.kind).toBeDefined()
    expect(reason?.before.length).toBeLessThan(500)
  })
})

describe('however long a sentence is', () => {
  const words = (count: number, word: (index: number) => string) => Array.from({ length: count }, (_, i) => word(i))

  it.each([
    [
      'one word of 20,000 was changed',
      words(20_000, (i) => `word${i}`).join(' '),
      words(20_000, (i) => (i === 9_999 ? 'not' : `word${i}`)).join(' '),
    ],
    ['everything was', words(20_000, (i) => `word${i}`).join(' '), words(20_000, (i) => `term${i}`).join(' ')],
    [
      'every other word was',
      words(20_000, (i) => `w${i}`).join(' '),
      words(20_000, (i) => (i % 2 ? `w${i}` : 'x')).join(' '),
    ],
    ['it is one word', 'a'.repeat(100_000), 'b'.repeat(100_000)],
    ['it is one figure', '1,'.repeat(50_000), '1.'.repeat(50_000)],
    ['it is all initials', 'a.'.repeat(50_000), 'b.'.repeat(50_000)],
    ['it is all quotation marks', '"\''.repeat(50_000), '\'"'.repeat(50_000)],
    ['it is all spaces and dashes', ' -'.repeat(50_000), '- '.repeat(49_999)],
  ])('it is told in no time that %s', (_what, before, after) => {
    const startedAt = performance.now()
    reasonsOf(before, after)
    expect(performance.now() - startedAt).toBeLessThan(4_000)
  })
})

describe('for every text', () => {
  const language = fc.constantFrom(...LANGUAGES)
  const piece = fc.constantFrom(
    ...'The mayor said that 14 3,000 km $5 5% “ ” " \' , . ; ? – - не лише 人 が กา é ß Mr U.S. May not'.split(' '),
    ' ',
    '\n',
    '👩‍👩‍👧',
  )
  const text = fc.oneof(
    fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' ')),
    fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary', maxLength: 40 }),
  )

  it('nothing changed between it and itself', () => {
    fc.assert(
      fc.property(text, language, (same, tag) => {
        expect(reasonsOf(same, same, tag)).toEqual([])
      }),
    )
    fc.assert(
      fc.property(text, language, (same, tag) => {
        const inside: InSentence = { text: same, start: 0, end: same.length, from: 0, to: same.length }
        const further: InSentence = { text: `${same} `, start: 0, end: same.length + 1, from: 0, to: same.length + 1 }
        expect(materialReasons(inside, further, tag)).toEqual([])
      }),
    )
  })

  it('another digit is material', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.integer({ min: 1, max: 9 }), text, language, (head, at, step, tail, tag) => {
        const before = `${head}${at}${tail}`
        const digits = [...before.matchAll(/[0-9]/g)]
        const { index, 0: digit } = digits[at % digits.length] ?? { index: 0, 0: '0' }
        const after = before.slice(0, index) + ((Number(digit) + step) % 10) + before.slice(index + 1)
        expect(reasonsOf(before, after, tag)).not.toEqual([])
      }),
    )
  })

  it.each([
    ['en', 'not'],
    ['de', 'nicht'],
    ['es', 'no'],
    ['fr', 'pas'],
    ['uk', 'не'],
    ['ru', 'не'],
    ['ar', 'لا'],
  ])('a denial put into it is material (%s)', (tag, denial) => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.nat(20), (pieces, at) => {
        const before = pieces.join(' ')
        const after = pieces.toSpliced(at, 0, denial).join(' ')
        const reasons = reasonsOf(before, after, tag)
        expect(reasons).not.toEqual([])
      }),
    )
  })

  it('other white space is harmless', () => {
    const space = fc.constantFrom(' ', '  ', '\n', '\u00a0', '\u2009', '\r\n\t', '\u3000')
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 20 }),
        fc.array(space, { minLength: 20, maxLength: 20 }),
        language,
        (pieces, spaces, tag) => {
          const words = pieces.filter((word) => word.trim())
          const before = words.join(' ')
          const after = words.map((word, index) => (index ? `${spaces[index]}${word}` : word)).join('')
          expect(reasonsOf(before, after, tag)).toEqual([])
        },
      ),
    )
  })

  it('a reason has words that stand in the texts', () => {
    fc.assert(
      fc.property(text, text, language, (before, after, tag) => {
        for (const reason of reasonsOf(before, after, tag)) {
          expect(before.replace(/[[\]]/g, '')).toContain(reason.before)
          expect(after.replace(/[[\]]/g, '')).toContain(reason.after)
        }
      }),
    )
  })
})
