import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordsOfHtml, wordsOfMarkdown } from '../../../core/format/plain-words.ts'

describe('HTML as plain words', () => {
  it.each([
    ['blocks are lines', '<p>One</p><p>Two<br>three</p>', 'One\n\nTwo\nthree'],
    ['signs are read', 'Tom &amp; &lt;b&gt; &#8212; &#x201C;ok&rdquo; &unknown;', 'Tom & <b> — “ok” &unknown;'],
    ['scripts and styles are not words', '<style>p{}</style>a<script>alert(1)</script>b', 'ab'],
    ['nor are comments', 'a<!-- <p>no</p> -->b', 'ab'],
    ['a less-than sign is a sign', 'if a < b and c > d', 'if a < b and c > d'],
    ['an unfinished tag is text', 'a <b', 'a <b'],
  ])('%s', (_what, html, text) => {
    expect(wordsOfHtml(html).text).toBe(text)
  })

  it('names the addresses it links to, never a script', () => {
    const html = `<a href="https://a.example/?x=1&amp;y=2">here</a> <a href='javascript:alert(1)'>no</a> <a href=mailto:b@c.example>write</a>`
    expect(wordsOfHtml(html)).toEqual({
      text: 'here no write',
      links: ['https://a.example/?x=1&y=2', 'mailto:b@c.example'],
    })
  })
})

describe('Markdown as plain words', () => {
  it.each([
    ['emphasis', 'a **bold** and *soft* and __strong__ `code` ~~gone~~', 'a bold and soft and strong code gone'],
    ['not inside words', 'snake_case_name and 2*3*4', 'snake_case_name and 2*3*4'],
    ['headings', '# Title\n\ntext', 'Title\n\ntext'],
    ['lists and quotes stay', '- one\n- two\n\n> said', '- one\n- two\n\n> said'],
    ['escapes', '\\*not\\* bold', '*not* bold'],
    ['pictures by what they show', '![a map](https://x.example/map.png)', 'a map'],
  ])('%s', (_what, markdown, text) => {
    expect(wordsOfMarkdown(markdown).text).toBe(text)
  })

  it('names the addresses that are not among its words', () => {
    expect(wordsOfMarkdown('[a](https://a.example/b_(c)) <https://d.example> [x](javascript:1)')).toEqual({
      text: 'a https://d.example x',
      links: ['https://a.example/b_(c)'],
    })
  })
})

it('long and hostile texts are read at once', () => {
  const long = 60_000
  const hostile = [
    '<',
    '<a href="',
    '<!--',
    '&',
    '&#',
    '[',
    '[](',
    '![a](',
    '**',
    '*a ',
    '_',
    '`',
    '<http://',
    '\\',
    '# ',
    ' ',
    '\n',
    '<script>',
  ]
  // What takes quadratic time would take minutes here: the time a test has is what bounds it.
  for (const part of hostile)
    for (const read of [wordsOfHtml, wordsOfMarkdown])
      expect(read(part.repeat(Math.ceil(long / part.length)))).toBeDefined()
})

it('whatever is read, no text is invented: its letters stand in the source, or are written as signs in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      expect(wordsOfMarkdown(text).text.length).toBeLessThanOrEqual(text.length)
      expect(wordsOfHtml(text).text.length).toBeLessThanOrEqual(text.length)
    }),
  )
})
