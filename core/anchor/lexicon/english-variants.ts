/** British spellings and the American ones they are the same words as. */
const PAIRS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'grey:gray tyre:tire tyres:tires plough:plow ploughs:plows ploughed:plowed aluminium:aluminum ageing:aging ' +
    'judgement:judgment judgements:judgments acknowledgement:acknowledgment cosy:cozy sulphur:sulfur towards:toward ' +
    'afterwards:afterward backwards:backward forwards:forward upwards:upward downwards:downward artefact:artifact ' +
    'artefacts:artifacts adviser:advisor advisers:advisors learnt:learned burnt:burned spelt:spelled dreamt:dreamed ' +
    'leapt:leaped amongst:among whilst:while programme:program programmes:programs yoghurt:yogurt doughnut:donut ' +
    'woollen:woolen jewellery:jewelry councillor:councilor councillors:councilors counsellor:counselor ' +
    'counsellors:counselors aeroplane:airplane aeroplanes:airplanes tranquillity:tranquility likeable:likable ' +
    'sizeable:sizable liveable:livable saleable:salable useable:usable fulfil:fulfill fulfils:fulfills ' +
    'fulfilment:fulfillment enrol:enroll enrols:enrolls enrolment:enrollment instalment:installment ' +
    'instalments:installments distil:distill appal:appall skilful:skillful skilfully:skillfully wilful:willful ' +
    'wilfully:willfully practise:practice practised:practiced practises:practices practising:practicing ' +
    'manoeuvre:maneuver manoeuvres:maneuvers manoeuvred:maneuvered moustache:mustache pyjamas:pajamas ' +
    'sceptic:skeptic sceptics:skeptics sceptical:skeptical scepticism:skepticism mould:mold mouldy:moldy ' +
    'smoulder:smolder smouldering:smoldering cancelation:cancellation mediaeval:medieval orientated:oriented ' +
    'café:cafe cafés:cafes naïve:naive façade:facade cliché:cliche décor:decor élite:elite protégé:protege ' +
    'première:premiere rôle:role coöperate:cooperate kilogramme:kilogram gramme:gram grammes:grams speciality:specialty ' +
    'marvellous:marvelous licence:license licences:licenses defence:defense defences:defenses offence:offense ' +
    'offences:offenses pretence:pretense percent:percent'
  )
    .split(' ')
    .map((pair) => pair.split(':')),
)

const OUR =
  /^((?:dis|un|re|mis)?)(col|hon|lab|fav|flav|neighb|behavi|harb|rum|hum|arm|vap|od|endeav|rig|splend|sav|tum|val|vig|parl|clam|cand|ard|ferv|glam|ranc|demean|misdemean)our/
const RE =
  /^((?:kilo|centi|milli|micro|nano|amphi|epi)?(?:cent|met|lit|theat|fib|calib|sab|somb|spect|lust|meag|sepulch))re(s|d)?$/
const ISE = /(i|y)z(e|es|ed|ing|er|ers|ation|ations|able)$/
// “Prize” and “prise”, “size” and “sise” are no spellings of one word.
const NOT_ISE = /(?:pri|si|sei|mai)z/
const DOUBLED_AT_END =
  /^((?:un|re|mis|out)?(?:trave|cance|labe|mode|fue|signa|counse|leve|channe|dia|tota|riva|equa|marve|quarre|tunne|funne|pane|peda|initia|shove|shrive|swive|unrave|reve|libe|due|grove|worshi|kidna|focu|benefi|targe|budge))(ll|pp|ss|tt)(ed|ing|er|ers|or|ors|ist|ists|able|ery)$/
const OGUE = /^(catal|dial|anal|monol|epil|prol|travel)ogue(s|d)?$/
const AE = /(an|leuk|h|p|gyn|arch|encyclop|orthop|pal)ae(?=sth|mia|mor|di|co|olog|ma|mo|lit|on)/
const OE = /^(f|oe?dema|diarrh|homo)?oe(?=tus|tal|stro|dema|a$)/

/** One spelling for the British and the American one of an English word, in small letters. */
export function oneEnglishSpelling(word: string): string {
  const paired = PAIRS[word]
  if (paired) return paired
  let same = word
    .replace(OUR, '$1$2or')
    .replace(RE, (_all, stem: string, ending = '') => `${stem}er${ending === 'd' ? 'ed' : ending}`)
    .replace(DOUBLED_AT_END, (_all, stem: string, doubled: string, ending: string) => stem + doubled[0] + ending)
    .replace(OGUE, '$1og$2')
    .replace(AE, '$1e')
    .replace(OE, '$1e')
  if (same.length > 5 && !NOT_ISE.test(same)) same = same.replace(ISE, '$1s$2')
  return same
}
