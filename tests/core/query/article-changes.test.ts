import { describe, expect, it } from 'vitest'
import { articleChanges } from '../../../core/query/article-changes.ts'
import { OpenDesk } from '../../support/open-desk.ts'
import { block, contentOf } from '../../support/sample-content.ts'

const draftOf = (...sentences: string[]) =>
  contentOf([block('headline', 'Fire on the night ferry'), block('paragraph', ...sentences)])

const FIRST = [
  'The fire killed 14 people on Saturday.',
  'The alarm worked throughout the night.',
  'It was built in 1998.',
]

/** What the article did from its first draft to another, to claims rated on the first. */
function done(later: readonly string[], ...words: string[]) {
  const desk = new OpenDesk(draftOf(...FIRST))
  for (const one of words) desk.check(desk.mark(one))
  desk.addDraft(draftOf(...later))
  return articleChanges(desk.article, desk.contents).map(
    ({ claim, kind, before, after, owned }) => `${claim.number} ${kind}: ${before} > ${after} (${owned})`,
  )
}

describe('what the article did to facts that had been checked', () => {
  it('tells a figure that was changed without a word', () => {
    expect(done([FIRST[0]?.replace('14', '21') ?? '', ...FIRST.slice(1)], 'killed 14 people')).toEqual([
      '1 changed: killed 14 people > killed 21 people (silent)',
    ])
  })

  it('knows a note of correction that names the earlier figure from one that does not', () => {
    const changed = FIRST[0]?.replace('14', '21') ?? ''
    const named = 'Correction: an earlier version said that 14 people had died.'
    const noted = 'Correction: the text was updated, and 14,000 copies were withdrawn.'
    expect(done([changed, ...FIRST.slice(1), named], 'killed 14 people')[0]).toMatch(/\(named\)$/)
    expect(done([changed, ...FIRST.slice(1), noted], 'killed 14 people')[0]).toMatch(/\(noted\)$/)
  })

  it('does not count a note that stood there before', () => {
    const desk = new OpenDesk(draftOf(...FIRST, 'Correction: 14 names were misspelt.'))
    desk.check(desk.mark('killed 14 people'))
    desk.addDraft(
      draftOf(FIRST[0]?.replace('14', '21') ?? '', ...FIRST.slice(1), 'Correction: 14 names were misspelt.'),
    )
    expect(articleChanges(desk.article, desk.contents).map(({ owned }) => owned)).toEqual(['silent'])
  })

  it('tells words that are gone', () => {
    expect(done([FIRST[0] ?? '', FIRST[2] ?? ''], 'The alarm worked throughout the night')).toEqual([
      '1 gone: The alarm worked throughout the night >  (silent)',
    ])
  })

  it('says nothing of what stands, of what changed harmlessly, and of what nobody had rated', () => {
    const desk = new OpenDesk(draftOf(...FIRST))
    desk.check(desk.mark('The alarm worked throughout the night'))
    desk.check(desk.mark('built in 1998'))
    desk.mark('killed 14 people')
    desk.addDraft(
      draftOf('The fire killed 21 people on Saturday.', 'The alarm worked, throughout the night.', FIRST[2] ?? ''),
    )
    expect(articleChanges(desk.article, desk.contents)).toEqual([])
  })
})
