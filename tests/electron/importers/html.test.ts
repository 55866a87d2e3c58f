import { readdirSync, readFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { Content } from '../../../core/model/content.ts'
import { readWritten } from '../../../electron/importers/read-file.ts'
import { alikeness } from '../../support/alike.ts'
import { blocksOf, draftOf, isShared, marksOf, sharedData } from './reading.ts'

const page = (html: string) => draftOf('page.html', html)
const pasted = (html: string) => draftOf('pasted', html, 'html')

const PROSE =
  'The bridge over the Marl reopened on Tuesday, two years after inspectors found cracks in eleven beams. '.repeat(4)
const SAVED = `<!DOCTYPE html><!-- saved from url=(0031)https://marl.example/bridge?x=1 -->
<html lang="en-GB"><head><title>Bridge Reopens After Two Years | The Marl Post</title>
<meta property="og:site_name" content="The Marl Post"><meta name="author" content="By Ada Quill">
<meta property="article:published_time" content="2024-03-12T09:00:00+01:00">
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","dateModified":"2024-03-14"}]}</script></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>Bridge Reopens After Two Years</h1><p class="article-standfirst">The crossing cost four million</p>
<p>${PROSE}<a href="/council">The council</a> agreed.</p><p>${PROSE}</p></article>
<div class="comments"><p>First!</p></div><footer>© 2024</footer></body></html>`

describe('a saved page', () => {
  it('is read as its article, headline and standfirst included, without what stands around it', () => {
    const draft = page(SAVED)
    expect(blocksOf(draft).map(([kind]) => kind)).toEqual(['headline', 'standfirst', 'paragraph', 'paragraph'])
    expect(draft.content.text).not.toMatch(/Home|First!|©/)
    expect(marksOf(draft)).toEqual(['link The council https://marl.example/council'])
  })

  it('says who wrote it, where, when and in which language', () => {
    const { details, content } = page(SAVED)
    expect(details).toMatchObject({
      title: expect.stringContaining('Bridge Reopens After Two Years'),
      byline: 'Ada Quill',
      publication: 'The Marl Post',
      publishedOn: '2024-03-12T09:00:00+01:00',
      updatedOn: '2024-03-14',
      url: 'https://marl.example/bridge?x=1',
    })
    expect(content.language).toBe('en-GB')
  })

  it('has no hidden words', () => {
    const text = page(
      `<body><p>Seen.</p><p hidden>a1</p><p style="color: red; display:none">b2</p><span aria-hidden="true">c3</span>
       <script>d4</script><style>e5</style><template>f6</template><noscript>g7</noscript><p style="visibility: hidden">h8</p></body>`,
    ).content.text
    expect(text).toBe('Seen.')
  })

  it.skipIf(!isShared('html-articles'))(
    'gives the expected text and title (skipped where the shared data is absent)',
    () => {
      for (const entry of readdirSync(sharedData('html-articles'), { withFileTypes: true }).filter((e) =>
        e.isDirectory(),
      )) {
        const at = (file: string) => readFileSync(sharedData(`html-articles/${entry.name}/${file}`), 'utf8')
        const draft = page(at('source.html'))
        const expected = parseHTML(`<html><body>${at('expected.html')}</body></html>`).document.body.textContent ?? ''
        expect(alikeness(draft.content.text, expected), entry.name).toBeGreaterThan(0.98)
        expect(draft.details.title).toBe(JSON.parse(at('expected-metadata.json')).title)
      }
    },
  )
})

describe('pasted HTML', () => {
  it('is all article', () => {
    expect(blocksOf(pasted('<nav>Menu</nav><p>One short line.</p>'))).toEqual([
      ['paragraph', 'Menu'],
      ['paragraph', 'One short line.'],
    ])
  })

  it('becomes blocks of every kind', () => {
    const draft = pasted(`<h1>Top</h1><h3>Part</h3><blockquote><p>Said.</p></blockquote><pre>  a\n\n b</pre>
      <ol start="3"><li>Three<ul><li>Inner</li></ul></li><li><p>Four</p><p>More</p></li></ol>
      <figure><img alt="Cranes over the empty river bed"><figcaption>The works</figcaption></figure>`)
    expect(blocksOf(draft)).toEqual([
      ['headline', 'Top'],
      ['heading', 'Part'],
      ['quote', 'Said.'],
      ['preformatted', '  a\n\n b'],
      ['list-item', 'Three'],
      ['list-item', 'Inner'],
      ['list-item', 'Four'],
      ['paragraph', 'More'],
      ['caption', 'The works'],
      ['figure', 'Cranes over the empty river bed'],
    ])
    expect(
      draft.content.blocks.filter(({ list }) => list).map(({ level, list }) => [level, list?.ordered, list?.number]),
    ).toEqual([
      [1, true, 3],
      [2, false, 1],
      [1, true, 4],
    ])
  })

  it('keeps a table’s cells in their places, spans counted', () => {
    const draft = pasted(
      '<table><caption>Toll</caption><tr><th rowspan=2>Town</th><th colspan=2>Dead</th></tr><tr><td>14</td><td><p>21</p><p>(later)</p></td></tr></table>',
    )
    expect(draft.content.blocks.map(({ table }) => (table ? [table.row, table.column, table.header] : null))).toEqual([
      null,
      [0, 0, true],
      [0, 1, true],
      [1, 1, false],
      [1, 2, false],
    ])
    expect(blocksOf(draft).at(-1)).toEqual(['table-cell', '21\n(later)'])
  })

  it('reads through tables that only lay out the page', () => {
    const draft = pasted('<table><tr><td><h2>Title</h2><p>Words.</p></td><td>Side</td></tr></table>')
    expect(blocksOf(draft)).toEqual([
      ['heading', 'Title'],
      ['paragraph', 'Words.'],
      ['paragraph', 'Side'],
    ])
  })

  it('has white space as a browser shows it', () => {
    const draft = pasted('<p> One\n  <b> two </b> three<br>\n four<br><br>five&nbsp;six </p>')
    expect(blocksOf(draft).map(([, text]) => text)).toEqual(['One two three\nfour', 'five\u00a0six'])
  })

  it('keeps bold, italics and links, also when an office program says so in styles', () => {
    expect(
      marksOf(
        pasted(
          '<b style="font-weight:normal"><p>A <span style="font-weight:700">bold</span> <i>word</i> <a href="https://a.example/">link</a></p></b>',
        ),
      ),
    ).toEqual(['bold bold', 'italic word', 'link link https://a.example/'])
  })

  it('sets a raised footnote number apart from the figure before it', () => {
    expect(pasted('<p>It killed 21<sup><a href="#n1">1</a></sup> and 10<sup>6</sup>.</p>').content.text).toBe(
      'It killed 21[1] and 106.',
    )
  })

  it('leads nowhere but to web and mail addresses', () => {
    const hrefs = [
      'javascript:alert(1)',
      'java\nscript:alert(1)',
      ' data:text/html,x',
      'vbscript:x',
      'file:///etc/passwd',
      '/relative',
      '#top',
    ]
    expect(marksOf(pasted(hrefs.map((href) => `<p><a href="${href}">word</a></p>`).join('')))).toEqual([])
    expect(marksOf(pasted('<a href="mailto:a@b.example">mail</a>'))).toEqual(['link mail mailto:a@b.example'])
  })

  it('nested by the thousand is still read, and what stands behind it keeps its blocks', () => {
    const deep = `${'<div>'.repeat(3_000)}deep words${'</div>'.repeat(3_000)}`
    const script = `<script>${'"<div>"'.repeat(300)}</script><!-- ${'<div>'.repeat(300)} -->`
    expect(blocksOf(pasted(`${script}<p>First.</p>${deep}<h2>Part</h2><p>Last.</p>`))).toEqual([
      ['paragraph', 'First.'],
      ['paragraph', 'deep words'],
      ['heading', 'Part'],
      ['paragraph', 'Last.'],
    ])
  })

  it('with paragraphs and items by the thousand that nobody closed is read block by block', () => {
    expect(blocksOf(pasted('<p>a<ul><li>b<li>c</ul>'.repeat(600)))).toHaveLength(1_800)
  })
})

describe('hostile HTML', () => {
  const payloads = [
    ...(isShared('sanitizer-dompurify')
      ? (
          JSON.parse(readFileSync(sharedData('sanitizer-dompurify/expect-a.json'), 'utf8')) as { payload: string }[]
        ).map(({ payload }) => payload)
      : []),
    ...(isShared('malicious')
      ? ['IntrudersXSS', 'RSNAKE_XSS', 'xss_payloads_quick'].flatMap((name) =>
          readFileSync(sharedData(`malicious/xss/${name}.txt`), 'utf8').split('\n'),
        )
      : []),
  ]
  it.skipIf(payloads.length === 0)(
    'leaves words and safe links, never a script (skipped where the shared data is absent)',
    () => {
      const unsafe = (name: string, html: string, format: 'html' | null) => {
        const read = readWritten({ name, bytes: new TextEncoder().encode(html), format, tracked: 'accepted' })
        if (!read.ok || read.value.kind !== 'draft') return []
        const { content } = read.value.draft
        expect(Content.safeParse(content).success, html).toBe(true)
        return content.inline.filter(({ href }) => href !== undefined && !/^(?:https?|mailto):/.test(href))
      }
      for (const payload of payloads) {
        expect(unsafe('pasted', `<p>words</p>${payload}`, 'html'), payload).toEqual([])
        expect(unsafe('page.html', `<body><p>words</p>${payload}</body>`, null), payload).toEqual([])
      }
    },
  )
})
