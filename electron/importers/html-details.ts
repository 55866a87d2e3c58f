import type { Direction } from '../../core/model/content.ts'
import { NO_DETAILS, type ReadDetails } from './details.ts'
import { linkedData } from './linked-data.ts'
import { linkAddress } from './links.ts'

/** What a page says about itself, outside its text. */
export interface PageDetails extends ReadDetails {
  readonly language: string
  readonly direction: Direction | null
}

const SAVED_FROM = /<!--\s*saved from url=\(\d+\)\s*(https?:\/\/[^\s>]+?)\s*-->/i

/** Reads meta elements, links, JSON-LD and the comment browsers leave in saved pages. */
export function pageDetails(document: Document, html: string): PageDetails {
  const meta = metaReader(document)
  const data = linkedData(document)
  const savedFrom = SAVED_FROM.exec(html.slice(0, 4_096))?.[1] ?? ''
  const canonicalLink = document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? null
  const timed = (property: string): string =>
    document.querySelector(`[itemprop~="${property}"]`)?.getAttribute('datetime') ??
    document.querySelector(`meta[itemprop~="${property}"]`)?.getAttribute('content') ??
    ''
  return {
    ...NO_DETAILS,
    title: meta('og:title', 'twitter:title', 'dc.title', 'dcterms.title') || data.headline,
    byline:
      data.author ||
      meta('dc.creator', 'dcterms.creator', 'dcterm.creator', 'author', 'parsely-author', 'sailthru.author', 'byl'),
    publication: meta('og:site_name', 'citation_journal_title') || data.publisher || meta('application-name'),
    publishedOn:
      meta('article:published_time', 'article:published', 'citation_publication_date', 'parsely-pub-date') ||
      data.published ||
      meta('date', 'dc.date', 'dc.date.issued', 'dcterms.created', 'pubdate', 'publish-date', 'publication_date') ||
      timed('datePublished') ||
      document
        .querySelector('article time[datetime][pubdate], article header time[datetime], time[pubdate][datetime]')
        ?.getAttribute('datetime') ||
      '',
    updatedOn:
      meta('article:modified_time', 'article:modified', 'og:updated_time') ||
      data.modified ||
      meta('last-modified', 'dc.date.modified', 'dcterms.modified', 'lastmod') ||
      timed('dateModified'),
    url:
      linkAddress(canonicalLink, savedFrom) ??
      linkAddress(meta('og:url'), savedFrom) ??
      linkAddress(data.url, savedFrom) ??
      savedFrom,
    language: languageOfPage(document) || meta('content-language', 'dc.language') || meta('og:locale'),
    direction: directionOfPage(document),
  }
}

/** "dc:creator" and "dc.creator" are the same name. */
const dotted = (name: string): string => name.replaceAll(':', '.')

/** The first of some names that a meta element gives a content for; a name may be one of several, parted by spaces. */
function metaReader(document: Document): (...names: string[]) => string {
  const found = new Map<string, string>()
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.trim() ?? ''
    for (const attribute of ['property', 'name', 'http-equiv'])
      for (const name of element.getAttribute(attribute)?.toLowerCase().split(/\s+/) ?? [])
        if (content !== '' && !found.has(dotted(name))) found.set(dotted(name), content)
  }
  return (...names) => names.map((name) => found.get(dotted(name))).find((content) => content !== undefined) ?? ''
}

const languageOfPage = (document: Document): string =>
  document.documentElement?.getAttribute('lang') ??
  document.documentElement?.getAttribute('xml:lang') ??
  document.querySelector('body[lang], article[lang], main[lang]')?.getAttribute('lang') ??
  ''

function directionOfPage(document: Document): Direction | null {
  const stated = [document.documentElement, ...document.querySelectorAll('body[dir], article[dir], main[dir]')]
  const direction = stated
    .map((element) => element?.getAttribute('dir')?.toLowerCase())
    .find((dir) => dir === 'rtl' || dir === 'ltr')
  return direction === 'rtl' || direction === 'ltr' ? direction : null
}
