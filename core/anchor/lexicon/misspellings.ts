import { once } from '../../once.ts'
import { cleanWord, plainWord } from '../letters.ts'

// Well-known misspellings, each with the word that was meant. None is a word of any language that has lists.
const ENGLISH =
  'teh:the adn:and wich:which thier:their becuase:because beacuse:because becasue:because untill:until ' +
  'recieve:receive recieved:received recieves:receives recieving:receiving beleive:believe beleived:believed ' +
  'acheive:achieve acheived:achieved foriegn:foreign wierd:weird seige:siege sieze:seize siezed:seized peice:piece ' +
  'neice:niece freind:friend freinds:friends cheif:chief releif:relief goverment:government goverments:governments ' +
  'govermental:governmental governer:governor enviroment:environment enviromental:environmental parliment:parliament ' +
  'parlament:parliament parlimentary:parliamentary occured:occurred occuring:occurring occurence:occurrence ' +
  'occurance:occurrence seperate:separate seperated:separated seperately:separately seperation:separation ' +
  'definately:definitely definatly:definitely definitly:definitely independant:independent independantly:independently ' +
  'independance:independence existance:existence resistence:resistance relevent:relevant ' +
  'dependancy:dependency accross:across agressive:aggressive agression:aggression apparant:apparent ' +
  'apparantly:apparently arguement:argument assasin:assassin assasinated:assassinated assasination:assassination ' +
  'basicly:basically begining:beginning belive:believe buisness:business busness:business calender:calendar ' +
  'camoflage:camouflage catagory:category cemetary:cemetery collegue:colleague collegues:colleagues ' +
  'comming:coming commitee:committee comittee:committee committe:committee comission:commission ' +
  'commision:commission commisioner:commissioner competance:competence completly:completely concensus:consensus ' +
  'condemed:condemned continous:continuous convinient:convenient critisism:criticism ' +
  'critisized:criticized decison:decision desparate:desperate develope:develop developement:development ' +
  'dilema:dilemma dissapear:disappear dissapeared:disappeared dissapoint:disappoint dissapointed:disappointed ' +
  'ecstacy:ecstasy embarass:embarrass embarassed:embarrassed embarassing:embarrassing embarassment:embarrassment ' +
  'equiptment:equipment exagerate:exaggerate exagerated:exaggerated excede:exceed exellent:excellent ' +
  'exersise:exercise experiance:experience explaination:explanation extreem:extreme familar:familiar ' +
  'finaly:finally flourescent:fluorescent foward:forward fourty:forty fulfilment:fulfillment garantee:guarantee ' +
  'gaurd:guard gaurantee:guarantee grammer:grammar happend:happened harras:harass harrass:harass ' +
  'harrassed:harassed harrassment:harassment heirarchy:hierarchy humerous:humorous hypocracy:hypocrisy ' +
  'imediately:immediately immediatly:immediately immitate:imitate incidently:incidentally inteligence:intelligence ' +
  'intelligance:intelligence interupt:interrupt interupted:interrupted intrest:interest jewelery:jewelry ' +
  'knowlege:knowledge labratory:laboratory lenght:length liason:liaison libary:library lieutenent:lieutenant ' +
  'maintainance:maintenance maintenence:maintenance millenium:millennium millitary:military miltary:military ' +
  'minature:miniature mischievious:mischievous mispell:misspell morgage:mortgage mysterous:mysterious ' +
  'naturaly:naturally neccessary:necessary necesary:necessary neccesary:necessary  ' +
  'nineth:ninth ninty:ninety noticable:noticeable nucular:nuclear offical:official officaly:officially ' +
  'officialy:officially ocasion:occasion ocassion:occasion oppinion:opinion oponent:opponent oppurtunity:opportunity ' +
  'originaly:originally particpate:participate particularily:particularly passtime:pastime ' +
  'peaple:people pepole:people peopel:people perfomance:performance performence:performance permanant:permanent ' +
  'perserverance:perseverance personel:personnel persue:pursue persued:pursued politican:politician ' +
  'politicans:politicians polititian:politician portugese:portuguese posession:possession posess:possess ' +
  'possesion:possession potatos:potatoes prefered:preferred presance:presence presidental:presidential ' +
  'presidencial:presidential privelege:privilege priviledge:privilege probaly:probably probly:probably ' +
  'proffesor:professor proffessor:professor profesor:professor prominant:prominent pronounciation:pronunciation ' +
  'propoganda:propaganda publically:publicly publicaly:publicly realy:really reccomend:recommend ' +
  'recomend:recommend recomended:recommended reccommended:recommended refered:referred refering:referring ' +
  'religous:religious rember:remember remeber:remember repetion:repetition representitive:representative ' +
  'resistent:resistant responsability:responsibility responsable:responsible restaraunt:restaurant ' +
  'resturant:restaurant rythm:rhythm sargent:sergeant scedule:schedule secratary:secretary secretery:secretary ' +
  'sentance:sentence sentances:sentences sevral:several signifigant:significant similiar:similar ' +
  'sincerly:sincerely soley:solely speach:speech spokeman:spokesman stategy:strategy stength:strength ' +
  'succesful:successful sucessful:successful successfull:successful succesfully:successfully succede:succeed ' +
  'sucess:success succes:success suprise:surprise suprised:surprised surprize:surprise surveilance:surveillance ' +
  'survivers:survivors suspision:suspicion temperture:temperature temperatur:temperature tendancy:tendency ' +
  'terrorrist:terrorist terrorits:terrorists threshhold:threshold tommorow:tomorrow tommorrow:tomorrow ' +
  'tomorow:tomorrow tounge:tongue transfered:transferred truely:truly tyrany:tyranny unanimos:unanimous ' +
  'unfortunatly:unfortunately unfortunatelly:unfortunately usally:usually useing:using vaccum:vacuum ' +
  'vaccuum:vacuum vegatable:vegetable vehical:vehicle vetran:veteran vicitm:victim vicitms:victims ' +
  'villian:villain visable:visible volcanoe:volcano wensday:wednesday wendesday:wednesday ' +
  'withold:withhold writting:writing writen:written yeild:yield adress:address adressed:address ' +
  'accomodate:accommodate accomodation:accommodation initally:initially aquitted:acquitted enourmous:enormous maintence:maintenance againt:against ' +
  'temperatue:temperature occoured:occurred accoring:according acording:according annouced:announced ' +
  'anounced:announced annoucement:announcement aproved:approved aproximately:approximately arrestted:arrested ' +
  'attemped:attempted avaliable:available availible:available canidate:candidate canidates:candidates ' +
  'casulties:casualties commited:committed confrence:conference councilers:councilors critised:criticised ' +
  'diffrent:different diplomatc:diplomatic disasterous:disastrous elligible:eligible emergancy:emergency ' +
  'febuary:february finacial:financial fiancial:financial hospitol:hospital hundered:hundred hurricaine:hurricane ' +
  'innoculate:inoculate investigaton:investigation journalst:journalist judical:judicial liscense:license ' +
  'managment:management milion:million nessecary:necessary oposition:opposition ' +
  'organistion:organisation peopl:people presidant:president protestors:protesters protestor:protester ' +
  'reponse:response reporterd:reported resposible:responsible sucide:suicide supress:suppress suppossed:supposed ' +
  'targetted:targeted telivision:television throught:through yeasterday:yesterday yesturday:yesterday'

const OTHER_LANGUAGES =
  // German
  'standart:standard standarts:standards vorraus:voraus rythmus:rhythmus seperat:separat seperate:separate ' +
  'aggresiv:aggressiv agressiv:aggressiv addresse:adresse adressse:adresse gallerie:galerie interresse:interesse ' +
  'ergebniss:ergebnis entgültig:endgültig projeziert:projiziert kommitee:komitee resourcen:ressourcen ' +
  'ziehmlich:ziemlich wiederspiegelt:widerspiegelt wiederspiegeln:widerspiegeln schiffahrt:schifffahrt ' +
  'aufwändig:aufwendig numerieren:nummerieren rauh:rau plazieren:platzieren plaziert:platziert tip:tipp ' +
  'stop:stopp potential:potenzial potentiell:potenziell differential:differenzial photographie:fotografie ' +
  'delphin:delfin nämlig:nämlich warscheinlich:wahrscheinlich währed:während nähmlich:nämlich ' +
  'regierug:regierung terasse:terrasse karrikatur:karikatur orginal:original ' +
  'parrallel:parallel matterial:material vortschritt:fortschritt ' +
  // Spanish
  'travez:través exelente:excelente desición:decisión desicion:decisión desiciones:decisiones ' +
  'govierno:gobierno presindente:presidente ocurrio:ocurrió tambien:también tanbien:también ' +
  'despues:después ademas:además segun:según pais:país paises:países policia:policía policias:policías ' +
  'millon:millón jovenes:jóvenes victimas:víctimas razon:razón ningun:ningún aqui:aquí dias:días economia:economía ' +
  'energia:energía mayoria:mayoría minoria:minoría compañia:compañía alcaldia:alcaldía fiscalia:fiscalía ' +
  'garantia:garantía politico:político politica:política ' +
  'economica:económica economico:económico numero:número ultimo:último ultima:última proximo:próximo ' +
  'proxima:próxima miercoles:miércoles sabado:sábado interes:interés  ' +
  // French
  'parmis:parmi malgrés:malgré dévelloper:développer developper:développer developpement:développement ' +
  'appeller:appeler courrir:courir addresse:adresse gouvernment:gouvernement gouvernemant:gouvernement ' +
  'parlment:parlement evenement:événement évènement:événement évènements:événements evenements:événements ' +
  'connaitre:connaître paraitre:paraître maitre:maître aout:août ile:île iles:îles cout:coût couts:coûts ' +
  'etat:état etats:états ecole:école ecoles:écoles eglise:église election:élection elections:élections ' +
  'etranger:étranger etrangers:étrangers president:président presidente:présidente deja:déjà apres:après ' +
  'tres:très meme:même etre:être acceuil:accueil acceuillir:accueillir language:langage ' +
  'exellent:excellent dilemne:dilemme aéropage:aréopage notament:notamment recement:récemment récement:récemment ' +
  // Ukrainian and Russian
  'рішеня:рішення питаня:питання голосуваня:голосування засіданя:засідання агенство:агентство агенства:агентства ' +
  'програма:программа програмы:программы комисия:комиссия комисии:комиссии расчитывать:рассчитывать ' +
  'расчитывает:рассчитывает правительсво:правительство президет:президент будующий:будущий следущий:следующий ' +
  'учавствовать:участвовать учавствовали:участвовали координально:кардинально росийский:российский ' +
  'росийские:российские росийских:российских искуство:искусство колличество:количество апеляция:апелляция ' +
  'територия:территория територии:территории оффициально:официально официяльно:официально'

const rightOf = (pairs: string): ReadonlyMap<string, string> =>
  new Map(
    pairs.split(' ').map((pair) => {
      const [wrong = '', right = ''] = pair.split(':').map((word) => plainWord(cleanWord(word)))
      return [wrong, right]
    }),
  )
const rightInEnglish = once(() => rightOf(ENGLISH))
const rightInOthers = once(() => rightOf(OTHER_LANGUAGES))

/**
 * The word that was meant by a well-known misspelling, in plain letters; any other word as it is. What may be a name is
 * never a misspelled English word; nouns have capitals in German, and the State has one in French.
 */
export const meantWord = (plain: string, mayBeName: boolean): string =>
  (mayBeName ? undefined : rightInEnglish().get(plain)) ?? rightInOthers().get(plain) ?? plain

const GRAVE_CIRCUMFLEX = /[\u0300\u0302]/g
const ACUTE = /\u0301/g

/**
 * A word in plain letters without the accents that tell it from no other word: on É at the beginning, è and ê of French
 * words in -ment, those of Spanish adverbs and nouns in -ción. An accent elsewhere may ("tue", "tué"; "publico",
 * "publicó"; "isolement", "isolément").
 */
export function withoutSureAccents(plain: string): string {
  const isSpanishAdverb = /.{4}mente$/u.test(plain)
  if (isSpanishAdverb) return plain.normalize('NFD').replace(ACUTE, '').normalize('NFC')
  const withoutFirst = plain.replace(/^é(?=.{4})/u, 'e')
  return /.{4}ment$/u.test(plain)
    ? withoutFirst.normalize('NFD').replace(GRAVE_CIRCUMFLEX, '').normalize('NFC')
    : withoutFirst.replace(/([cs])ión$/u, '$1ion')
}
