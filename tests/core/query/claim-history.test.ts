import { describe, expect, test } from 'vitest'
import { MaterialKind, type MaterialReason } from '../../../core/anchor/material-reason.ts'
import { claimOnDraft } from '../../../core/command/carry-over.ts'
import { type CitationId, type ClaimId, NoteId } from '../../../core/model/ids.ts'
import type { PlacedPassage } from '../../../core/model/placement.ts'
import { claimHistory, sayClaimEvent } from '../../../core/query/claim-history.ts'
import { sayMaterial } from '../../../core/query/said-material.ts'
import { HARBOUR_LATER, OpenDesk } from '../../support/open-desk.ts'
import { spanOf } from '../../support/sample-content.ts'
import { SampleDesk } from '../../support/sample-desk.ts'
import { SAMPLE_CONTENT } from '../../support/sample-text.ts'

const at = (words: string) => spanOf(SAMPLE_CONTENT, words)

const deskWithClaim = () => {
  const desk = new SampleDesk()
  return { desk, claim: desk.mark({}, at('1,280 people boarded')) }
}

const told = (desk: SampleDesk, claim: ClaimId): string[] =>
  claimHistory(
    desk.steps.map((step, index) => ({ ...step, seq: index + 1, schemaVersion: 1 })),
    claim,
    (source) => desk.library.sources[source]?.title,
  ).map(sayClaimEvent)

/** What the history of a fresh claim says about one thing done to it. */
const afterwards = (act: (desk: SampleDesk, claim: ClaimId) => void): string[] => {
  const { desk, claim } = deskWithClaim()
  act(desk, claim)
  return told(desk, claim).slice(1)
}

const edit = (details: Parameters<SampleDesk['mark']>[0]) =>
  afterwards((desk, claim) => desk.on({ type: 'claim.edit', claim, details }))

const citing = (then: (desk: SampleDesk, citation: CitationId) => void): string[] =>
  afterwards((desk, claim) => then(desk, desk.cite(claim, desk.source({ title: 'Boardings by line' })))).slice(1)

describe('the history of a claim', () => {
  test('begins with the words that were marked', () => {
    const { desk, claim } = deskWithClaim()
    expect(told(desk, claim)).toEqual(['marked claim 1: “1,280 people boarded”'])
  })

  test('says who and when', () => {
    const { desk, claim } = deskWithClaim()
    const [event] = claimHistory(desk.lines, claim, () => undefined)
    expect(event).toMatchObject({ who: desk.checker, at: '2026-03-01T09:03:00.000Z', kind: 'do', seq: 2 })
  })

  test('passes over what happened to other claims and to the article', () => {
    expect(
      afterwards((desk) => {
        const other = desk.mark({}, at('31 votes to 14'))
        desk.note(other, 'Not about the first claim.')
        desk.on({ type: 'article.edit', details: { byline: 'Somebody' } })
        desk.on({ type: 'coverage.skip', draft: desk.draft, spans: [at('Lines N1 and N2')] })
      }),
    ).toEqual([])
  })

  test.each([
    [{ wording: 'Many boarded.' }, 'changed the wording from “1,280 people boarded” to “Many boarded.”'],
    [{ kind: 'quantity' as const }, 'set the kind from Other to Quantity'],
    [{ claimant: { kind: 'named' as const, name: 'The mayor' } }, 'set who says it from The author to The mayor'],
    [{ madeOn: '14 March' }, 'set the date it was made from nothing to 14 March'],
    [{ priority: 'high' as const }, 'set the priority from Normal to High'],
    [{ tags: ['figures', 'first night'] }, 'added the tags figures, first night'],
  ])('tells what was edited, from what to what: %o', (details, sentence) => {
    expect(edit(details)).toEqual([sentence])
  })

  test('tells several edits of one step in one sentence', () => {
    expect(edit({ kind: 'record', priority: 'low' })).toEqual([
      'set the kind from Other to Record (first, biggest); set the priority from Normal to Low',
    ])
  })

  test('names the step when an edit changed nothing that shows', () => {
    expect(edit({ kind: 'other' })).toEqual(['edit claim 1'])
  })

  test('tells how a passage grew, shrank, moved, came and went', () => {
    const move = (words: string) =>
      afterwards((desk, claim) => {
        const passage = desk.article.claims[claim]?.placements[desk.draft]?.[0]
        if (passage)
          desk.on({ type: 'passage.move', claim, draft: desk.draft, passage: passage.id, spans: [at(words)] })
      })
    expect(move('1,280 people boarded between midnight')).toEqual([
      'moved the end: “1,280 people boarded” became “1,280 people boarded between midnight”',
    ])
    expect(move('people boarded')).toEqual(['moved the start: “1,280 people boarded” became “people boarded”'])
    expect(move('31 votes to 14')).toEqual(['moved the passage: “1,280 people boarded” became “31 votes to 14”'])
    expect(
      afterwards((desk, claim) => {
        desk.on({ type: 'passage.add', claim, draft: desk.draft, spans: [at('2,015')] })
        const passage = desk.article.claims[claim]?.placements[desk.draft]?.[1]
        if (passage) desk.on({ type: 'passage.remove', claim, draft: desk.draft, passage: passage.id })
      }),
    ).toEqual(['added the passage “2,015”', 'removed the passage “2,015”'])
  })

  test('tells a verdict with its reason, and that the claim became checked', () => {
    expect(afterwards((desk, claim) => desk.rate(claim, 'false', 'The counters say 1,276.'))).toEqual([
      'rated it False: “The counters say 1,276.”; the state became Checked',
    ])
    expect(afterwards((desk, claim) => desk.rate(claim, 'true', ' '))).toEqual([
      'rated it True, without a reason yet; the state became Checking',
    ])
  })

  test('tells that moving the words of a checked claim reopened it', () => {
    const [, moved] = afterwards((desk, claim) => {
      desk.rate(claim, 'true', 'Counted.')
      desk.on({ type: 'passage.add', claim, draft: desk.draft, spans: [at('2,015')] })
    })
    expect(moved).toBe('the state became Verify again; added the passage “2,015”')
  })

  test('tells a state that was set by hand', () => {
    expect(afterwards((desk, claim) => desk.on({ type: 'claim.setState', claim, state: 'checking' }))).toEqual([
      'set the state from To check to Checking',
    ])
  })

  test('tells a proposed correction, its change and its end', () => {
    expect(
      afterwards((desk, claim) => {
        desk.correct(claim, '1,276 people boarded')
        desk.correct(claim, '1,276 riders boarded')
        desk.on({ type: 'claim.correct', claim, correction: null })
        desk.correct(claim, '')
      }),
    ).toEqual([
      'proposed “1,276 people boarded” instead of “1,280 people boarded”',
      'changed the proposed wording from “1,276 people boarded” to “1,276 riders boarded”',
      'took the proposed wording “1,276 riders boarded” away',
      'proposed to take out “1,280 people boarded”',
    ])
  })

  test('tells citations by the title of their source', () => {
    const { desk, claim } = deskWithClaim()
    const source = desk.source({ title: 'Boardings by line' })
    desk.cite(claim, source, { stance: 'refutes', quote: 'Fri: 1,276' })
    expect(told(desk, claim)[1]).toBe('cited “Boardings by line” (refutes): “Fri: 1,276”; the state became Checking')
    desk.onLibrary({ type: 'source.edit', source, details: { title: 'Renamed' } })
    expect(told(desk, claim)[1]).toContain('cited “Renamed”')
  })

  test('says so when the library does not hold the source any more', () => {
    const { desk, claim } = deskWithClaim()
    desk.cite(claim, desk.source({}))
    const events = claimHistory(desk.lines, claim, () => undefined)
    expect(events.map(sayClaimEvent)[1]).toContain('a source that is no longer in the library')
  })

  test('tells each field of a citation, and its end', () => {
    expect(
      citing((desk, citation) => {
        desk.on({ type: 'citation.edit', citation, details: { stance: 'context', grade: 'secondary' } })
        desk.on({ type: 'citation.edit', citation, details: { quote: 'Fri: 1,276', locator: 'row 40' } })
        desk.on({ type: 'citation.edit', citation, details: { accessedOn: '16 March', note: 'Old sheet.' } })
        desk.on({ type: 'citation.edit', citation, details: { withheld: true } })
        desk.on({ type: 'citation.remove', citation })
      }),
    ).toEqual([
      'set the stance of “Boardings by line” from Supports to Context; set the grade of “Boardings by line” from Primary to Secondary',
      'changed the words quoted from “Boardings by line”: nothing became “Fri: 1,276”; changed the place in “Boardings by line” from nothing to row 40',
      'changed when “Boardings by line” was seen from nothing to 16 March; changed the note on “Boardings by line”: nothing became “Old sheet.”',
      'withheld the citation of “Boardings by line”',
      'removed the citation of “Boardings by line”',
    ])
  })

  test('tells notes', () => {
    expect(
      afterwards((desk, claim) => {
        const note = NoteId.parse(desk.note(claim, 'Ask again.'))
        desk.on({ type: 'note.edit', note, text: 'Ask on Monday.' })
        desk.on({ type: 'note.edit', note, withheld: true })
        desk.on({ type: 'note.remove', note })
      }),
    ).toEqual([
      'noted: “Ask again.”',
      'changed a note: “Ask again.” became “Ask on Monday.”',
      'withheld the note “Ask on Monday.”',
      'removed the note “Ask on Monday.”',
    ])
  })

  test('tells what was taken back and done again as it was first done', () => {
    expect(
      afterwards((desk, claim) => {
        desk.on({ type: 'claim.edit', claim, details: { kind: 'quantity' } })
        desk.undo()
        desk.redo()
      }),
    ).toEqual([
      'set the kind from Other to Quantity',
      'took back: set the kind from Other to Quantity',
      'did again: set the kind from Other to Quantity',
    ])
  })

  test('tells a deletion once, whatever went with the claim, and its return', () => {
    expect(
      afterwards((desk, claim) => {
        desk.note(claim, 'A note.')
        desk.on({ type: 'claim.delete', claim })
        desk.undo()
      }).slice(1),
    ).toEqual(['deleted the claim “1,280 people boarded”', 'took back: deleted the claim “1,280 people boarded”'])
  })

  test('tells an arrival with the whole article', () => {
    const { desk, claim } = deskWithClaim()
    const row = desk.article.claims[claim]
    const line = { at: '2026-03-01T09:00:00.000Z', who: desk.checker, kind: 'do' as const, seq: 1, schemaVersion: 1 }
    const events = claimHistory(
      [
        {
          ...line,
          command: 'article.receive',
          label: { key: 'article.receive', values: { title: 'T' } },
          change: [{ table: 'claims', id: claim, before: null, after: row }],
        },
      ],
      claim,
      () => undefined,
    )
    expect(events.map(sayClaimEvent)).toEqual(['received claim 1 with the article: “1,280 people boarded”'])
  })

  test('cuts endless words between characters', () => {
    const [sentence] = edit({ wording: '🙃'.repeat(400) })
    expect(sentence).toMatch(/“(?:🙃){280}…”$/u)
  })
})

describe('the history of a claim over drafts', () => {
  const toldOf = (desk: OpenDesk, claim: ClaimId): string[] =>
    claimHistory(desk.lines, claim, () => undefined).map(sayClaimEvent)

  /** What a line says of a claim that a draft was added to, the passage having come to it so. */
  const carried = (part: Partial<PlacedPassage>): string | undefined => {
    const desk = new OpenDesk()
    const claim = desk.mark('The wind was light')
    desk.check(claim)
    const before = desk.claim(claim)
    const draft = desk.addDraft(HARBOUR_LATER)
    const [passage] = desk.placement(claim)
    if (!passage) throw new Error('The claim has no passage.')
    const { state, ...row } = claimOnDraft(before, draft, [{ ...passage, ...part }])
    const lines = desk.lines.map((line) =>
      line.command === 'draft.add'
        ? { ...line, change: [{ table: 'claims', id: claim, before, after: { ...row, state } }] }
        : line,
    )
    return claimHistory(lines, claim, () => undefined)
      .map(sayClaimEvent)
      .at(-1)
  }
  const figure = { kind: 'figure', before: '14', after: '21', around: false } as const
  const negation = { kind: 'negation', before: '', after: 'not', around: false } as const

  test.each<[Partial<PlacedPassage>, string]>([
    [{}, 'added draft 2: the same words in the same place'],
    [{ anchorState: 'moved' }, 'added draft 2: the same words in another place'],
    [
      { anchorState: 'changed', text: 'The  wind was light' },
      'added draft 2: the words changed, but in nothing that matters: “The wind was light” became “The wind was light”',
    ],
    [
      { anchorState: 'changed', reasons: [figure, negation] },
      'added draft 2: its words changed, a figure: 14 → 21, a negation: not is new; the state became Verify again',
    ],
    [
      { reasons: [{ ...figure, around: true }] },
      'added draft 2: its words stand, what is around them changed, a figure: 14 → 21; the state became Verify again',
    ],
    [
      { anchorState: 'ambiguous', spans: [] },
      'added draft 2: its words stand in several places; the state became Verify again',
    ],
    [
      { anchorState: 'lost', spans: [] },
      'added draft 2: its words were not found in it; the state became Verify again',
    ],
  ])('tells what a new draft did to it: %o', (part, sentence) => {
    expect(carried(part)).toBe(sentence)
  })

  test('tells what was decided about words that changed', () => {
    const desk = new OpenDesk()
    const claim = desk.mark('212 passengers')
    desk.check(claim, 'The manifest.')
    desk.addDraft(HARBOUR_LATER)
    desk.place(claim, 'Investigators')
    desk.on({ type: 'claim.hold', claim })
    desk.on({ type: 'claim.retire', claim, why: 'Cut on Sunday.' })
    desk.on({ type: 'claim.restore', claim })
    desk.on({ type: 'claim.retire', claim, why: '' })
    desk.undo()
    const newer = desk.on({ type: 'claim.supersede', claim }) as ClaimId
    expect(toldOf(desk, claim).slice(2)).toEqual([
      'added draft 2: its words were not found in it; the state became Verify again',
      'placed “212 passengers” by hand: it says “Investigators” there',
      'said that it still holds: True; the state became Checked',
      'retired it: “Cut on Sunday.”',
      'took it back',
      'retired it',
      'took back: retired it',
      'replaced it by claim 2',
    ])
    expect(toldOf(desk, newer)).toEqual(['marked claim 2 in place of claim 1: “Investigators”'])
  })

  test('tells a draft that was taken back', () => {
    const desk = new OpenDesk()
    const claim = desk.mark('The wind was light')
    desk.addDraft(HARBOUR_LATER)
    desk.undo()
    expect(toldOf(desk, claim).at(-1)).toBe('took back: added draft 2: the same words in the same place')
  })
})

describe('what a change touched', () => {
  const reason = (part: Partial<MaterialReason>): string =>
    sayMaterial({ kind: 'name', before: 'Marlow', after: 'Marlowe', around: false, ...part })

  test('says what, from what to what, and where', () => {
    expect(reason({})).toBe('a name: Marlow → Marlowe')
    expect(reason({ before: '' })).toBe('a name: Marlowe is new')
    expect(reason({ after: '', around: true })).toBe('in its sentence: a name: Marlow is gone')
  })

  test('has words for every kind', () => {
    for (const kind of MaterialKind.options) expect(reason({ kind })).not.toContain('material.')
  })
})
