import { describe, expect, it } from 'vitest'
import { buildContent } from '../../../core/text/build-content.ts'
import { identicalPhrases } from '../../../core/text/identical-phrases.ts'

const content = buildContent(
  [
    { kind: 'headline', text: 'The bridge is open' },
    {
      kind: 'paragraph',
      text: 'The bridge cost €3.2 million. They say the bridge is old, and the\nbridge is. “The bridge!” The Bridge is a pub, the bridges are many, lathe bridge.',
    },
  ],
  { language: 'en', direction: null },
)

function places(words: string, nth = 0): string[] {
  let start = -1
  for (let turn = 0; turn <= nth; turn++) start = content.text.indexOf(words, start + 1)
  return identicalPhrases(content, { start, end: start + words.length }).map(({ start: from, end }) =>
    content.text.slice(from, end),
  )
}

describe('identical phrases', () => {
  it('are the same whole words, also over a line feed, and with a capital where a sentence begins', () => {
    expect(places('the bridge')).toEqual(['The bridge', 'The bridge', 'the bridge', 'the\nbridge', 'The bridge'])
    expect(places('The bridge')).toHaveLength(5)
  })

  it('keep their case anywhere else', () => {
    expect(places('Bridge')).toEqual(['Bridge'])
  })

  it('of words that stand only once are those alone', () => {
    expect(places('€3.2 million')).toEqual(['€3.2 million'])
  })
})
