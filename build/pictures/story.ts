/** What the pictures' checker finds out about one statement: all of it as invented as the sample. */
interface Finding {
  /** As they stand in the sample. */
  readonly words: string
  readonly wording: string
  readonly link: string
  readonly title: string
  readonly quote: string
  readonly locator: string
  readonly stance: 'supports' | 'refutes' | 'context'
  /** The key of the rating, on the scale the article has. */
  readonly rating: string
  readonly why: string
}

export const CHECKER = 'Robin Hale'

/** The statement of the sample that a newcomer checks, from its words to the reason of the verdict. */
export const FINDING: Finding = {
  words: 'An adult’s return ticket will cost £9.40, up from £8.80',
  wording: 'An adult’s return ticket costs £9.40; until now it was £8.80.',
  link: 'https://trust.example/fares',
  title: 'Fares to Hallin',
  quote: 'Adult return from 22 September: £9.40 (until now £8.90).',
  locator: 'table 1',
  stance: 'context',
  rating: '2',
  why: 'The new fare is right. Until now it was £8.90, not £8.80.',
}

/** What the next draft of the sample says instead. */
const EDITS: readonly (readonly [before: string, after: string])[] = [
  ['after £14m repair', 'after £12.6m repair'],
  ['14 of the 52 plates', '19 of the 52 plates'],
  ['on Thursday 16 September', 'on Tuesday 16 September'],
  [' The island’s only shop cut its opening hours by a third.', ''],
  [
    'islanders go on paying half.',
    'islanders go on paying half. On the first day 214 tickets were sold within the hour.',
  ],
]

/** The text with the edits of the next draft; each of them must find its words. */
export const editedSample = (text: string): string =>
  EDITS.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`The sample does not say “${from}”, which the next draft is to change.`)
    return before.replace(from, to)
  }, text)
