// English words that the rules for slips of the pen would take for one, and that mean two things: all such pairs of a
// list of 270,000 words of which both are in use.
const PAIRS =
  'refiled/refilled refiling/refilling unfiled/unfilled accouterments/accoutrements additions/addictions ailments/aliments alteration/altercation alteration/alternation ' +
  'alterations/altercations alterations/alternations alterative/alternative aluminous/albuminous ' +
  'apprising/appraising armoires/armories automatons/automations backlashes/backslashes backslash/backsplash ' +
  'battement/battlement beatification/beautification beatified/beautified behoves/behooves belying/bellying ' +
  'bimolecular/biomolecular bogeyman/boogeyman bogeymen/boogeymen bookmaking/bookmarking breveted/brevetted ' +
  'brinkmanship/brinksmanship broking/brooking bulrush/bullrush cancelations/cancellations canvases/canvasses ' +
  'carabiners/carabineers caraway/carraway carbineers/carabineers carcases/carcasses cariogenic/cardiogenic ' +
  'cartons/cartoons carvings/cravings casually/causally centerboard/centreboard centerfold/centrefold ' +
  'centerline/centreline centerpiece/centrepiece centerpieces/centrepieces chillness/chilliness ' +
  'cleanings/cleansings codling/coddling cofounded/confounded cofounder/confounder cofounders/confounders ' +
  'colocated/collocated comically/cosmically commanders/commandeers commissaires/commissaries competing/completing ' +
  'compiled/complied compilers/compliers compiles/complies complaint/compliant completed/complected ' +
  'composers/composters composing/composting composted/composited composting/compositing concerted/concreted ' +
  'conducing/conducting conducive/conductive confected/coinfected congenially/congenitally ' +
  'conservatoires/conservatories contacted/contracted contacting/contracting contactor/contractor ' +
  'contactors/contractors continent/contingent continents/contingents corespondent/correspondent coroners/crooners ' +
  'corporally/corporeally cosigning/consigning coterminous/conterminous creations/cremations crenelated/crenellated ' +
  'crispness/crispiness cryptogams/cryptograms curtsying/curtseying customhouse/customshouse ' +
  'deamination/delamination deducible/deductible defeating/defecating defecting/defecating defecting/deflecting ' +
  'defection/defecation defection/deflection defections/deflections defective/deflective defectors/deflectors ' +
  'degassing/degaussing deletions/depletions deprecate/depreciate deprecated/depreciated deprecates/depreciates ' +
  'deprecating/depreciating deprecation/depreciation deringer/derringer derivation/deprivation ' +
  'derivations/deprivations deserts/desserts detaining/detraining dichloroethane/dichloromethane ' +
  'discreetly/discretely discuses/discusses dragons/dragoons eccentric/ecocentric egoistical/egotistical ' +
  'enrolments/enrollments ethically/ethnically ethological/ethnological ethologist/ethnologist ' +
  'ethologists/ethnologists excepting/excerpting expatiate/expatriate expiation/expiration expiatory/expiratory ' +
  'fiberboard/fibreboard fiberglass/fibreglass fingering/fingerling fingerings/fingerlings florescence/fluorescence ' +
  'frighting/freighting geminated/germinated geminates/germinates gemination/germination gemological/gemmological ' +
  'geological/gemological geologist/gemologist gradation/graduation gradations/graduations greenkeeper/greenskeeper ' +
  'grounding/groundling groundings/groundlings guestimate/guesstimate habitation/habituation ' +
  'hairbreadth/hairsbreadth handcraft/handicraft handcrafts/handicrafts hatchings/hatchlings headwater/headwaiter ' +
  'heritages/hermitages heterogenous/heterogeneous homogenous/homogeneous homomorphic/homeomorphic ' +
  'homomorphism/homeomorphism homomorphisms/homeomorphisms hotelling/hostelling hovered/hoovered hovering/hoovering ' +
  'hydroxyapatite/hydroxylapatite immorality/immortality immorally/immortally imperious/impervious ' +
  'imperiousness/imperviousness implement/impalement impudence/imprudence impudently/imprudently ' +
  'inanities/insanities indicting/indicating indiction/indication infarction/infraction infarctions/infractions ' +
  'infecting/inflecting infection/inflection infections/inflections insulting/insulating intercostal/intercoastal ' +
  'interlining/interlinking interment/internment interments/internments intestate/interstate ' +
  'isotopically/isotropically kindergartner/kindergartener kindergartners/kindergarteners liability/likability ' +
  'liability/livability libration/liberation lightings/lightnings lightning/lightening luminaires/luminaries ' +
  'macintosh/mackintosh macintoshes/mackintoshes manically/maniacally manikin/mannikin maritally/martially ' +
  'marketers/marketeers meagerly/meagrely mediating/medicating mediating/meditating mediation/medication ' +
  'mediation/meditation mediations/medications mediations/meditations mediators/meditators microcopy/microscopy ' +
  'micropores/microspores mineola/minneola misselling/misspelling moldering/mouldering monatomic/monoatomic ' +
  'moralities/mortalities multilane/multiplane multilayer/multiplayer multiples/multipoles multiport/multisport ' +
  'neandertals/neanderthals ocherous/ochreous ordnances/ordinances orthotopic/orthotropic outlaying/outplaying ' +
  'overate/overrate overdoing/overdosing overeating/overheating overlaying/overplaying overlying/overflying ' +
  'overlying/overlaying overpaying/overplaying overseeing/overseeding overtrain/overstrain overtrained/overstrained ' +
  'parametrization/parameterization parametrized/parameterized pattering/patterning percepts/precepts ' +
  'peremptory/preemptory perfects/prefects performed/preformed performing/preforming performs/preforms ' +
  'pericopes/periscopes pernickety/persnickety peroration/perforation persuing/perusing phenological/phrenological ' +
  'phenology/phrenology picograms/pictograms planation/plantation plenitude/plentitude poisons/poissons ' +
  'potentate/potentiate potentates/potentiates predicable/predictable predicting/predicating prediction/predication ' +
  'predictions/predications predictive/predicative predictively/predicatively preelection/preselection ' +
  'premies/preemies premises/premisses presentment/presentiment prosector/prosecutor prosector/prospector ' +
  'prostates/prostrates prothesis/prosthesis psychometric/psychrometric razzmatazz/razzamatazz reactions/redactions ' +
  'realtors/relators reconnoitred/reconnoitered reconnoitring/reconnoitering recouping/recoupling ' +
  'reelected/reselected reelection/reselection refection/reflection refunding/refounding regarded/regraded ' +
  'regarding/regrading rehearing/rehearsing reminders/remainders renters/reenters reparable/repairable ' +
  'repertoires/repertories rereading/retreading resalable/resealable resectable/respectable resecting/respecting ' +
  'resetting/resettling restating/restarting retaining/retraining retracing/retracting retrained/restrained ' +
  'retraining/restraining revaluate/reevaluate revaluation/reevaluation rifling/riffling rostering/roistering ' +
  'rosters/roosters ruination/rumination sacrified/scarified saltation/salutation salvation/salivation ' +
  'scoping/scooping scoters/scooters sentients/sentiments signings/singings silvered/slivered smoldered/smouldered ' +
  'smother/smoother smothers/smoothers soberness/somberness soldering/soldiering solitaires/solitaries ' +
  'somberly/sombrely spareness/sparseness spattered/splattered spattering/splattering spatulate/spathulate ' +
  'specialties/specialities sputtered/spluttered sputtering/spluttering stalemate/stablemate stalemates/stablemates ' +
  'stingless/stringless stoping/stooping straightway/straightaway strangers/stranglers subtopics/subtropics ' +
  'supplants/suppliants suppliant/supplicant suppliants/supplicants textually/texturally thermopile/thermophile ' +
  'thoracotomy/thoracostomy throughly/thoroughly tolbooth/tollbooth tortuously/torturously touchtone/touchstone ' +
  'tracheotomy/tracheostomy transected/transfected transection/transfection trialists/tribalists ' +
  'triethylamine/trimethylamine turnround/turnaround underlaying/underplaying underling/underlying ' +
  'underlying/underlaying underpaying/underplaying undeserved/underserved undesigned/undersigned ' +
  'uneatable/unbeatable unelected/unselected unfavoured/unflavoured uniformed/uninformed uninfected/uninflected ' +
  'unlinking/unblinking unlocking/unblocking unmediated/unmedicated unpayable/unplayable unraveled/untraveled ' +
  'unreachable/unbreachable unrounded/ungrounded unsalable/unscalable unstained/unstrained untrained/unstrained ' +
  'vanishing/varnishing verification/versification voluntarism/voluntaryism whosoever/whomsoever ' +
  'wilfulness/willfulness woolens/woollens'

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
