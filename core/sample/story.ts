const STANDFIRST = 'The Petrel will make six crossings a day from Monday, two more than before the fire'

const RETURN =
  'The ferry Petrel will carry passengers between Skerrin and the island of Hallin again on Monday 22 September, 19 months after a fire in her engine room left 640 islanders without a direct boat to the mainland. The repair has cost £12.6 million, the harbour trust said on Wednesday.'
const PROMISE =
  '“This is a promise kept,” said Odile Brannock, the trust’s chief executive. “Nobody on Hallin should have to plan a dentist’s appointment around the tide.”'
const FIRE =
  'The fire broke out on 9 February 2024, a quarter of an hour after the boat had left Skerrin with 87 people on board. All of them were taken off within 50 minutes, the coast-guard log shows, and three were treated for smoke inhalation. Investigators traced the cause to a cracked fuel pipe that should have been replaced the autumn before.'

const TRIALS =
  'when she reached 14.2 knots over the measured mile. “She has never run better,” said Runa Sellick, her captain, who was in command on the day of the fire.'
const FREIGHT =
  'Freight suffered as well. Feed, fuel and building stone came over on a barge that sailed twice a week, and a sack of feed cost £3 more on the quay at Hallin than in Skerrin, according to the farmers’ co-operative.'
const SCHOOL =
  '“We lost seven children and gained a waiting list for the vet,” said Wen Tavish, the head teacher, who has lived on Hallin since 2009. The school roll went from 31 pupils to 24.'
const SAILINGS =
  'From Monday the Petrel will make six crossings a day in each direction, two more than before the fire. An adult’s return ticket will cost £9.40, up from £8.80; islanders go on paying half.'
const GRIEVANCE =
  'Not everybody is content. The launch was cancelled on 113 days last year, the council’s own figures show, and the users’ group wants compensation for those who missed hospital visits. “A boat that comes back is not an apology,” said its chair, Idris Falk.'
const FIRST_NOTE =
  'Updated 18 September 2025, 11:15: An earlier version of this article said that four people had been treated for smoke inhalation. It was three.'

/** What it is called in the library, and the file its first draft is kept as. */
export const SAMPLE_FILE = 'petrel.txt'
export const SAMPLE_PUBLICATION = 'The Skerrin Tide'
export const SAMPLE_URL = 'https://tide.skerrin.example/petrel-returns'

/** The first draft of an invented news story: no person, place or event in it is real. Its slips are there to be found. */
export const FIRST_DRAFT = [
  'Hallin ferry sails again after £14m repair',
  STANDFIRST,
  'By Ada Quillon',
  'Published 18 September 2025, 07:30',
  RETURN,
  PROMISE,
  FIRE,
  'A longer list than expected',
  'The trust first put the cost at £7.5 million. When the hull was opened at the Ostrand yard, 14 of the 52 plates below the waterline had to be replaced, according to the surveyors’ report of 3 June. “We were asked for a repair and we found a rebuild,” said Marek Sundby, who led the work.',
  `She passed her sea trials on Thursday 16 September, ${TRIALS}`,
  'What the island lost',
  'Since the fire the islanders have relied on a chartered launch that takes 12 people and no cars. Passenger numbers fell from 182,400 in 2023 to 41,100 in 2024, a drop of 68 per cent, according to the trust’s annual report. The island’s only shop cut its opening hours by a third.',
  FREIGHT,
  SCHOOL,
  SAILINGS,
  GRIEVANCE,
  'The council leader, Tam Verrick, rejected the suggestion that a new vessel would have been cheaper: one was offered in 2024 for £19 million. The return of the boat was “a promise kept”, he told the council on Tuesday. He said that the trust would publish the full accounts of the repair by the end of the year, and that Ms Brannoch would leave it in March.',
  'The Petrel was built in 1988 and is the oldest passenger ferry in service on the coast. Her sister ship, the Dunlin, was broken up in 2016.',
  FIRST_NOTE,
].join('\n\n')

/** The second draft, ten hours later: some slips are mended, a figure has grown, a sentence is gone, a paragraph has moved. */
export const SECOND_DRAFT = [
  'Hallin ferry sails again after £12.6m repair',
  STANDFIRST,
  'By Ada Quillon',
  'Published 18 September 2025, 07:30',
  RETURN,
  PROMISE,
  GRIEVANCE,
  FIRE.replace('the coast-guard log shows, and', 'the coastguard log shows and'),
  'A longer list than expected',
  'The trust first put the cost at £7.5 million. When the hull was opened at the Ostrand yard, 19 of the 52 plates below the waterline had to be replaced, according to the surveyors’ report of 3 June. “We were asked for a repair and we found a rebuild,” said Marek Sundby, who led the work.',
  `She passed her sea trials on Tuesday 16 September, ${TRIALS}`,
  'What the island lost',
  'Since the fire the islanders have relied on a chartered launch that takes 12 people and no cars. Passenger numbers fell from 182,400 in 2023 to 41,100 in 2024, a drop of 68 per cent, according to the trust’s annual report.',
  FREIGHT,
  SCHOOL,
  `${SAILINGS} Tickets went on sale at noon on Thursday, and 214 were sold within the hour.`,
  'The council leader, Tam Verrick, rejected the suggestion that a new vessel would have been cheaper: one was offered in 2024 for £19 million. The return of the boat was “a promise kept”, he told the council on Tuesday. He said that the trust would publish the full accounts of the repair by the end of the year, and that Ms Brannock would leave it in March.',
  'The Petrel was built in 1988 and is the oldest passenger ferry in service on the coast. Her sister ship, the Dunlin, was broken up in 2016.',
  `Updated 18 September 2025, 17:40: This article now gives the number of hull plates in the surveyors’ final report, and the day of the sea trials. ${FIRST_NOTE.slice(FIRST_NOTE.indexOf('An earlier'))}`,
].join('\n\n')

/** What the second draft is called. */
export const SECOND_DRAFT_NAME = 'Update, 17:40'
