// Written for the eye, the line or the direction of reading: soft hyphen, joiners, direction marks.
const UNSEEN = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|[\ufe00-\ufe0f]/gu
const APOSTROPHES = /[‘’‛ʼʹʻ′`´＇]/gu
// Full-width and half-width forms, ligatures and the shapes of Arabic letters. Not ², ½ or ①: they are figures.
const SHAPES = /[\uff01-\uff9f\ufb00-\ufb17\ufb50-\ufdff\ufe70-\ufefc]+/gu
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ё: 'е' }
const ARABIC = /\p{Script=Arabic}/u
const VOWEL_SIGNS = /[\u064b-\u0652\u0670\u06d6-\u06ed]/gu
const TATWEEL = /\u0640/gu
const ALEFS = /[أإٱ]/gu

/** Words that become another word when ß is written ss, or ё is written е. Their letters stand as they are. */
const OTHER_WORD_WITHOUT: ReadonlySet<string> = new Set(
  'maße maßen buße bußen floße ruße rußen всё всём узнаём сёл слёз чёрт съём берёт осёл нёбо мёл лён падёж заём совершённый'.split(
    ' ',
  ),
)

/** A word as it was written, without what cannot be seen; composed, with one kind of apostrophe. */
export const cleanWord = (word: string): string =>
  word
    .replace(SHAPES, (shape) => shape.normalize('NFKC'))
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(APOSTROPHES, "'")

/**
 * A clean word made comparable: small letters; ß is ss, ä is ae, ё is е; Arabic without vowel signs, tatweel and the
 * hamza on its alefs. Words of which this makes another word keep their letters.
 */
export function plainWord(clean: string): string {
  const small = clean.toLowerCase()
  if (ARABIC.test(small)) return small.replace(TATWEEL, '').replace(VOWEL_SIGNS, '').replace(ALEFS, 'ا')
  if (OTHER_WORD_WITHOUT.has(small)) return small
  return small.replace(/[äöüßё]/gu, (letter) => UMLAUTS[letter] ?? letter)
}

/**
 * Whether two Arabic words that are plainly the same may be read the same: a vowel sign or hamza that only one of them
 * has says nothing new; another sign on the same letter makes another word ("he killed", "he was killed").
 */
export function isReadAlike(before: string, after: string): boolean {
  if (!ARABIC.test(before)) return true
  const [one, other] = [before, after].map((word) => word.replace(TATWEEL, '').match(/\P{M}\p{M}*/gu) ?? [])
  return (one ?? []).every((letter, index) => {
    const twin = other?.[index] ?? ''
    const [signs, twinSigns] = [letter.slice(1), twin.slice(1)]
    const [base, twinBase] = [letter.charAt(0), twin.charAt(0)]
    return (
      (signs === twinSigns || signs === '' || twinSigns === '') &&
      (base === twinBase || base === 'ا' || twinBase === 'ا')
    )
  })
}
