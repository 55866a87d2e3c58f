import type { BlockKind } from '../../core/model/content.ts'

/**
 * What built-in styles are called, in Word files, OpenDocument texts and RTF alike. Word writes their English names whatever
 * its language, and other programs mostly do; the names of other languages are for those that do not. In small letters,
 * without spaces, hyphens and underscores.
 */
const KINDS: readonly (readonly [BlockKind, RegExp])[] = [
  [
    'headline',
    /^(?:title|headline|titel|titre|título|titulo|titolo|tytuł|titreprincipal|название|назва|العنوان|כותרת)$/,
  ],
  [
    'standfirst',
    /^(?:subtitle|standfirst|dek|deck|untertitel|soustitre|subtítulo|subtitulo|sottotitolo|podtytuł|подзаголовок|підзаголовок)$/,
  ],
  ['kicker', /^(?:kicker|eyebrow|dachzeile)$/],
  ['byline', /^(?:byline|author|autor|autora|auteur|autore|автор)$/],
  [
    'quote',
    /^(?:quote|intensequote|blocktext|blockquote|quotations?|zitat|intensiveszitat|citation|citationintense|cita|citadestacada|citazione|цитата|выделеннаяцитата|насиченацитата|اقتباس)$/,
  ],
  // The two that our own files have for what stands in no picture and in no note.
  ['figure', /^picturedescription$/],
  ['footnote', /^footnotetext$/],
  ['caption', /^(?:caption|beschriftung|légende|epígrafe|leyenda|didascalia|названиеобъекта)$/],
  [
    'preformatted',
    /^(?:htmlpreformatted|preformattedtext|plaintextcode|sourcecode|htmlvorformatiert|préformatéhtml|macro)$/,
  ],
]
const HEADING =
  /^(?:heading|überschrift|berschrift|titre|título|titulo|titolo|kop|rubrik|overskrift|nagłówek|nadpis|otsikko|başlık|címsor|заголовок|عنوان|כותרת|标题|標題|見出し|제목)([1-9])$/

const bare = (name: string): string => name.toLowerCase().replace(/[\s_-]+/gu, '')

/** The kind of block that a style of this name or id is for; null when that does not tell. */
export const kindByName = (name: string): BlockKind | null => {
  const sought = bare(name)
  return KINDS.find(([, names]) => names.test(sought))?.[0] ?? null
}

/** The level of heading (from 1) that a style of this name or id is for; null when it is for none. */
export const headingByName = (name: string): number | null => {
  const level = HEADING.exec(bare(name))?.[1]
  return level === undefined ? null : Number(level)
}
