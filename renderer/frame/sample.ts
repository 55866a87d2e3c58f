const HEADLINE = 'Ferry fire off Port Alder kills at least 21'
const STANDFIRST =
  'Harbour authority says the engine-room alarm was silenced “nearly 40” minutes before crew reported smoke'
const BYLINE = 'By Ines Marlow'
const PUBLISHED = '31 August 2025, 18:00'
const PARAGRAPHS = [
  'A fire aboard the passenger ferry Northwind killed 21 people on Saturday, the harbour authority said, after flames spread from the engine room to the car deck shortly before dawn. The vessel was carrying 312 passengers and crew, twice its licensed limit, according to two people briefed on the inquiry.',
  'The ship had not passed its last inspection in May, documents show; the operator, Alder Line, had said it did. “We have handed every maintenance record to investigators,” chief executive Tomas Reyl said. Union officials dispute that account.',
  'Three children were among the dead, the coast guard said; a hospital spokeswoman put the number of injured at 111, up from “more than 100” on Saturday evening. It was the deadliest accident on the strait since 1987.',
  'Rescuers reached the ferry 25 minutes after the first distress call at 04:52, port logs show. By then the starboard lifeboats could no longer be lowered, survivors said. The alarm in the engine room was silenced 39 minutes before anybody reported smoke, the harbour authority found.',
  'Alder Line runs four ferries on the route and carried 1.2 million passengers last year, 14 percent more than the year before. Its shares fell by a fifth on Monday. The transport minister, Karin Osei, promised “an inquiry without taboos” and said that every ferry older than 30 years would be inspected by the end of October.',
  'The Northwind was built in 1991. Its sister ship, the Southwind, burned out in port in 2009; nobody was hurt.',
]

/** An invented article to try things on: no person, place or event in it is real. */
export const SAMPLE = { text: [HEADLINE, STANDFIRST, BYLINE, PUBLISHED, ...PARAGRAPHS].join('\n\n'), html: '' }
