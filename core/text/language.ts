const SAMPLE = 20_000
const FEWEST_WORDS = 20
// Below this share of known little words a text is a table of names, or in a language that is not listed.
const LEAST_SHARE = 0.08
const LEAST_LEAD = 1.3

/** Scripts that (nearly) one language is written in. Kana comes before Han, which Japanese uses too. */
const SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['ta', /\p{Script=Tamil}/gu],
]

/** Little words that are frequent in one language and rare in the others. */
const LITTLE_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for with as on by it from has have were which this be are not you or your we they an',
  de: 'der die und das den von zu mit sich des ist im nicht eine dem auf auch als für wird sind oder wie bei einen werden es sie',
  fr: 'le les des et la une est dans que qui pour du au sur pas par plus avec ce cette sont ont vous ou leur aux',
  es: 'el los las del que y en una por con para se es al lo más como su pero sus fue ha son no la',
  pt: 'o os do da em que uma não para com dos das ao mais se na no é por são foi pelo ou e seu',
  it: 'il di che la per una del è non con della sono gli dei al nel alla anche come più si da ha le',
  nl: 'de het een van en in dat is op te zijn met voor niet aan er ook als door bij om naar wordt werd',
  sv: 'och att det som en på är av för med den till inte har de ett om var från kan eller',
  da: 'og at det som en på er af for med den til ikke har de et om var fra kan eller blev',
  pl: 'w i na z się do nie że jest o jak to za po od przez oraz dla był są co tym',
  tr: 've bir bu için ile da de olarak olan çok daha gibi en kadar sonra ne değil ise her',
  ru: 'и в не на что с по это как из для от к его о при но был также за то а',
  uk: 'і в не на що з та до як це у для від його про за але був також при є',
  ar: 'في من على إلى أن التي الذي هذا هذه عن مع كان لا أو ما بعد قد بين كما',
  fa: 'در از به که این را با است برای آن یک خود تا کرد بر هم نیز شده می های',
  ur: 'کے کی میں ہے اور سے کا کو نے پر یہ اس کہ ہیں ایک بھی نہیں تھا',
  hi: 'के में है की और से का को पर यह एक ने कि हैं भी नहीं था लिए',
}

const LANGUAGES_OF = (() => {
  const languages = new Map<string, string[]>()
  for (const [language, words] of Object.entries(LITTLE_WORDS))
    for (const word of words.split(' ')) languages.set(word, [...(languages.get(word) ?? []), language])
  return languages
})()

/** The language of a text as far as its script and little words tell (BCP 47); empty when they do not. */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE)
  return languageByScript(sample) ?? languageByWords(sample) ?? ''
}

function languageByScript(sample: string): string | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const share = ([language, pattern]: (typeof SCRIPTS)[number]): number =>
    (sample.match(pattern)?.length ?? 0) / letters / (language === 'ja' ? 0.15 : 0.5)
  return SCRIPTS.find((script) => letters > 0 && share(script) >= 1)?.[0] ?? null
}

function languageByWords(sample: string): string | null {
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  if (words.length < FEWEST_WORDS) return null
  const hits = new Map<string, number>()
  for (const word of words)
    for (const language of LANGUAGES_OF.get(word) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1)
  const [best, second] = [...hits].sort((a, b) => b[1] - a[1])
  if (!best || best[1] / words.length < LEAST_SHARE || best[1] < LEAST_LEAD * (second?.[1] ?? 0)) return null
  return best[0]
}

/** A language tag in its canonical form ("en_us" -> "en-US"); empty when it is not one. */
export function languageTag(stated: string): string {
  try {
    return (Intl.getCanonicalLocales(stated.trim().replace(/_/g, '-'))[0] ?? '').slice(0, 35)
  } catch {
    return ''
  }
}
