import { blankSource, type SourceDetails } from '../model/source.ts'

/** The sources of the sample, by the names its citations know them by. All of them are invented. */
export const SAMPLE_SOURCES = {
  release: {
    ...blankSource('web-page', 'The Petrel returns on 22 September'),
    publisher: 'Skerrin Harbour Trust',
    publishedOn: '17 September 2025',
    url: 'https://trust.skerrin.example/news/petrel-returns',
  },
  log: {
    ...blankSource('document', 'Incident log, ferry Petrel, 9 February 2024'),
    publisher: 'Skerrin Coastguard Station',
    publishedOn: '9 February 2024',
  },
  survey: {
    ...blankSource('document', 'Ferry Petrel: survey of the hull, interim report'),
    author: 'J. Harl, P. Wexley',
    publisher: 'Harl & Wexley, marine surveyors',
    publishedOn: '3 June 2025',
  },
  calendar: {
    ...blankSource('own-knowledge', 'The calendar'),
    note: '18 September 2025 is a Thursday; count back.',
  },
  annual: {
    ...blankSource('document', 'Annual report 2024'),
    publisher: 'Skerrin Harbour Trust',
    publishedOn: 'May 2025',
    url: 'https://trust.skerrin.example/reports/2024.pdf',
  },
  shopkeeper: {
    ...blankSource('person', 'The shopkeeper on Hallin'),
    contact: 'the shop, after six in the evening',
    note: 'Speaks about the takings only if she is not named.',
    withheld: true,
  },
  cancellations: {
    ...blankSource('dataset', 'Launch to Hallin: days without a sailing, 2024'),
    publisher: 'Skerrin Council',
    publishedOn: 'January 2025',
    url: 'https://council.skerrin.example/data/launch-2024.csv',
  },
} as const satisfies Record<string, SourceDetails>

export type SampleSource = keyof typeof SAMPLE_SOURCES

/** The captured copy of one of them: a page that needs nothing else. */
export const SAMPLE_EVIDENCE = {
  source: 'release',
  name: 'petrel-returns.html',
  html: `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>The Petrel returns on 22 September</title>
<style>body { max-width: 38em; margin: 2em auto; padding: 0 1em; font: 1.05em/1.6 Georgia, serif }</style>
<p>Skerrin Harbour Trust · 17 September 2025</p>
<h1>The Petrel returns on 22 September</h1>
<p>The ferry Petrel will resume the service between Skerrin and Hallin on Monday 22 September 2025. She will make six
crossings a day in each direction; before the fire of 9 February 2024 it was four.</p>
<p>The repair, now complete, has cost £12.6 million. The trust thanks the Ostrand yard.</p>
<blockquote>
<p>“This is a promise kept. Nobody on Hallin should have to plan a dentist’s appointment around the tide.”</p>
<p>Odile Brannock, chief executive</p>
</blockquote>
<table>
<tr><th>From Skerrin</th><td>06:20</td><td>08:40</td><td>11:00</td><td>13:40</td><td>16:10</td><td>18:30</td></tr>
<tr><th>From Hallin</th><td>07:30</td><td>09:50</td><td>12:10</td><td>14:50</td><td>17:20</td><td>19:40</td></tr>
</table>
<p>This page was made up for the sample article. No person, place or event in it is real.</p>
</html>
`,
} as const satisfies { readonly source: SampleSource; readonly name: string; readonly html: string }
