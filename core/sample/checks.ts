import type { CitationDetails } from '../model/citation.ts'
import type { ClaimDetails } from '../model/claim.ts'
import type { Look } from '../model/look.ts'
import type { SampleSource } from './sources.ts'

interface SampleCitation {
  readonly source: SampleSource
  readonly details: Partial<CitationDetails>
}

/** One claim of the sample, and what has been done about it. Words are those of the first draft, each to be found there once. */
export interface SampleClaim {
  readonly words: string
  /** Further passages that say the same. */
  readonly alsoAt?: readonly string[]
  readonly details: Partial<ClaimDetails>
  readonly citations?: readonly SampleCitation[]
  readonly verdict?: { readonly look: Look; readonly rationale: string }
  /** In place of the claim's first passage. */
  readonly correction?: string
  readonly notes?: readonly { readonly text: string; readonly withheld: boolean }[]
}

const said = (name: string) => ({ kind: 'named', name }) as const
const TRUST = said('Skerrin Harbour Trust')

/** The claims of the sample in reading order: about half of them are checked. */
export const SAMPLE_CLAIMS: readonly SampleClaim[] = [
  {
    words: 'sails again after £14m repair',
    details: { wording: 'The repair of the Petrel cost £14 million.', kind: 'quantity', priority: 'high' },
    citations: [
      {
        source: 'release',
        details: {
          stance: 'refutes',
          quote: 'The repair, now complete, has cost £12.6 million.',
          locator: 'paragraph 2',
          grade: 'primary',
        },
      },
    ],
    verdict: {
      look: 'false',
      rationale: 'The trust gives £12.6 million, and so does the first paragraph. Nothing was found that says 14.',
    },
    correction: 'sails again after £12.6m repair',
    notes: [{ text: 'The night desk has been told; a new headline is promised for the next update.', withheld: false }],
  },
  {
    words: 'six crossings a day from Monday, two more than before the fire',
    alsoAt: ['From Monday the Petrel will make six crossings a day in each direction, two more than before the fire'],
    details: {
      wording: 'From 22 September there are six crossings a day each way; before the fire there were four.',
      kind: 'comparison',
      claimant: TRUST,
    },
    citations: [
      {
        source: 'release',
        details: {
          stance: 'supports',
          quote: 'She will make six crossings a day in each direction; before the fire of 9 February 2024 it was four.',
          locator: 'paragraph 1 and timetable',
          grade: 'primary',
        },
      },
    ],
    verdict: {
      look: 'true',
      rationale: 'The timetable lists six each way, and the trust gives four for the time before.',
    },
  },
  {
    words: '640 islanders without a direct boat to the mainland',
    details: { wording: 'After the fire 640 people on Hallin had no direct boat to the mainland.', kind: 'quantity' },
  },
  {
    words: 'The repair has cost £12.6 million, the harbour trust said on Wednesday',
    details: {
      wording: 'The trust said on 17 September that the repair cost £12.6 million.',
      kind: 'attribution',
      claimant: TRUST,
    },
    citations: [
      {
        source: 'release',
        details: {
          stance: 'supports',
          quote: 'The repair, now complete, has cost £12.6 million.',
          locator: 'paragraph 2',
          grade: 'primary',
        },
      },
    ],
  },
  {
    words: '87 people on board',
    details: { wording: '87 people were on board when the fire broke out.', kind: 'quantity' },
    citations: [
      {
        source: 'log',
        details: { stance: 'context', quote: 'POB 93: 87 PAX, 6 CREW.', locator: 'line 4', grade: 'primary' },
      },
    ],
    verdict: {
      look: 'mostly-true',
      rationale: '87 is the number of passengers; with the crew there were 93 on board.',
    },
    correction: '87 passengers on board',
  },
  {
    words:
      'All of them were taken off within 50 minutes, the coast-guard log shows, and three were treated for smoke inhalation.',
    details: {
      wording: 'Everybody on board was taken off within 50 minutes, and three were treated for smoke.',
      kind: 'date-place',
      claimant: said('Skerrin Coastguard'),
    },
    citations: [
      {
        source: 'log',
        details: {
          stance: 'supports',
          quote: '10:02 FIRST CALL. 10:49 ALL CLEAR OF VESSEL. 3 TO HOSPITAL, SMOKE.',
          locator: 'lines 1 and 31',
          grade: 'primary',
        },
      },
    ],
    verdict: { look: 'true', rationale: 'From the first call to the last person off: 47 minutes.' },
  },
  {
    words: 'three were treated for smoke inhalation.',
    details: { wording: 'Three people were treated for smoke inhalation.', kind: 'quantity', tags: ['corrected once'] },
  },
  {
    words: '14 of the 52 plates below the waterline had to be replaced',
    details: {
      wording: '14 of the 52 hull plates below the waterline were replaced.',
      kind: 'quantity',
      claimant: said('the surveyors'),
      madeOn: '3 June 2025',
    },
    citations: [
      {
        source: 'survey',
        details: {
          stance: 'supports',
          quote: 'Of 52 plates examined below the waterline, fourteen are beyond repair.',
          locator: 'p. 4, table 2',
          grade: 'primary',
        },
      },
    ],
    verdict: {
      look: 'true',
      rationale: 'The surveyors’ table counts the same plates. Their final report is still to come.',
    },
  },
  {
    words: 'passed her sea trials on Thursday 16 September',
    details: { wording: 'The Petrel passed her sea trials on Thursday 16 September 2025.', kind: 'date-place' },
    citations: [
      {
        source: 'calendar',
        details: { stance: 'refutes', quote: '16 September 2025 was a Tuesday.', grade: 'primary' },
      },
    ],
    verdict: { look: 'half', rationale: 'The date is right. It was a Tuesday, not a Thursday.' },
    correction: 'passed her sea trials on Tuesday 16 September',
  },
  {
    words: 'Passenger numbers fell from 182,400 in 2023 to 41,100 in 2024, a drop of 68 per cent',
    details: {
      wording: 'Passengers fell by 68 per cent, from 182,400 in 2023 to 41,100 in 2024.',
      kind: 'comparison',
      claimant: TRUST,
      priority: 'high',
    },
    citations: [
      {
        source: 'annual',
        details: {
          stance: 'context',
          quote: 'Passengers carried: 182,400 (2023), 41,100 (2024).',
          locator: 'p. 17',
          grade: 'primary',
        },
      },
    ],
    notes: [
      { text: 'The report gives both numbers and no percentage. Work it out before this is rated.', withheld: false },
    ],
  },
  {
    words: 'The island’s only shop cut its opening hours by a third.',
    details: { wording: 'The only shop on Hallin cut its opening hours by a third.', kind: 'experience' },
    citations: [
      {
        source: 'shopkeeper',
        details: {
          stance: 'context',
          quote: 'Fewer hours, yes. I never counted them.',
          grade: 'primary',
          withheld: true,
        },
      },
    ],
    verdict: { look: 'unconfirmed', rationale: 'Shorter hours are confirmed. Nobody could say by how much.' },
    notes: [{ text: 'Do not name the shop’s owner; ring only after closing time.', withheld: true }],
  },
  {
    words: 'The launch was cancelled on 113 days last year',
    details: {
      wording: 'The launch did not sail on 113 days in 2024.',
      kind: 'quantity',
      claimant: said('Skerrin Council'),
    },
    citations: [
      {
        source: 'cancellations',
        details: { stance: 'supports', quote: 'days_without_sailing,113', locator: 'row 14', grade: 'primary' },
      },
    ],
    verdict: { look: 'true', rationale: 'The council’s table adds up to 113 days for 2024.' },
  },
  {
    words: 'The return of the boat was “a promise kept”, he told the council on Tuesday',
    details: {
      wording: 'Tam Verrick called the boat’s return “a promise kept”.',
      kind: 'quotation',
      claimant: said('Tam Verrick'),
      tags: ['whose words?'],
    },
  },
  {
    words: 'is the oldest passenger ferry in service on the coast',
    details: {
      wording: 'No passenger ferry in service on the coast is older than the Petrel.',
      kind: 'record',
      priority: 'low',
    },
  },
]

/** Words in whose sentences there is nothing to check. */
export const SAMPLE_SKIPS: readonly string[] = [
  'By Ada Quillon',
  'Published 18 September 2025, 07:30',
  'A longer list than expected',
  'What the island lost',
  'Freight suffered as well.',
  'Not everybody is content.',
  '“A boat that comes back is not an apology,”',
]
