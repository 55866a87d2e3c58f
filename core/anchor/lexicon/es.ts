import type { LanguageWords } from './lexicon.ts'

export const SPANISH: LanguageWords = {
  negation:
    'no nunca jamás nadie nada ningún ninguno ninguna ni tampoco sin negó niega niegan negaron negado negar desmintió ' +
    'desmiente desmintieron desmentido rechazó rechaza rechazaron rechazado rehusó fracasó falta excepto salvo falso falsa ' +
    'apenas imposible',
  quantifier:
    'todo toda todos todas mayoría minoría muchos muchas mucho mucha pocos pocas poco varios varias algunos algunas algún ' +
    'alguna alguien algo ambos ambas cada cualquier mitad casi cerca aproximadamente alrededor menos mínimo máximo apenas ' +
    'entero entera completamente totalmente parcialmente principalmente exactamente siempre suele suelen veces raramente ' +
    'frecuentemente solo sólo solamente únicamente quizá quizás tal posiblemente probablemente seguramente presuntamente ' +
    'docenas decenas cientos miles millones doble triple medio media tercio cuarto numerosos numerosas unos unas total',
  beforeFigure: 'sobre bajo hasta unos unas por',
  comparison:
    'más menos mejor mejores peor peores mayor mayores menor menores superior inferior máximo mínimo antes después tan ' +
    'tanto que',
  modal:
    'puede pueden podría podrían podrá podrán pudo pudieron podía podían debe deben debería deberían deberá deberán debió ' +
    'debía tiene tienen habrá habrán habría habrían va van iba iban quiere quieren quisiera será serán sería serían',
  attribution:
    'dijo dice dicen dijeron declaró declara declararon afirmó afirma afirman afirmaron aseguró asegura aseguraron ' +
    'confirmó confirma confirmaron anunció anuncia anunciaron informó informa informaron admitió admite admitieron ' +
    'reconoció reconoce denunció denuncia señaló señala sostuvo sostiene explicó explica advirtió advierte añadió añade ' +
    'agregó indicó indica manifestó insistió reiteró acusó acusa prometió cree creen estimó supuestamente presunto presunta',
  title:
    'señor señora señorita sr sra srta don doña dr dra doctor doctora profesor profesora presidente presidenta ' +
    'expresidente vicepresidente vicepresidenta primer ministro ministra exministro gobernador gobernadora alcalde ' +
    'alcaldesa rey reina príncipe princesa general coronel capitán juez jueza director directora portavoz embajador ' +
    'embajadora obispo papa cardenal secretario secretaria senador senadora diputado diputada jefe jefa líder canciller',
  date:
    'lunes martes miércoles jueves viernes sábado sábados domingo domingos enero febrero marzo abril mayo junio ' +
    'julio agosto septiembre setiembre octubre noviembre diciembre hoy ayer mañana anoche anteayer tarde noche ' +
    'mediodía medianoche madrugada primavera verano otoño invierno pasado pasada próximo próxima ahora',
  duration:
    'día días semana semanas mes meses año años década décadas siglo siglos hora horas minuto minutos segundos ' +
    'diario diaria semanal mensual anual desde',
  capitalDate: '',
  unit:
    'km kilómetro kilómetros milla millas metro metros centímetro centímetros milímetros pie pies cm mm kg kilo kilos ' +
    'kilogramo kilogramos gramo gramos tonelada toneladas litro litros hectárea hectáreas cuadrado cuadrados cúbicos ' +
    'celsius grado grados ciento porcentual porcentuales punto puntos megavatios kilovatios gigavatios barriles',
  currency:
    'euro euros dólar dólares peso pesos libra libras céntimo céntimos centavo centavos bolívar bolívares sol soles yen ' +
    'yenes yuan yuanes rublo rublos franco francos reales eur usd',
  figure:
    'uno dos tres cuatro cinco seis siete ocho nueve diez once doce docena cero trece catorce quince dieciséis diecisiete ' +
    'dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien cientos doscient* ' +
    'trescient* cuatrocient* quinient* seiscient* setecient* ochocient* novecient* mil millón millones billón billones ' +
    'primer primero primera segundo segunda tercero tercera tercer quinto quinta sexto sexta veinti* único única',
  source: 'según',
  little: 'el la los las un una de del al en y o a con por para se lo su sus es fue ha han',
  values: {
    cero: 0,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    doce: 12,
    trece: 13,
    catorce: 14,
    quince: 15,
    dieciséis: 16,
    diecisiete: 17,
    dieciocho: 18,
    diecinueve: 19,
    veinte: 20,
    treinta: 30,
    cuarenta: 40,
    cincuenta: 50,
    sesenta: 60,
    setenta: 70,
    ochenta: 80,
    noventa: 90,
  },
  powers: { mil: 3, millón: 6, millones: 6 },
}
