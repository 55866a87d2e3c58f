import { block, contentOf } from './sample-content.ts'

const item = (number: number, sentence: string) => ({
  ...block('list-item', sentence),
  level: 1,
  list: { id: 1, ordered: true, number },
})

const cell = (row: number, column: number, text: string) => ({
  ...block('table-cell', text),
  table: { id: 1, row, column, header: row === 0 },
})

/** An invented article about invented people in an invented city, with every kind of block a reader may meet. */
export const SAMPLE_CONTENT = contentOf(
  [
    block('kicker', 'City & transport'),
    block('headline', 'Night trams return to Vellmar after nine years'),
    block(
      'standfirst',
      'Six lines will run until dawn, the city says, and nearly 40,000 people a week are expected to ride them',
    ),
    block('byline', 'By Ilse Brandtová · 14 March, updated 15 March 08:00'),
    block(
      'paragraph',
      'Vellmar’s night trams carried their first passengers in nine years on Friday, when 1,280 people boarded between midnight and five.',
      'The city council approved the service in January by 31 votes to 14, ending a dispute that began with the fire at the Ossel depot in 2017.',
    ),
    block(
      'paragraph',
      '“No other city of our size has ever run six lines through the night,” Mayor Tomé Araújo-Lind told a crowd on the quay.',
      'Each night costs 9,400 crowns, he said, about what the city spends on street lighting.',
    ),
    { ...block('heading', 'What it costs'), level: 2 },
    block(
      'paragraph',
      'The transport office puts the yearly cost at 3.4 million crowns.',
      'Fares are expected to bring back a third of that.',
    ),
    block(
      'paragraph',
      'Nachtspur, a riders’ association, disputes the figures.',
      'Its chair, Þóra Elmsdóttir, said the office had “left the drivers’ night bonus out of the sum 🙃”.',
    ),
    block('quote', '“We counted 61 drivers on the first night.', 'The plan says 45.”'),
    { ...block('heading', 'When they run'), level: 2 },
    item(1, 'Lines N1 and N2 run every 15 minutes.'),
    item(2, 'Lines N3 to N6 run every half hour.'),
    item(3, 'The last tram from the harbour leaves at 04:40.'),
    cell(0, 0, 'Night'),
    cell(0, 1, 'Boardings'),
    cell(0, 2, 'Cancelled'),
    cell(1, 0, 'Friday'),
    cell(1, 1, '1,280'),
    cell(1, 2, '2'),
    cell(2, 0, 'Saturday'),
    cell(2, 1, '2,015'),
    cell(2, 2, '0'),
    block('figure', 'A tram with lit windows crosses a bridge at night'),
    block(
      'caption',
      'A tram of line N2 on the Ossel bridge, the oldest iron bridge in the country.',
      'Photograph: The Vellmar Courier',
    ),
    block(
      'paragraph',
      'Before the fire the trams carried 22,000 people a week, according to the office’s last report.',
      'That is why a forecast of nearly 40,000 surprised even the service’s friends.',
    ),
    block(
      'paragraph',
      'In the old town the stop is signed in two scripts, as it was in 1911: Ossel and أوسل.',
      'The ticket machines greet night riders in a third, with 夜行電車.',
    ),
    block('footnote', '* Crowns at the prices of 2025.'),
  ],
  {
    inline: [
      { kind: 'bold', words: 'Nachtspur' },
      { kind: 'italic', words: 'Photograph: The Vellmar Courier' },
      {
        kind: 'link',
        words: 'the office’s last report',
        href: 'https://transport.vellmar.example/reports/2016?lang=en',
      },
    ],
  },
)

export const SAMPLE_ORIGINAL = new TextEncoder().encode(SAMPLE_CONTENT.text)

/** The bytes of a captured copy: small, invented. */
export const SAMPLE_EVIDENCE = new TextEncoder().encode(
  'Vellmar city council, minutes of 22 January\nItem 7, night trams: 31 for, 14 against, 2 abstained.\n',
)
