import { directionOf } from '../../core/messages/language.ts'
import { spoken } from '../../core/messages/message.ts'
import { brief } from '../../core/query/saying.ts'
import { glyphSheet } from './html-marks.ts'
import { type Markup, markup, verbatim } from './markup.ts'

interface HtmlPage {
  readonly title: string
  /** What the article is called: for the heads of printed pages. */
  readonly running: string
  /** The one style inside, and its name in a content policy. */
  readonly css: string
  readonly styleSource: string
  /** Whether pictures that are inside the page may be shown. */
  readonly hasPictures: boolean
  readonly classes: readonly string[]
  /** A way past the head for those who go by key: an anchor and its words. */
  readonly skip: { readonly to: string; readonly words: string }
  readonly body: Markup
}

/** A page that needs nothing else. Nothing runs, nothing is fetched, nothing is sent: its style, and a logo where there is one, are let in. */
export function htmlPage({ title, running, css, styleSource, hasPictures, classes, skip, body }: HtmlPage): string {
  const pictures = hasPictures ? 'img-src data:; ' : ''
  const policy = `default-src 'none'; style-src ${styleSource}; ${pictures}base-uri 'none'; form-action 'none'`
  return `${markup`<!doctype html>
<html lang="${spoken()}" dir="${directionOf(spoken())}" data-running="${brief(running)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${verbatim(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${verbatim(css)}</style>
</head>
<body>
${glyphSheet()}
<a class="skip" href="#${skip.to}">${skip.words}</a>
<div class="${classes.filter(Boolean).join(' ')}" id="top">
${body}
</div>
</body>
</html>
`}`
}
