import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../../../core/text/sentences.ts'

const split = (text: string, language = 'en'): string[] =>
  sentencesOf(text, language).map(({ start, end }) => text.slice(start, end))

const GOLDEN = '../shared/data/sentence-split/golden_rules_en_even.json'

describe('where English sentences end', () => {
  it.each([
    ['titles and initials', ['Dr. A. B. Okoro met Gen. Lee.', 'They spoke with J. K. Marsh at length.']],
    [
      'a company before a name and before a new sentence',
      ['Acme Inc. Chairman Jo Reed left Beta Co.', 'The rest stayed.'],
    ],
    [
      'a country at the end and inside',
      ['The U.S. Navy left.', 'It never came back to the U.S.', 'However, others did.'],
    ],
    [
      'times of day',
      ['At 5 a.m. Mr. Reed woke.', 'He left at 6 p.m. Monday.', 'She came at 7 p.m.', 'The rest slept.'],
    ],
    ['numbers', ['See p. 12 and No. 7.', 'It cost $3.50.', 'That is 4.5% more.']],
    ['quotations', ['“Stop!” he cried.', '"Is it true?" she asked.', '"It is."', '"We know."']],
    ['footnote marks', ['The toll was 21.[3]', 'It rose again.[4][5]', 'Nobody knew.']],
    ['an ellipsis', ['It was … well, late.', 'He left…', 'Then he came back.']],
    ['a citation in brackets', ['"It was so" (Marsh 55).', 'Others agree.']],
    ['a number that ends a sentence', ['It was founded in 1984.', 'Two left.']],
  ])('%s', (_, expected) => {
    expect(split(expected.join(' '))).toEqual(expected)
  })

  it('finds the end where the space behind it was lost', () => {
    expect(split('It ended.The rest came at 9.Nobody saw Node.js or example.com.')).toEqual([
      'It ended.',
      'The rest came at 9.',
      'Nobody saw Node.js or example.com.',
    ])
  })

  it('leaves a closing quotation mark with its sentence when a stray space stands before it', () => {
    expect(split('He said "it holds . " The rest stayed.')).toEqual(['He said "it holds . "', 'The rest stayed.'])
  })

  it('splits a list that runs on in one paragraph', () => {
    expect(split('1. The first point 2. The second point')).toEqual(['1. The first point', '2. The second point'])
    expect(split('• One thing • Another thing')).toEqual(['• One thing', '• Another thing'])
  })

  it('takes a line break inside a paragraph for a space', () => {
    expect(split('The toll rose\nto 21. It may\nrise again.')).toEqual(['The toll rose\nto 21.', 'It may\nrise again.'])
  })

  it.skipIf(!existsSync(GOLDEN))('agrees with the golden rules (skipped where the shared data is absent)', () => {
    const rules = JSON.parse(readFileSync(GOLDEN, 'utf8')) as { text: string; expected: string[] }[]
    const wrong = rules.filter(({ text, expected }) => split(text).join('|') !== expected.join('|'))
    expect(wrong).toEqual([])
  })
})

describe('where sentences end in other scripts', () => {
  it.each([
    ['ar', ['قال الرئيس ذلك.', 'هل عاد؟', 'نعم!']],
    ['fa', ['او رفت.', 'آیا برگشت؟', 'بله.']],
    ['he', ['הוא הלך הביתה.', 'ד"ר כהן נשאר.']],
    ['hi', ['यह पहला वाक्य है।', 'यह दूसरा है।']],
    ['ko', ['그는 말했다.', '물가가 3.5% 올랐다.']],
    ['de', ['Am 5. Mai kam Dr. Huber.', 'Das ist z. B. der Fall.', 'Dann ging er.']],
    ['ru', ['А. С. Попов родился в 1859 г.', 'Он жил в г. Москва.']],
    ['fr', ['M. Petit est venu à 10 h.', 'Mme. Roux aussi.']],
  ])('%s', (language, expected) => {
    expect(split(expected.join(' '), language)).toEqual(expected)
  })

  it.each([
    ['zh', ['“你好。”他说。', '真的吗？', '死亡人数为21人。']],
    ['ja', ['彼は「行く。」と言った。', 'そして帰った。']],
  ])('%s, without spaces', (language, expected) => {
    expect(split(expected.join(''), language)).toEqual(expected)
  })
})

describe('a paragraph of a megabyte', () => {
  it.each([
    ['of ordinary sentences', 'The quick brown fox jumps over it. '.repeat(30_000), 30_000],
    ['without a single stop', 'word '.repeat(200_000), null],
    ['without a single space', 'x'.repeat(1_000_000), null],
    ['of emoji', '😀'.repeat(500_000), null],
  ])(
    '%s is split in no time',
    (_, text, count) => {
      const sentences = sentencesOf(text, 'en')
      if (count === null) expect(sentences.length).toBeLessThan(1_000)
      else expect(sentences).toHaveLength(count)
      expect(sentences.every(({ start }) => !/[\uDC00-\uDFFF]/.test(text.charAt(start)))).toBe(true)
    },
    5_000,
  )
})
