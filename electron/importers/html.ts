import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { ReadBlock } from '../../core/text/build-content.ts'
import { NO_DETAILS } from './details.ts'
import { headedByFirst } from './first-heading.ts'
import { blocksOf } from './html-blocks.ts'
import { pageDetails } from './html-details.ts'
import { pageTop, withTop } from './html-headline.ts'
import type { ReadText } from './read-text.ts'
import { shallowHtml } from './shallow-html.ts'

// linkedom builds the tree as it is written: what has no html or body element of its own is given them.
export function parseHtml(written: string): Document {
  const html = shallowHtml(written)
  if (/<html[\s>]/i.test(html)) return parseHTML(html).document
  const inner = html.replace(/^\s*<!doctype[^>]*>/i, '')
  const body = /<body[\s>]/i.test(inner) ? inner : `<body>${inner}</body>`
  return parseHTML(`<!doctype html><html><head></head>${body}</html>`).document
}

/** Reads a saved page: its article, without the navigation, advertising and comments around it. */
export function readPage(html: string): ReadText {
  const document = parseHtml(html)
  const { language, direction, ...details } = pageDetails(document, html)
  const top = pageTop(document)
  const article = extract(document)
  const found = article?.content ? blocksOf(article.content, details.url) : []
  const blocks = found.length > 0 ? found : bodyBlocks(html, details.url)
  const title = article?.title?.trim() || details.title || document.querySelector('title')?.textContent?.trim() || ''
  return {
    blocks: withTop(blocks, top, title),
    details: {
      ...details,
      title,
      byline: details.byline || article?.byline || '',
      publication: details.publication || article?.siteName || '',
      publishedOn: details.publishedOn || article?.publishedTime || '',
    },
    language: language || article?.lang || '',
    direction: direction ?? (article?.dir === 'rtl' || article?.dir === 'ltr' ? article.dir : null),
  }
}

/** Reads a piece of HTML in which everything is the article: what was pasted, or Markdown. */
export function readFragment(html: string): ReadText {
  const document = parseHtml(html)
  return {
    blocks: headedByFirst(blocksOf(document.documentElement, '')),
    details: NO_DETAILS,
    language: '',
    direction: null,
  }
}

/** Readability, or null where it finds no article or stumbles over a broken page. It rewrites the document. */
function extract(document: Document) {
  try {
    return new Readability(document, { serializer: (node) => node as Element, keepClasses: true }).parse()
  } catch {
    return null
  }
}

const bodyBlocks = (html: string, base: string): ReadBlock[] => {
  const document = parseHtml(html)
  return blocksOf(document.body ?? document.documentElement, base)
}
