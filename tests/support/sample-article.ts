import type { Span } from '../../core/model/content.ts'
import { spanOf } from './sample-content.ts'
import { SampleDesk } from './sample-desk.ts'
import { SAMPLE_CONTENT, SAMPLE_EVIDENCE } from './sample-text.ts'

const at = (words: string, nth = 1): Span => spanOf(SAMPLE_CONTENT, words, nth)
const from = (first: string, last: string): Span => ({ start: at(first).start, end: at(last).end })

/**
 * The sample article halfway through its check, done with the real commands: fourteen claims that overlap, nest, cross
 * blocks and hold several passages, in every look and every work state; sources of several kinds, some matter withheld.
 */
export function sampleDesk(): SampleDesk {
  const desk = new SampleDesk()
  const sources = sampleSources(desk)
  markLede(desk, sources)
  markMayor(desk, sources)
  markCosts(desk, sources)
  markRest(desk, sources)
  for (const words of [
    'By Ilse Brandtová',
    'Lines N1 and N2',
    'Lines N3 to N6',
    'Nachtspur, a riders',
    'A tram with lit',
  ])
    desk.on({ type: 'coverage.skip', draft: desk.draft, spans: [at(words)] })
  return desk
}

type Sources = ReturnType<typeof sampleSources>

const sampleSources = (desk: SampleDesk) => ({
  minutes: desk.source(
    {
      kind: 'document',
      title: 'Minutes of the council meeting of 22 January, item 7',
      publisher: 'Vellmar city council',
      publishedOn: '29 January',
      url: 'https://council.vellmar.example/minutes/7.pdf',
    },
    { name: 'minutes-22-january.txt', bytes: SAMPLE_EVIDENCE, mediaType: 'text/plain' },
  ),
  counts: desk.source({
    kind: 'dataset',
    title: 'Boardings by line and hour',
    author: 'Transport office',
    publisher: 'Vellmar open data',
    publishedOn: '15 March',
    url: 'https://data.vellmar.example/boardings.csv',
    note: 'Ask Lowri which lines are missing.',
  }),
  atlas: desk.source({
    kind: 'document',
    title: 'Night transport in forty cities: a comparison',
    author: 'R. Quillfeather & S. Odunsi-Marr',
    publisher: 'Institute for Urban Hours',
    publishedOn: '2025',
  }),
  budget: desk.source({
    title: 'City budget, chapter 12',
    publisher: 'Vellmar city council',
    url: 'https://council.vellmar.example/budget#12',
  }),
  driver: desk.source({
    kind: 'person',
    title: 'Jory Pellam-Night, tram driver',
    contact: '+00 555 0142 (evenings)',
    withheld: true,
  }),
  register: desk.source({
    kind: 'web-page',
    title: 'Register of listed bridges',
    publisher: 'Heritage board',
    url: 'https://heritage.example/bridges?era=iron',
  }),
  memory: desk.source({ kind: 'own-knowledge', title: 'The desk was on the quay on Friday night' }),
})

function markLede(desk: SampleDesk, { minutes, counts, atlas }: Sources): void {
  const years = desk.mark(
    { wording: 'Night trams last ran in Vellmar nine years ago.', kind: 'date-place' },
    at('after nine years'),
  )
  desk.cite(years, minutes, {
    quote: 'The night service ended on 3 March 2017.',
    locator: 'p. 2',
    accessedOn: '16 March',
  })
  desk.rate(years, 'true', 'The minutes give the last night as 3 March 2017: nine years and eleven days.')

  const forecast = desk.mark(
    {
      wording: 'Nearly 40,000 people a week are expected to ride the night trams.',
      kind: 'prediction',
      tags: ['forecast'],
    },
    at('nearly 40,000 people a week'),
    at('a forecast of nearly 40,000'),
  )
  desk.cite(forecast, counts, {
    stance: 'refutes',
    quote: 'Expected boardings, all six lines: 31,000 a week.',
    locator: 'sheet 3',
    grade: 'primary',
    accessedOn: '16 March',
  })
  desk.rate(
    forecast,
    'mostly-false',
    'The office’s own sheet expects 31,000.\n\nThe figure of 39,600 counts day trams after 22:00 as well.',
  )
  desk.correct(forecast, 'about 31,000 people a week')

  const first = desk.mark(
    { wording: '1,280 people boarded the night trams on the first Friday.', kind: 'quantity' },
    at('1,280 people boarded between midnight and five'),
    at('1,280', 2),
  )
  desk.cite(first, counts, {
    quote: 'Fri: 1,276',
    locator: 'sheet 1, row 40',
    accessedOn: '16 March',
    note: 'Four boardings were added by hand the next day.',
  })
  desk.rate(first, 'mostly-true', 'The counters say 1,276; 1,280 is the rounded figure the office gave.')
  desk.note(first, 'The hours are those of the timetable, not of the counters.')

  const vote = desk.mark(
    { wording: 'The council approved the service by 31 votes to 14.', kind: 'quantity' },
    at('approved the service in January by 31 votes to 14'),
  )
  desk.cite(vote, minutes, { quote: '31 for, 14 against, 2 abstained.', locator: 'item 7', accessedOn: '16 March' })
  desk.rate(vote, 'true', 'As the minutes have it.')

  const dispute = desk.mark(
    { wording: 'The dispute over night trams began with the depot fire.', kind: 'correlation' },
    from('ending a dispute', 'the Ossel depot in 2017'),
  )
  desk.cite(dispute, atlas, { stance: 'context', grade: 'secondary', locator: 'ch. 4' })
  desk.rate(dispute, 'half-true', 'The quarrel is older; the fire brought it to the council.')

  const fire = desk.mark(
    { wording: 'The Ossel depot burned in 2017.', kind: 'date-place' },
    at('the fire at the Ossel depot in 2017'),
  )
  desk.cite(fire, minutes, { quote: 'since the fire of 2 March 2017', locator: 'p. 1', accessedOn: '16 March' })
  desk.rate(fire, 'true', 'Dated in the minutes.')
}

function markMayor(desk: SampleDesk, { atlas, budget, memory }: Sources): void {
  const unique = desk.mark(
    {
      wording: 'No other city of Vellmar’s size has ever run six tram lines through the night.',
      kind: 'record',
      claimant: { kind: 'named', name: 'Mayor Tomé Araújo-Lind' },
      madeOn: '14 March',
      priority: 'high',
    },
    at('No other city of our size has ever run six lines through the night'),
  )
  desk.cite(unique, atlas, {
    stance: 'refutes',
    grade: 'secondary',
    quote: 'Harrowmere (pop. 210,000) has run seven night lines since 1998.',
    locator: 'table 2',
    accessedOn: '16 March',
  })
  desk.rate(unique, 'mostly-false', 'At least one city of that size runs more.')
  desk.rate(unique, 'false', 'Harrowmere and Tindle Bay, both smaller, have run seven and six night lines for decades.')
  desk.correct(unique, 'Few cities of our size run six lines through the night')

  const told = desk.mark(
    { wording: 'The mayor said so to a crowd on the quay.', kind: 'attribution' },
    from('six lines through the night,', 'told a crowd on the quay'),
  )
  desk.cite(told, memory, { accessedOn: '14 March' })

  const lighting = desk.mark(
    {
      wording: 'A night of trams costs about as much as a night of street lighting.',
      kind: 'comparison',
      claimant: { kind: 'named', name: 'Mayor Tomé Araújo-Lind' },
    },
    at('Each night costs 9,400 crowns, he said, about what the city spends on street lighting'),
  )
  desk.cite(lighting, budget, {
    stance: 'context',
    quote: 'Street lighting: 3.1 million crowns a year.',
    locator: 'line 12.4',
    accessedOn: '17 March',
  })
  desk.rate(lighting, 'mostly-true', '9,400 a night against 8,500.')
}

function markCosts(desk: SampleDesk, { budget, driver }: Sources): void {
  const yearly = desk.mark(
    { wording: 'The night trams cost 3.4 million crowns a year.', kind: 'quantity' },
    at('9,400 crowns'),
    at('3.4 million crowns'),
  )
  desk.cite(yearly, budget, { quote: 'Night service: 3,431,000', locator: 'line 12.9', accessedOn: '17 March' })
  desk.rate(yearly, 'true', '365 nights at 9,400 crowns are 3,431,000.')

  desk.mark(
    { wording: 'Fares will bring back a third of the cost.', kind: 'prediction' },
    at('Fares are expected to bring back a third of that'),
  )

  const bonus = desk.mark(
    {
      wording: 'The plan leaves out the night bonus of 61 drivers.',
      kind: 'quotation',
      claimant: { kind: 'named', name: 'Þóra Elmsdóttir' },
      madeOn: '15 March',
    },
    from('left the drivers’ night bonus', 'We counted 61 drivers on the first night.'),
  )
  desk.cite(bonus, driver, { quote: 'There were more of us than on paper.', accessedOn: '16 March' })
  desk.cite(bonus, budget, {
    stance: 'context',
    locator: 'annex',
    note: 'Seen on paper at the office.',
    withheld: true,
  })
  desk.rate(bonus, 'cant-confirm', 'The office did not give the number of drivers; the plan does not list bonuses.')
  desk.note(bonus, 'Call the driver again on Thursday.', true)
}

function markRest(desk: SampleDesk, { register, counts }: Sources): void {
  const bridge = desk.mark(
    { wording: 'The Ossel bridge is the oldest iron bridge in the country.', kind: 'record' },
    at('the oldest iron bridge in the country'),
  )
  desk.cite(bridge, register, { quote: '1834 — Ossel, Vellmar (cast iron)', accessedOn: '17 March' })
  desk.rate(bridge, 'true', 'The register lists no older one.')
  const passage = desk.article.claims[bridge]?.placements[desk.draft]?.[0]
  if (passage)
    desk.on({
      type: 'passage.move',
      claim: bridge,
      draft: desk.draft,
      passage: passage.id,
      spans: [at('on the Ossel bridge, the oldest iron bridge in the country')],
    })

  const signs = desk.mark(
    { wording: 'The stop was signed in two scripts in 1911: Ossel and أوسل.', kind: 'description' },
    at('signed in two scripts, as it was in 1911: Ossel and أوسل'),
  )
  desk.on({ type: 'claim.setState', claim: signs, state: 'checking' })

  const before = desk.mark(
    { wording: 'Before the fire the trams carried 22,000 people a week.', kind: 'quantity' },
    at('22,000 people a week'),
  )
  desk.cite(before, counts, { quote: '2016, all night lines: 22,140', locator: 'sheet 5', accessedOn: '17 March' })
  desk.rate(before, 'true', '22,140 in the last full year.')
}
