import type { ReadBlock } from '../../core/text/build-content.ts'
import { languageOf, languageTag } from '../../core/text/language.ts'
import { NO_DETAILS, type ReadDetails } from './details.ts'

/** What a document says of itself outside its text; empty where it says nothing. */
export interface StatedInDocument {
  readonly title: string
  readonly author: string
  readonly language: string
}

// What programs and templates write where nobody wrote anything.
const NO_TITLE =
  /^(?:(?:microsoft )?word ?(?:document|-.*)?|(?:document|dokument|documento|документ|مستند) ?\d*|untitled.*|unbenannt.*|(?:new|neues) .*|title|titel|template.*|.*\.(?:docx?|dotx?|rtf|odt))$/i
const NO_AUTHOR =
  /^(?:(?:microsoft|windows|office|ms)[ -].*|user|users|admin(?:istrator)?|author|owner|python-docx|openpyxl|docx4j|apache poi|unknown(?: author)?|un-named|pandoc|libreoffice.*|pc|home|.*@.*)$/i

/** A title that a person gave; empty for what programs and templates write. */
const givenTitle = (title: string): string => (NO_TITLE.test(title.trim()) ? '' : title.trim())

/** The same for an author. */
const givenAuthor = (author: string): string => (NO_AUTHOR.test(author.trim()) ? '' : author.trim())

/** The details of an office document: its visible headline before the title it states, which is often the template's. */
export function documentDetails({ title, author }: StatedInDocument, blocks: readonly ReadBlock[]): ReadDetails {
  const headline = blocks.find(({ kind }) => kind === 'headline')?.text.trim()
  const byline = blocks.find(({ kind }) => kind === 'byline')?.text.trim()
  return {
    ...NO_DETAILS,
    title: headline || givenTitle(title),
    byline: byline || givenAuthor(author),
  }
}

/**
 * The language a document states, where its words do not tell another: office programs state that of the program, and
 * German texts say "en-US". Empty where neither tells.
 */
export function documentLanguage(stated: string, blocks: readonly ReadBlock[]): string {
  const tag = languageTag(stated)
  const words = languageOf(blocks.map(({ text }) => text).join('\n'))
  const isSame = words === '' || tag.toLowerCase().split('-')[0] === words
  return isSame ? tag : words
}
