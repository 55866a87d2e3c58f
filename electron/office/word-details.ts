import { oneLine } from '../../core/text/title.ts'
import type { WordPackage } from './word-package.ts'
import { childOf } from './xml-look-up.ts'

// What programs and templates write where nobody wrote anything.
const NO_TITLE =
  /^(?:(?:microsoft )?word ?(?:document|-.*)?|(?:document|dokument|documento|документ|مستند) ?\d*|untitled.*|unbenannt.*|(?:new|neues) .*|title|titel|template.*|.*\.(?:docx?|dotx?|rtf|odt))$/i
const NO_AUTHOR =
  /^(?:(?:microsoft|windows|office|ms)[ -].*|user|users|admin(?:istrator)?|author|owner|python-docx|openpyxl|docx4j|apache poi|unknown(?: author)?|un-named|pandoc|libreoffice.*|pc|home|.*@.*)$/i

/** A title that a person gave; empty for what programs and templates write. */
export const givenTitle = (title: string): string => (NO_TITLE.test(title.trim()) ? '' : title.trim())

/** The same for an author. */
export const givenAuthor = (author: string): string => (NO_AUTHOR.test(author.trim()) ? '' : author.trim())

/** What a Word file says of itself. Its dates are those of the file, not of the article, and are left. */
export function wordDetails(file: WordPackage): { readonly title: string; readonly byline: string } {
  const core = file.packagePart('core-properties')?.source.root
  return {
    title: givenTitle(oneLine(childOf(core, 'dc:title')?.text ?? '')),
    byline: givenAuthor(oneLine(childOf(core, 'dc:creator')?.text ?? '')),
  }
}
