import { createHash } from 'node:crypto'
import { directionOf } from '../../core/messages/language.ts'
import { spoken } from '../../core/messages/message.ts'
import { brief } from '../../core/query/saying.ts'
import { type Markup, markup, NOTHING, verbatim, when } from './markup.ts'

interface HtmlDocument {
  readonly title: string
  /** What the article is called: for the heads of printed pages. */
  readonly running?: string
  /** The one style inside. */
  readonly css: string
  /** Whether pictures that are inside the document may be shown. */
  readonly hasPictures?: boolean
  /** What else stands in its head. */
  readonly head?: Markup
  readonly body: Markup
}

/**
 * A document that needs nothing else, in the language that is spoken. Nothing runs, nothing is fetched, nothing is sent: its
 * style is let in by its hash, and pictures where there are any.
 */
export function htmlDocument({ title, running, css, hasPictures, head = NOTHING, body }: HtmlDocument): string {
  const style = `'sha256-${createHash('sha256').update(css).digest('base64')}'`
  const pictures = hasPictures ? 'img-src data:; ' : ''
  const policy = `default-src 'none'; style-src ${style}; ${pictures}base-uri 'none'; form-action 'none'`
  return `${markup`<!doctype html>
<html lang="${spoken()}" dir="${directionOf(spoken())}"${when(running, (words) => markup` data-running="${brief(words)}"`)}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${verbatim(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${verbatim(css)}</style>
${head}</head>
<body>
${body}
</body>
</html>
`}`
}
