const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

// All lists are in lower case, the final stop left off.

/** Never end a sentence: something is always said after them. */
export const NEVER_END = words('e.g i.e eg ie cf viz vs v z.b d.h u.a z.t p.ex bzw ggf evtl sog напр')

/** Titles and other words that stand before a name. */
export const BEFORE_A_NAME = words(
  'mr mrs ms mx messrs dr prof gen col lt sgt cpl pvt capt cmdr maj adm brig sen rep gov rev hon pres supt insp det fr ' +
    'msgr amb asst atty mt ft ste approx dept univ hr herr frl dipl ing str hl mme mlle mgr mm ' +
    'sra srta dña sig dott ssa им ул пл пр просп акад проф кв обл',
)

/** Stand before a number: "p. 55", "No. 10", "Nr. 4". */
export const BEFORE_A_NUMBER = words(
  'p pp no nos vol vols fig figs sec secs art arts ch chap par para ex ver n n° nº № nr num núm pág st tel ext est c ca ' +
    'circa jan feb mar apr jun jul aug sep sept oct nov dec s bd abb kap abs ziff стр см ст с рис гл п',
)

/** May end a sentence or stand inside one; only what follows can tell. */
export const MAY_END = words(
  'co cos corp inc ltd bros llc plc jr sr esq ph.d st ave blvd rd mio mrd кв руб коп тыс млн млрд al',
)

/** Short for days and months, when they have a capital. */
export const CALENDAR_SHORT = words(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun',
)

/** End a sentence whenever a capital follows. */
export const END_BEFORE_CAPITAL = words('etc usw u.s.w т.д т.п др')

/** Words that begin a sentence and are hardly ever part of a name. */
export const STARTERS = words(
  'a an the this that these those there here it its he she they we i you his her their our my your ' +
    'but and or so yet however although though because while when whenever where why how what who whose which if unless ' +
    'in on at for from as after before by with since during under over until despite between among about ' +
    'is are was were did does do has have had can could would should no not now then once yes ' +
    'some many most several both each every all one two three another other such only even also still ' +
    'according meanwhile earlier later mr mrs ms dr',
)

/** What follows a time of day inside a sentence: "5 p.m. Tuesday", "10 a.m. Eastern". */
export const AFTER_A_TIME = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun ' +
    'et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet ist eastern central pacific mountain moscow kyiv',
)

/** What follows an ordinal number in German: "am 5. Mai", "im 20. Jahrhundert". */
export const GERMAN_AFTER_ORDINAL = words(
  'januar jänner februar märz april mai juni juli august september oktober november dezember jahrhundert jahrhunderts ' +
    'geburtstag todestag jahrestag platz mal auflage kapitel klasse etage stock spieltag runde minute',
)

/** Names that end in an exclamation mark. */
export const EXCLAIMED_NAMES = words('yahoo! jeopardy! yum! joomla! oklahoma!')

/** Words whose full stop is part of them wherever they stand. */
export const AFTER_STOP_KEPT: ReadonlySet<string> = new Set([
  ...NEVER_END,
  ...BEFORE_A_NAME,
  ...MAY_END,
  ...END_BEFORE_CAPITAL,
])
