import type { ReadBlock } from '../../../core/text/build-content.ts'

// What programs write where nobody gave a title or a name.
const NO_TITLE =
  /^(?:untitled|unbenannt|sin título|без назви|document\d*|dokument\d*|slide \d+|powerpoint presentation|title|titel)$|\.(?:docx?|odt|rtf|indd|qxp|qxd|tex|dvi|pdf|pptx?|xlsx?|pages|html?|txt)$|^[\W\d_]*$/iu
const MADE_BY = /^(?:microsoft (?:word|powerpoint|excel)|powerpoint|word) - /i
const NO_AUTHOR =
  /^(?:user|admin(?:istrator)?|owner|root|guest|author|unknown|default|windows user|benutzer|usuario|microsoft office user)$/i

const textOf = (stated: unknown): string => (typeof stated === 'string' ? stated.replace(/\s+/g, ' ').trim() : '')

/** The title a document states about itself; empty where it says nothing, or only what its program made up. */
export function titleIn(stated: unknown, fileName: string, blocks: readonly ReadBlock[]): string {
  const title = textOf(stated).replace(MADE_BY, '')
  if (NO_TITLE.test(title) || title === fileName.replace(/\.[^.]*$/, '')) return ''
  // "Headline - Newspaper" is the name of a printed web page.
  const headline = blocks.find(({ kind }) => kind === 'headline')?.text ?? ''
  return headline !== '' && title.startsWith(headline) ? '' : title
}

/** Who a document says wrote it; empty where that is the name of an account. */
export function authorIn(stated: unknown): string {
  const author = textOf(stated)
  return NO_AUTHOR.test(author) || !/\p{L}/u.test(author) || /^[a-z0-9._-]+$/.test(author) ? '' : author
}
