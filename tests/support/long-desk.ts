import { block, contentOf } from './sample-content.ts'
import { SampleDesk } from './sample-desk.ts'

const RATINGS = ['true', 'mostly-true', 'half-true', 'mostly-false', 'false', 'cant-confirm'] as const
const SENTENCES = 4

const sentence = (nth: number): string =>
  `In year ${1000 + nth} the harbour of Port Alder handled ${(nth * 37) % 900} ships, its office says in report ${nth}.`

/** An article of many claims, one a sentence, each rated with a reason and cited twice, some corrected, noted, left open. */
export function longDesk(claims: number): SampleDesk {
  const desk = new SampleDesk()
  const paragraphs = Array.from({ length: Math.ceil(claims / SENTENCES) }, (_, index) =>
    block(
      'paragraph',
      ...Array.from({ length: Math.min(SENTENCES, claims - index * SENTENCES) }, (_sentence, nth) =>
        sentence(index * SENTENCES + nth),
      ),
    ),
  )
  const content = contentOf([block('headline', 'The harbour in figures'), ...paragraphs])
  desk.addDraft(content)
  const sources = Array.from({ length: 40 }, (_, nth) =>
    desk.source({
      title: `Yearbook of the harbour office, volume ${nth + 1}`,
      publisher: 'Port Alder harbour office',
      publishedOn: '2025',
      url: `https://harbour.example/yearbook/${nth + 1}`,
    }),
  )
  for (const [nth, span] of content.sentences.slice(1).entries()) {
    const claim = desk.mark({ wording: `${sentence(nth)} It was so.`, kind: 'quantity' }, span)
    for (const step of [0, 7]) {
      const source = sources[(nth + step) % sources.length]
      if (source)
        desk.cite(claim, source, {
          stance: step === 0 ? 'supports' : 'context',
          quote: `The office counted ${(nth * 37) % 900} ships.`,
          locator: `p. ${nth + 1}`,
          accessedOn: '16 March',
        })
    }
    if (nth % 10 === 9) continue
    desk.rate(claim, RATINGS[nth % RATINGS.length] ?? 'true', `The yearbook gives the figure on page ${nth + 1}.`)
    if (nth % 5 === 0) desk.correct(claim, `In year ${1000 + nth} it handled fewer ships.`)
    if (nth % 7 === 0) desk.note(claim, 'Asked the office for the sheet.')
  }
  return desk
}
