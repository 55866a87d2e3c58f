import type { InertDocument } from './inert-document.ts'

/** What has a policy of its own in the report's file has no business in the window, not even for one print. */
const LEFT_OUT = 'script, style, link, meta, base, iframe, object, embed, form'

/** The sheets that speak on paper, as far as nobody has kept them to the screen. */
const speaking = (): readonly CSSStyleSheet[] =>
  [...document.styleSheets, ...document.adoptedStyleSheets].filter(({ media }) => media.mediaText === '')

function styleOf(css: string, paper: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet({ media: 'print' })
  sheet.replaceSync(`${css}\nbody > :not(#${paper}) { display: none }`)
  return sheet
}

function wordsOf({ documentElement, body }: Document, paper: string): HTMLElement {
  const element = document.createElement('div')
  element.id = paper
  element.lang = documentElement.lang
  element.dir = documentElement.dir
  element.append(...[...body.childNodes].map((node) => document.importNode(node, true)))
  for (const left of element.querySelectorAll(LEFT_OUT)) left.remove()
  return element
}

/**
 * Sets a report on the window's own paper, in the report's own style and under its title, and answers how to take it away
 * again. All of it counts on paper only: the screen stays as it is.
 */
export function layOnPaper({ document: report, css }: InertDocument, className: string): () => void {
  const paper = 'report-on-paper'
  const kept = speaking()
  const style = styleOf(css, paper)
  const words = wordsOf(report, paper)
  words.className = className
  for (const { media } of kept) media.mediaText = 'screen'
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, style]
  document.body.append(words)
  const { title } = document
  document.title = report.title
  return () => {
    words.remove()
    document.title = title
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== style)
    for (const { media } of kept) media.mediaText = ''
  }
}
