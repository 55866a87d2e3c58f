export const WORDS =
  'the harbour office said on Monday that bridge had been closed for repairs after engineers found cracks in two of its piers while traffic fell by nearly a fifth and the city expects costs of several million'.split(
    ' ',
  )

/** An article of so many words, always the same: sentences of 17 words, paragraphs of four sentences, figures strewn in. */
export function articleOf(count: number): string {
  const paragraphs: string[] = ['A long article about a bridge']
  let sentence: string[] = []
  let sentences: string[] = []
  for (let index = 0; index < count; index++) {
    sentence.push(index % 23 === 0 ? String(index) : (WORDS[(index * 7) % WORDS.length] ?? ''))
    if (sentence.length < 17 && index < count - 1) continue
    const [first = '', ...rest] = sentence
    sentences.push(`${[first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(' ')}.`)
    sentence = []
    if (sentences.length < 4 && index < count - 1) continue
    paragraphs.push(sentences.join(' '))
    sentences = []
  }
  return `${paragraphs.join('\n\n')}\n`
}
