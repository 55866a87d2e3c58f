import type { LanguageWords } from './lexicon.ts'

export const FRENCH: LanguageWords = {
  negation:
    "ne n' pas jamais aucun aucune personne rien ni sans non nul nulle guère nie nient nié nier démenti dément démentent " +
    "démentir rejeté rejette rejettent refusé refuse refusent échoué échec faux fausse sauf hormis n'a n'est n'ont n'avait " +
    "n'avaient n'était n'étaient n'y n'en n'ai",
  quantifier:
    'tout toute tous toutes plupart majorité minorité beaucoup peu plusieurs quelques quelque certains certaines chaque ' +
    'moitié presque environ près quasi quasiment moins maximum minimum entier entière entièrement totalement complètement ' +
    'partiellement principalement exactement toujours souvent parfois rarement généralement seulement uniquement seul ' +
    'seule seuls seules peut-être probablement sans-doute possiblement vraisemblablement sûrement douzaine dizaine ' +
    'dizaines vingtaine trentaine centaine centaines milliers millions double triple demi demie tiers quart nombreux ' +
    'nombreuses total chacun quelqu*',
  beforeFigure: 'sur sous vers jusqu* quelque',
  comparison:
    'plus moins mieux meilleur meilleure meilleurs meilleures pire pires supérieur supérieure supérieurs inférieur ' +
    'inférieure moindre aussi autant davantage que premier',
  modal:
    'peut peuvent pourrait pourraient pourra pourront pouvait pouvaient doit doivent devrait devraient devra devront devait ' +
    'devaient faut faudra faudrait va vont veut veulent voudrait sera seront serait seraient aura auront aurait auraient',
  attribution:
    'dit disent déclaré déclare déclarent déclara affirmé affirme affirment assuré assure assurent annoncé annonce ' +
    'annoncent confirmé confirme confirment indiqué indique indiquent précisé précise reconnu reconnaît admis admet ' +
    'prétend prétendu prétendent expliqué explique ajouté ajoute estimé estime estiment averti rappelé souligné souligne ' +
    'accusé accuse promis promet pense pensent croit rapporté rapporte soi-disant présumé présumée présumés',
  title:
    'monsieur madame mademoiselle m mm mme mlle dr docteur professeur président présidente vice-président premier ministre ' +
    'chancelier chancelière gouverneur maire roi reine prince princesse général colonel capitaine juge directeur ' +
    'directrice porte-parole ambassadeur ambassadrice évêque pape cardinal secrétaire sénateur sénatrice député députée ' +
    'chef ancien ancienne préfet préfète procureur procureure',
  date:
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août aout ' +
    "septembre octobre novembre décembre aujourd'hui hier demain matin soir nuit midi minuit après-midi " +
    'printemps été automne hiver dernier dernière prochain prochaine maintenant',
  duration:
    'jour jours semaine semaines mois an ans année années décennie siècle siècles heure heures minute minutes ' +
    'secondes quotidien hebdomadaire mensuel annuel avant après depuis',
  capitalDate: '',
  unit:
    'km kilomètre kilomètres mille milles mètre mètres centimètre centimètres millimètres pied pieds cm mm kg kilo kilos ' +
    'kilogramme kilogrammes gramme grammes tonne tonnes litre litres hectare hectares carré carrés cubes celsius degré ' +
    'degrés cent pour-cent pourcentage point points mégawatts kilowatts gigawatts barils',
  currency:
    'euro euros dollar dollars livre livres franc francs centime centimes yen yens yuan yuans rouble roubles eur usd',
  figure:
    'deux trois quatre cinq six sept huit neuf dix onze douze zéro treize quatorze quinze seize vingt trente quarante ' +
    'cinquante soixante cent cents mille million milliard milliards billion première deuxième seconde second troisième ' +
    'quatrième cinquième sixième septième huitième neuvième dixième unique',
  source: "selon d'après",
  little: "le la les un une des de du d' l' à au aux en et ou dans par pour avec ce cette sa son ses est a ont",
  values: {
    zéro: 0,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    dix: 10,
    onze: 11,
    douze: 12,
    treize: 13,
    quatorze: 14,
    quinze: 15,
    seize: 16,
    vingt: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
  },
  powers: { mille: 3, million: 6, millions: 6, milliard: 9, milliards: 9 },
}
