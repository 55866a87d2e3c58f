import { RatingId, ScaleId } from '../../../core/model/ids.ts'
import type { NamedLook } from '../../../core/model/look.ts'
import { onlyArticle } from '../../../core/query/only-article.ts'
import { contentOf, type WrittenBlock } from './article-content.ts'
import { type FakeMachine, type FakeOptions, fakeMachine } from './fake-machine.ts'

const BLOCKS: readonly WrittenBlock[] = [
  { kind: 'kicker', text: 'Coast & Harbour' },
  { kind: 'headline', text: 'Ferry fire off Port Alder kills at least 21' },
  {
    kind: 'standfirst',
    text: 'Harbour authority says the engine-room alarm was silenced “nearly 40” minutes before crew reported smoke',
  },
  { kind: 'byline', text: 'By Ines Marlow' },
  { kind: 'byline', text: '30 August · updated 31 August 18:00' },
  { kind: 'byline', text: 'The Alder Post' },
  {
    kind: 'paragraph',
    text: 'A fire aboard the passenger ferry _Northwind_ killed 21 people on Saturday, the harbour authority said, after flames spread from the engine room to the car deck shortly before dawn. The vessel was carrying 312 passengers and crew, twice its licensed limit, according to two people briefed on the inquiry.',
  },
  {
    kind: 'paragraph',
    text: 'The ship had not passed its last inspection in May, documents show; the operator, [Alder Line](https://alder.example/fleet), had said it did. “We have handed every maintenance record to investigators,” chief executive Tomas Reyl said. Union officials dispute that account.',
  },
  {
    kind: 'paragraph',
    text: 'Three children were among the dead, the coast guard said; a hospital spokeswoman put the number of injured at 111, up from “more than 100” on Saturday evening. It was the deadliest accident on the strait since 1987.',
  },
  {
    kind: 'paragraph',
    text: 'Rescuers reached the ferry 25 minutes after the first distress call at 04:52, port logs show. By then the starboard lifeboats could no longer be lowered, survivors said.',
  },
  { kind: 'heading', text: 'What the logs say', level: 2 },
  {
    kind: 'list-item',
    text: 'The alarm panel was reset at 04:12.',
    level: 1,
    list: { id: 1, ordered: false, number: 1 },
  },
  {
    kind: 'list-item',
    text: 'The first call went out at 04:52.',
    level: 1,
    list: { id: 1, ordered: false, number: 2 },
  },
  { kind: 'list-item', text: 'It gave no position.', level: 2, list: { id: 2, ordered: true, number: 1 } },
  {
    kind: 'list-item',
    text: 'A second call did, three minutes later.',
    level: 2,
    list: { id: 2, ordered: true, number: 2 },
  },
  {
    kind: 'quote',
    text: 'Nobody told us which way to go. We followed the smoke until we understood it was the wrong way.',
  },
  { kind: 'table-cell', text: 'Ship', table: { id: 1, row: 0, column: 0, header: true } },
  { kind: 'table-cell', text: 'Built', table: { id: 1, row: 0, column: 1, header: true } },
  { kind: 'table-cell', text: 'Licensed for', table: { id: 1, row: 0, column: 2, header: true } },
  { kind: 'table-cell', text: 'Northwind', table: { id: 1, row: 1, column: 0, header: false } },
  { kind: 'table-cell', text: '1994', table: { id: 1, row: 1, column: 1, header: false } },
  { kind: 'table-cell', text: '156', table: { id: 1, row: 1, column: 2, header: false } },
  { kind: 'caption', text: 'The ferry’s papers, as filed with the harbour authority in May.' },
  {
    kind: 'paragraph',
    text: 'The harbour authority will publish its interim findings in October. Alder Line has suspended the route and offered passengers a refund.',
  },
]

const LOOK_RATINGS: Readonly<Record<NamedLook, string>> = {
  true: 'true',
  'mostly-true': 'mostly-true',
  half: 'half-true',
  'mostly-false': 'mostly-false',
  false: 'false',
  unconfirmed: 'cant-confirm',
}

interface WrittenClaim {
  readonly words: string
  readonly wording?: string
  readonly look?: NamedLook
  readonly sources?: number
}

const CLAIMS: readonly WrittenClaim[] = [
  { words: 'kills at least 21', wording: 'At least 21 people died in the fire.', look: 'true', sources: 3 },
  {
    words: '“nearly 40” minutes',
    wording: 'The alarm was silenced almost 40 minutes before the crew reported smoke.',
    look: 'half',
    sources: 2,
  },
  {
    words: 'killed 21 people',
    wording: '21 people were killed in the fire aboard the Northwind.',
    look: 'true',
    sources: 2,
  },
  {
    words: 'the harbour authority said',
    wording: 'The harbour authority announced the toll.',
    look: 'true',
    sources: 1,
  },
  {
    words: 'carrying 312 passengers and crew, twice its licensed limit',
    wording: '312 on board, twice the licensed limit.',
    look: 'false',
    sources: 4,
  },
  {
    words: 'had not passed its last inspection in May',
    wording: 'The ship had not passed its last inspection.',
    look: 'true',
    sources: 1,
  },
  { words: 'Three children were among the dead', wording: 'Three children died.', look: 'mostly-false', sources: 1 },
  { words: 'at 04:52', wording: 'The first distress call came at 04:52.', look: 'mostly-true', sources: 1 },
  {
    words: 'deadliest accident on the strait since 1987',
    wording: 'Deadliest on the strait since 1987.',
    look: 'unconfirmed',
    sources: 1,
  },
  { words: 'a hospital spokeswoman put the number of injured at 111', wording: '111 people were injured.' },
  {
    words: 'the starboard lifeboats could no longer be lowered',
    wording: 'The starboard lifeboats could not be lowered.',
  },
]

export const ferryContent = () => contentOf(BLOCKS)

/** An invented article with claims of every look, sources, and one whose words moved after it was checked. */
export async function ferryMachine(options: Omit<FakeOptions, 'content'> = {}): Promise<FakeMachine> {
  const content = ferryContent()
  const machine = await fakeMachine({ content, title: 'Ferry fire off Port Alder kills at least 21', ...options })
  const { draft } = onlyArticle(machine.tables())
  const source = await machine.executeLibrary({
    type: 'source.add',
    details: {
      kind: 'document',
      title: 'Harbour authority, bulletin no. 2',
      author: '',
      publisher: 'Port Alder harbour authority',
      publishedOn: '30 August',
      updatedOn: '',
      url: 'https://harbour.example/bulletins/2',
      contact: '',
      note: '',
      withheld: false,
    },
  })
  const sourceId = source.ok ? source.value.made : null
  for (const { words, wording, look, sources = 0 } of CLAIMS) {
    const start = content.text.indexOf(words)
    const made = await machine.execute({
      type: 'claim.mark',
      draft,
      spans: [{ start, end: start + words.length }],
      ...(wording ? { details: { wording } } : {}),
    })
    if (!made.ok) throw new Error(`The claim “${words}” was not marked.`)
    const claim = made.value.made as never
    for (let count = 0; count < sources; count++)
      await machine.execute({
        type: 'citation.add',
        claim,
        source: sourceId as never,
        details: {
          quote: 'Fourteen persons are confirmed dead.',
          locator: 'p. 1, ¶ 3',
          stance: count === 1 ? 'refutes' : 'supports',
          accessedOn: '30 Aug',
        },
      })
    if (look)
      await machine.execute({
        type: 'verdict.give',
        claim,
        scale: ScaleId.parse('truth'),
        rating: RatingId.parse(LOOK_RATINGS[look]),
        rationale: 'The authority’s bulletin of 30 August, 09:10 gives 14 dead; right when written.',
      })
  }
  const moved = Object.values(machine.tables().claims).find(({ number }) => number === 6)
  const passage = moved?.placements[draft]?.[0]
  if (moved && passage) {
    const span = passage.spans[0]
    if (span)
      await machine.execute({
        type: 'passage.move',
        claim: moved.id,
        draft,
        passage: passage.id,
        spans: [{ start: span.start, end: span.end + ', documents show'.length }],
      })
  }
  const union = content.text.indexOf('Union officials')
  await machine.execute({ type: 'coverage.skip', draft, spans: [{ start: union, end: union + 5 }] })
  return machine
}
