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

interface Story {
  /** The statement that a newcomer checks, from its words to the reason of the verdict. */
  readonly finding: Finding
  /** Statements that are checked before, where the sample comes without claims: words, the rating's key, and why. */
  readonly checkedBefore: readonly (readonly [words: string, rating: string, why: string])[]
  /** What the next draft of the article says instead. */
  readonly edits: readonly (readonly [before: string, after: string])[]
}

export const CHECKER = 'Robin Hale'

const PETREL: Story = {
  finding: {
    words: 'An adult’s return ticket will cost £9.40, up from £8.80',
    wording: 'An adult’s return ticket costs £9.40; until now it was £8.80.',
    link: 'https://trust.example/fares',
    title: 'Fares to Hallin',
    quote: 'Adult return from 22 September: £9.40 (until now £8.90).',
    locator: 'table 1',
    stance: 'context',
    rating: '2',
    why: 'The new fare is right. Until now it was £8.90, not £8.80.',
  },
  checkedBefore: [],
  edits: [
    ['after £14m repair', 'after £12.6m repair'],
    ['14 of the 52 plates', '19 of the 52 plates'],
    ['on Thursday 16 September', 'on Tuesday 16 September'],
    [' The island’s only shop cut its opening hours by a third.', ''],
    [
      'islanders go on paying half.',
      'islanders go on paying half. On the first day 214 tickets were sold within the hour.',
    ],
  ],
}

const FERRY: Story = {
  finding: {
    words: 'carried 1.2 million passengers last year, 14 percent more than the year before',
    wording: 'Alder Line carried 1.2 million passengers last year, 14 percent more than the year before.',
    link: 'https://alder.example/2025',
    title: 'Annual report 2025',
    quote: 'In the year under report 1,204,000 passengers travelled with us (the year before: 1,118,000).',
    locator: 'p. 12',
    stance: 'refutes',
    rating: '4',
    why: 'The number of passengers is right. From 1,118,000 to 1,204,000 is 8 percent more, not 14.',
  },
  checkedBefore: [
    ['killed 21 people', '1', 'The harbour authority’s list of Sunday evening has 21 names.'],
    ['had not passed its last inspection in May', '1', 'The register of inspections says “not passed” for 14 May.'],
    ['Three children were among the dead', '6', 'Neither the coast guard nor the hospital has confirmed it.'],
    ['the deadliest accident on the strait since 1987', '2', 'True of passenger ships; a freighter was lost in 1993.'],
    ['25 minutes after the first distress call at 04:52', '3', 'The port log says 04:52 and 05:21: 29 minutes.'],
  ],
  edits: [
    ['killed 21 people', 'killed 23 people'],
    ['reached the ferry 25 minutes', 'reached the ferry 35 minutes'],
    ['nobody was hurt.', 'nobody was hurt. The harbour was closed for six days.'],
  ],
}

/** What happens in the pictures, by what the sample says. */
export function storyOf(text: string): Story {
  const story = [PETREL, FERRY].find(({ finding }) => text.includes(finding.words))
  if (!story) throw new Error('The sample says other words than build/pictures/story.ts knows.')
  return story
}

/** The text with the edits of the next draft; each of them must find its words. */
export const editedBy = ({ edits }: Story, text: string): string =>
  edits.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`The sample does not say “${from}”, which the next draft is to change.`)
    return before.replace(from, to)
  }, text)
