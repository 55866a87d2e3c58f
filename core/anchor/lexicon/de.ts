import type { LanguageWords } from './lexicon.ts'

export const GERMAN: LanguageWords = {
  negation:
    'nicht kein keine keinen keinem keiner keines nie niemals niemand niemanden niemandem nichts nirgends weder noch ohne ' +
    'nein bestritt bestreitet bestritten bestreiten dementierte dementiert dementieren leugnete leugnet verneinte ' +
    'verneint weigerte weigert lehnte abgelehnt ablehnt scheiterte gescheitert außer falsch kaum',
  quantifier:
    'alle allen aller alles sämtliche* meiste meisten viele vielen vieler wenige wenigen einige einigen einiger mehrere ' +
    'mehreren beide beiden jeder jede jedes jeden jedem hälfte mehrheit minderheit fast beinahe nahezu etwa ungefähr circa ' +
    'rund knapp mindestens höchstens wenigstens maximal minimal ganz gesamte gesamten völlig vollständig teilweise ' +
    'größtenteils überwiegend hauptsächlich genau immer oft manchmal meistens selten häufig nur lediglich allein bloß ' +
    'vielleicht möglicherweise wahrscheinlich vermutlich wohl sicher sicherlich dutzende hunderte tausende millionen ' +
    'doppelt dreifach halb halbe drittel viertel zahlreiche zahlreichen manche insgesamt',
  beforeFigure: 'über unter bis um gut gegen an',
  comparison:
    'mehr weniger als besser bessere* schlechter beste besten bester bestes schlechteste* höher* höchste* niedriger* niedrigste* tiefer größer* größte* ' +
    'kleiner kleinere* kleinste* älter* älteste* jünger* jüngste* länger* längste* kürzer* kürzeste* früher* später* späteste* ' +
    'schneller* schnellste* langsamer stärker* stärkste* schwächer* schwächste* reicher* reichste* ärmer* ärmste* billiger ' +
    'teurer teuerste* tödlichste* sicherer näher weiter schwerer schwerste* leichter wärmer kälter heißeste*',
  modal:
    'kann können könne könnte könnten konnte konnten darf dürfen dürfe dürfte dürften durfte muss müssen müsse müsste ' +
    'müssten musste mussten soll sollen solle sollte sollten will wollen wolle wollte wollten wird werden werde würde ' +
    'würden mag mögen möge möchte möchten',
  attribution:
    'sagte sagt sagten sagen gesagt erklärte erklärt erklärten teilte mitgeteilt mitteilte berichtete berichtet berichteten ' +
    'behauptete behauptet behaupteten bestätigte bestätigt bestätigten betonte betont kündigte angekündigt meldete meldet ' +
    'meldeten räumte eingeräumt gab zugegeben gestand warnte warnt fügte meinte meint schrieb schreibt vermutete glaubt ' +
    'glaubte versprach verspricht angeblich offenbar mutmaßlich* kritisierte forderte schätzte',
  title:
    'herr herrn frau dr prof professor professorin präsident* bundespräsident* kanzler* bundeskanzler* minister* ' +
    'ministerin* premier* staatssekretär* gouverneur* bürgermeister* oberbürgermeister* könig* prinz* general oberst ' +
    'hauptmann richter* vorsitzende* chef chefin direktor* sprecher* botschafter* bischof papst kardinal ehemalige* ' +
    'frühere* vize* stellvertretende* abgeordnete*',
  date:
    'montag* dienstag* mittwoch* donnerstag* freitag* samstag* sonnabend* sonntag* januar jänner februar märz ' +
    'april mai juni juli august september oktober november dezember heute gestern morgen vorgestern übermorgen ' +
    'abend mittag nacht vormittag nachmittag uhr frühling sommer herbst winter vergangene* nächste* kommende* ' +
    'vorige* jetzt wochenende',
  duration:
    'tag tage tagen woche wochen monat monate monaten jahr jahre jahren jahres jahrzehnt* jahrhundert* stunde ' +
    'stunden minute minuten sekunden täglich wöchentlich monatlich jährlich seit',
  capitalDate: '',
  unit:
    'km kilometer kilometern meilen meile meter metern zentimeter millimeter fuß cm mm kg kilogramm kilo gramm tonne ' +
    'tonnen liter hektar quadratmeter quadratkilometer quadrat* kubik* celsius grad prozent prozentpunkt* promille kw mw ' +
    'gw kilowatt* megawatt* gigawatt* terawatt* stundenkilometer barrel pfund zentner',
  currency: 'euro euros cent dollar pfund franken rubel hryvnia griwna yen yuan mark kronen zloty eur usd gbp chf',
  figure:
    'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dutzend null dreizehn vierzehn fünfzehn sechzehn ' +
    'siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend million ' +
    'millionen milliarde milliarden billion billionen erste ersten erster erstes zweite* dritte dritten dritter ' +
    'drittes vierte vierten vierter fünfte fünften fünfter sechste* siebte* einmal zweimal dreimal einzige*',
  source: 'laut zufolge gemäß',
  little: 'der die das den dem des ein eine einen einem einer eines und oder in im am an auf von vom zu zum zur mit es',
  values: {
    null: 0,
    zwei: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    elf: 11,
    zwölf: 12,
    dreizehn: 13,
    vierzehn: 14,
    fünfzehn: 15,
    sechzehn: 16,
    siebzehn: 17,
    achtzehn: 18,
    neunzehn: 19,
    zwanzig: 20,
    dreißig: 30,
    vierzig: 40,
    fünfzig: 50,
    sechzig: 60,
    siebzig: 70,
    achtzig: 80,
    neunzig: 90,
  },
  powers: { hundert: 2, tausend: 3, million: 6, millionen: 6, mio: 6, milliarde: 9, milliarden: 9, mrd: 9 },
}
