import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Content } from '../../core/model/content.ts'
import type { ExportChoice, ExportFormat } from '../../core/model/hand-over.ts'
import { exportChoice, FIRST_REPORT_LOOK } from '../../core/model/hand-over-choice.ts'
import type { ExportMaterial } from '../../electron/services/ports.ts'
import { materialOf } from './export-material.ts'
import { block, contentOf } from './sample-content.ts'
import { SampleDesk } from './sample-desk.ts'

const INJECTIONS = new URL('../../../shared/data/malicious/xss/', import.meta.url)

const OWN_INJECTIONS = [
  '<script>window.ran = 1</script>',
  '"><img src=x onerror="window.ran = 1">',
  "' onmouseover='window.ran = 1' x='",
  '</style><script>window.ran = 1</script>',
  '</title><svg onload="window.ran = 1">',
  'javascript:window.ran=1',
  '[a](javascript:window.ran=1) ![b](https://evil.example/x.png) [c]: https://evil.example',
  '<https://evil.example> `code` **bold** | a | b |',
  '<!--',
  '&lt;script&gt;',
]

/** Lines that try to become code, ours and those of the shared collection where it is at hand. */
export const injections = (): string[] =>
  existsSync(INJECTIONS)
    ? [
        ...OWN_INJECTIONS,
        ...readdirSync(INJECTIONS)
          .filter((name) => name.endsWith('.txt'))
          .flatMap((name) => readFileSync(new URL(name, INJECTIONS), 'utf8').split(/\r?\n/))
          .filter((line) => line.trim()),
      ]
    : OWN_INJECTIONS

/** An article in which every place a stranger's words can stand in holds an injection. */
export function hostileMaterial(lines: readonly string[]): ExportMaterial {
  const desk = new SampleDesk()
  const content: Content = contentOf(
    lines.map((line, index) => block(index === 0 ? 'headline' : 'paragraph', line)),
    { language: '"><script>window.ran=1</script>' },
  )
  const words = wordsOf(lines)
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

/** A look and addresses in which every field holds injections. */
export function hostileChoice(
  format: ExportFormat,
  lines: readonly string[],
  template: ExportChoice['look']['template'],
): ExportChoice {
  const words = wordsOf(lines)
  return exportChoice(
    { format, kind: 'reader', redacted: false },
    {
      ...FIRST_REPORT_LOOK,
      template,
      publisher: words,
      publisherUrl: `javascript:window.ran=1//${words}`,
      logo: { mediaType: 'image/png', base64: ONE_PIXEL },
      opening: lines.join('\n\n'),
      closing: lines.join('\n'),
    },
    { claims: null, url: `https://x.example/"><script>window.ran=1</script>${words}` },
  )
}

/** A picture of one pixel, as small as a PNG can be. */
export const ONE_PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

const wordsOf = (lines: readonly string[]): string => lines.join(' ').slice(0, 1_900)
