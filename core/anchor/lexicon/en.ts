import type { LanguageWords } from './lexicon.ts'

export const ENGLISH: LanguageWords = {
  negation:
    'not no never none nobody nothing nowhere neither nor without cannot cant non denied denies deny denying refused ' +
    'refuses refuse refusing refusal failed fails fail failing failure lack lacks lacked lacking rejected rejects reject ' +
    'rejecting unable false falsely wrongly disputed disputes dismissed dismisses hardly barely scarcely except excluding ' +
    "don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't mustn't hasn't haven't hadn't ain't",
  quantifier:
    'all most many much few several both each every any half majority minority nearly almost approximately roughly least ' +
    'entire entirely whole wholly completely fully partly partially mostly mainly largely exactly precisely always often ' +
    'sometimes usually rarely seldom frequently generally typically everyone everybody everything someone somebody ' +
    'something anyone anybody virtually practically essentially some only just merely solely total perhaps maybe possibly ' +
    'probably likely unlikely certainly definitely potentially presumably supposedly dozens scores hundreds thousands ' +
    'millions billions twice double triple quarter quarters third thirds percentage numerous countless',
  beforeFigure: 'about around over under above below up upwards circa beyond within another',
  comparison:
    'more less fewer than better worse best worst higher highest lower lowest larger largest smaller smallest greater ' +
    'greatest bigger biggest older oldest younger youngest longer longest shorter shortest earlier earliest later latest ' +
    'faster fastest slower slowest stronger strongest weaker weakest richer richest poorer poorest cheaper cheapest ' +
    'deadlier deadliest safer safest further furthest farther farthest nearer nearest heavier heaviest lighter lightest ' +
    'hotter hottest colder coldest wider widest deeper deepest closer closest newer newest easier hardest harder easiest ' +
    'costlier costliest busier busiest wealthier wealthiest healthier dearer wetter wettest drier driest warmer warmest',
  modal: 'may might can could will would shall should must ought need needs going gonna expected supposed able',
  attribution:
    'said says say saying told tells tell telling stated announced announces claimed claims claim claiming admitted admits ' +
    'confirmed confirms confirm insisted insists alleged alleges alleging argued argues acknowledged acknowledges conceded ' +
    'concedes declared declares reported reports reportedly allegedly purportedly apparently warned warns added adds noted ' +
    'notes explained explains testified testifies asserted asserts maintained suggested suggests believed believes believe ' +
    'thinks thought wrote writes tweeted promised promises accused accuses estimated estimates revealed reveals predicted',
  title:
    'mr mrs ms miss mx dr prof professor sir dame lord lady president vice-president premier chancellor minister ' +
    'secretary senator congressman congresswoman representative governor mayor king queen prince princess duke general ' +
    'colonel captain major lieutenant sergeant admiral judge justice chairman chairwoman chair chief director spokesman ' +
    'spokeswoman spokesperson ambassador bishop archbishop cardinal pope reverend rev father sheikh imam rabbi ' +
    'prime former acting deputy candidate nominee ex interim leader commissioner inspector sheriff attorney',
  date:
    'monday tuesday wednesday thursday friday saturday sunday january february april june july august september ' +
    'october november december today yesterday tomorrow tonight morning afternoon evening night noon midnight ' +
    'weekend am pm bc ad spring summer autumn winter last next previous recently now overnight christmas easter ' +
    'ramadan',
  duration:
    'minute minutes seconds day days week weeks month months year years decade decades century centuries hour ' +
    'hours daily weekly monthly yearly annually annual quarterly hourly ago before after during since until',
  capitalDate:
    'may march mar sat sun mon tue tues wed thu thur thurs fri jan feb apr jun jul aug sep sept oct nov dec fall',
  unit:
    'km kilometre kilometres kilometer kilometers mile miles metre metres meter meters yard yards foot feet inch inches cm ' +
    'mm kg kilogram kilograms kilo kilos gram grams tonne tonnes ton tons pound lb lbs ounce ounces oz litre litres liter ' +
    'liters gallon gallons acre acres hectare hectares square cubic celsius fahrenheit degrees kelvin mph kph kmh kw mw gw ' +
    'kilowatt kilowatts megawatt megawatts gigawatt gigawatts volts watts percent per pct point points barrel barrels ' +
    'hertz knots nautical magnitude basis',
  currency:
    'dollar dollars euro euros pounds sterling pence penny cent cents yen yuan renminbi ruble rubles rouble roubles rupee ' +
    'rupees hryvnia hryvnias franc francs krona krone zloty lira peso pesos real reais rand won usd eur gbp chf jpy cny',
  figure:
    'one two three four five six seven eight nine ten eleven twelve dozen zero thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion ' +
    'first second fourth fifth sixth seventh eighth ninth tenth eleventh twelfth once single',
  source: 'according per',
  little:
    'a an the of to in on at by for with from as and or that this these those is was are were be been has had have it its',
  values: {
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  },
  powers: { hundred: 2, thousand: 3, million: 6, billion: 9, bn: 9, trillion: 12 },
}
