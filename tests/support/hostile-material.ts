import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Content } from '../../core/model/content.ts'
import { sharedData } from '../electron/importers/reading.ts'
import { materialOf } from './export-material.ts'
import { block, contentOf } from './sample-content.ts'
import { SampleDesk } from './sample-desk.ts'

const INJECTIONS = sharedData('malicious/xss')

const OWN_INJECTIONS = [
  '<script>window.ran = 1</script>',
  '"><img src=x onerror="window.ran = 1">',
  "' onmouseover='window.ran = 1' x='",
  '</style><script>window.ran = 1</script>',
  '</title><svg onload="window.ran = 1">',
  'javascript:window.ran=1',
  '<!--',
  '&lt;script&gt;',
]

/** Lines that try to run, of our own and, where they are at hand, published ones. */
export const injections = (): string[] =>
  existsSync(INJECTIONS)
    ? [
        ...OWN_INJECTIONS,
        ...readdirSync(INJECTIONS)
          .filter((name) => name.endsWith('.txt'))
          .flatMap((name) => readFileSync(`${INJECTIONS}/${name}`, 'utf8').split(/\r?\n/))
          .filter((line) => line.trim()),
      ]
    : OWN_INJECTIONS

/** An article in which every place a stranger's words can stand in holds an injection. */
export function hostileMaterial(lines: readonly string[]) {
  const desk = new SampleDesk()
  const content: Content = contentOf(
    lines.map((line, index) => block(index === 0 ? 'headline' : 'paragraph', line)),
    { language: '"><script>window.ran=1</script>' },
  )
  const words = lines.join(' ').slice(0, 1_900)
  desk.on({ type: 'article.edit', details: { title: words, byline: words, publication: words, url: lines[0] ?? '' } })
  for (const [index, line] of lines.entries()) {
    const claim = desk.mark(
      { wording: line, claimant: { kind: 'named', name: line }, madeOn: line.slice(0, 200) },
      { start: index * 3, end: index * 3 + 2 },
    )
    const source = desk.source(
      { title: line, author: line, publisher: line, url: line },
      { name: line.trim() || 'x', bytes: new TextEncoder().encode(line), mediaType: line },
    )
    desk.cite(claim, source, { quote: line, locator: line, accessedOn: line.slice(0, 200), note: line })
    desk.rate(claim, 'false', line)
    desk.correct(claim, line)
    desk.note(claim, line)
  }
  const material = materialOf(desk)
  const drafts = Object.fromEntries(
    Object.entries(material.article.drafts).map(([id, draft]) => [
      id,
      { ...draft, name: words, original: { ...draft.original, name: words } },
    ]),
  )
  const hash = Object.values(drafts)[0]?.content
  if (!hash) throw new Error('The sample has no draft.')
  return { ...material, article: { ...material.article, drafts }, contents: new Map([[hash, content]]) }
}
