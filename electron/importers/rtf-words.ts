/** Control words that stand for a character. */
export const CHARACTERS: Readonly<Record<string, string>> = {
  '\\': '\\',
  '{': '{',
  '}': '}',
  '~': '\u00A0',
  '-': '\u00AD',
  _: '\u2011',
  tab: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: '\u2003',
  enspace: '\u2002',
  qmspace: '\u2005',
  ltrmark: '\u200E',
  rtlmark: '\u200F',
  zwbo: '\u200B',
  zwnbo: '\u2060',
  zwj: '\u200D',
  zwnj: '\u200C',
}

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Groups in which no word of the text can be, however deep. */
export const NEVER_READ = names(
  'header headerl headerr headerf footer footerl footerr footerf pict objdata objclass objname nonshppict shprslt ftnsep ' +
    'ftnsepc ftncn aftnsep aftnsepc aftncn xe rxe txe tc tcn colortbl filetbl bkmkstart bkmkend template private1 themedata ' +
    'colorschememapping datastore nonesttables datafield listtable listoverridetable listpicture latentstyles rsidtbl ' +
    'generator background pnseclvl keycode falt panose fname mmathPict xmlnstbl userprops docvar protusertbl pgdsctbl',
)

/** Groups whose own words are none of the text's, but that may hold a text box, or the same for newer readers. */
export const PASSED_THROUGH = names('object shpinst do')

/** Text again, inside one of those. */
export const TEXT_BOXES = names('shptxt dptxbxtext')
