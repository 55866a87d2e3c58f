/** English words that are one slip of the pen apart and mean two things. */
const PAIRS =
  'desert/dessert deserts/desserts latter/later planed/planned planing/planning casual/causal casually/causally ' +
  'trial/trail trials/trails martial/marital hoping/hopping staring/starring stared/starred scared/scarred ' +
  'scaring/scarring barred/bared filed/filled filing/filling mating/matting taped/tapped taping/tapping riding/ridding ' +
  'diner/dinner diners/dinners super/supper striped/stripped striping/stripping scraped/scrapped scraping/scrapping ' +
  'raping/rapping raped/rapped sniping/snipping moping/mopping robed/robbed rated/ratted canon/cannon canons/cannons ' +
  'princes/princess asses/assess discus/discuss caress/cares needles/needless handles/handless posses/possess ' +
  'immorality/immortality immoral/immortal immorally/immortally morality/mortality morally/mortally interment/internment ' +
  'interments/internments interred/interned deprecate/depreciate deprecated/depreciated deprecating/depreciating ' +
  'starling/startling through/thorough bought/brought fiends/friends deducted/deduced deceased/decreased ' +
  'contact/contract contacts/contracts contacted/contracted contacting/contracting contactor/contractor ' +
  'contactors/contractors county/country counties/countries countywide/countrywide infection/inflection ' +
  'infections/inflections infected/inflected lightening/lightning mediation/medication mediations/medications ' +
  'meditation/mediation meditations/mediations meditating/mediating meditated/mediated prediction/predication ' +
  'predictions/predications competing/completing competed/completed competes/completes compete/complete ' +
  'apprising/appraising apprised/appraised accused/accursed reaction/redaction reactions/redactions retraced/retracted ' +
  'fiction/friction factions/fractions faction/fraction personality/personalty nationality/nationalty realty/reality ' +
  'tortuous/torturous statue/statute statues/statutes ordinance/ordnance prostate/prostrate ascent/accent ' +
  'complaint/compliant complaints/compliants discrete/discreet discretely/discreetly performed/preformed ' +
  'performing/preforming perform/preform perfect/prefect nuclear/unclear united/untied reunited/reuntied sacred/scared ' +
  'angel/angle angels/angles diary/dairy quiet/quite form/from silver/sliver cavalry/calvary bread/beard ' +
  'broadcast/boardcast abroad/aboard retired/retried tired/tried severed/served dissent/descent adverse/averse ' +
  'threatening/threating strengthened/strengthed wining/winning pined/pinned doted/dotted caned/canned sloped/slopped ' +
  'bating/batting rebuted/rebutted comma/coma carrier/career unplanned/unplaned assent/ascent precedent/president ' +
  'principal/principle stationary/stationery complement/compliment councilor/counselor elicit/illicit conscious/conscience ' +
  'eminent/imminent persecute/prosecute persecuted/prosecuted persecution/prosecution personal/personnel ' +
  'exercise/exorcise treaties/treatise historic/historical economic/economical electric/electrical executer/executor ' +
  'adaption/adaptation commutation/communication continuous/contiguous adapted/adopted loath/loathe breath/breathe ' +
  'bellied/belied latterly/laterally dully/duly wholly/holly misled/misspelled barely/barley importuned/imported ' +
  'ingenious/ingenuous causality/casualty corporal/corporeal inequity/iniquity preposition/proposition ' +
  'perpetrate/perpetuate recreation/recreations marshal/martial straightened/straitened installation/instillation ' +
  'unionised/unionized consultation/constellation'

const CONFUSABLE: ReadonlySet<string> = new Set(
  PAIRS.split(' ').flatMap((pair) => {
    const [one, other] = pair.split('/')
    return [`${one}/${other}`, `${other}/${one}`]
  }),
)

/** Whether two words, in small letters, look like one word and its misspelling, and are two words. */
export const areConfusable = (one: string, other: string): boolean => CONFUSABLE.has(`${one}/${other}`)

/** Written with a hyphen between its parts the one is another word than the other, and so is no mended hyphen. */
const OTHER_WITH_HYPHEN: ReadonlySet<string> = new Set(
  (
    'unionised unionized coop notable extraordinary overtime maybe already altogether everyday anyone someone nowhere ' +
    'nobody together apart await alike along aside away into onto prescribe'
  ).split(' '),
)

// "Resign" and "re-sign"; but "reelected" can only be "re-elected".
const AGAIN = /^re[^e]/

/** Whether a word, in small letters, means something else, or may, when a hyphen parts it. */
export const isOtherWithHyphen = (joined: string): boolean => AGAIN.test(joined) || OTHER_WITH_HYPHEN.has(joined)
