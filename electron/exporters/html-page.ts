import { htmlDocument } from './html-document.ts'
import { glyphSheet } from './html-marks.ts'
import { type Markup, markup } from './markup.ts'

interface HtmlPage {
  readonly title: string
  /** What the article is called: for the heads of printed pages. */
  readonly running: string
  readonly css: string
  /** Whether pictures that are inside the page may be shown. */
  readonly hasPictures: boolean
  readonly classes: readonly string[]
  /** A way past the head for those who go by key: an anchor and its words. */
  readonly skip: { readonly to: string; readonly words: string }
  readonly body: Markup
}

/** The page of a report or a copy. */
export const htmlPage = ({ classes, skip, body, ...about }: HtmlPage): string =>
  htmlDocument({
    ...about,
    body: markup`${glyphSheet()}
<a class="skip" href="#${skip.to}">${skip.words}</a>
<div class="${classes.filter(Boolean).join(' ')}" id="top">
${body}
</div>`,
  })
