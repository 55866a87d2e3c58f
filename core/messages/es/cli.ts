import type { cli as english } from '../en/cli.ts'
import type { Translation } from '../translation.ts'

export const cli: Translation<'es', typeof english> = {
  'cli.usage': `Tickmark, una mesa de verificación de datos que funciona sin red.

  tickmark import FILE... --library DIR [--tracked accepted|original] [--existing copy|replace] [--as NAME] [--json]
  tickmark add-draft ARTICLE FILE --library DIR [--name NAME] [--tracked accepted|original] [--as NAME] [--json]
  tickmark annotate ARTICLE FILE --library DIR [--dry-run] [--as NAME] [--json]
  tickmark list --library DIR [--json]
  tickmark show ARTICLE --library DIR [--json]
  tickmark export ARTICLE --library DIR --format docx|pdf|html|md|csv|xlsx|claimreview|w3c|json|bundle
                  --out PATH [--kind checking|checked|reader] [--redacted] [--json]
  tickmark verify --library DIR [--json]
  tickmark log [--json]
  tickmark align OLD NEW --anchors FILE [--offsets utf16|codepoints] [--json]
  tickmark serve [--library DIR] [--port N] [--as NAME]

ARTICLE es el identificador de un artículo, o su comienzo si basta. docs/cli.md describe las opciones y el JSON.`,
  'cli.no-library': 'Indique qué biblioteca: --library DIR.',
  'cli.no-article': 'Indique qué artículo: su identificador, o su comienzo si basta. «tickmark list» los muestra.',
  'cli.no-files': 'Indique qué archivos importar.',
  'cli.no-out': 'Indique dónde escribir: --out PATH.',
  'cli.format': 'Indique el formato: --format y uno de estos: {formats}.',
  'cli.kind': '{format} se crea de estos tipos: {kinds}. Indique uno: --kind.',
  'cli.columns':
    'Indique las columnas: --columns y una o varias de estas, cada una una vez, separadas por comas: {columns}.',
  'cli.template': 'Indique la plantilla: --template y una de estas: {templates}.',
  'cli.line-too-long': 'Un editor o una dirección es demasiado largo. Acórtelo.',
  'cli.port': '--port admite un número de 0 a 65535.',
  'cli.too-many': '«{word}» sobra en «{command}».',
  'cli.name-too-long': '--as admite un nombre de {max} caracteres como máximo.',
  'cli.unknown': 'No existe el comando «{command}».',
  'cli.article-unknown': 'Ningún identificador de artículo empieza por «{article}».',
  'cli.article-several': 'Varios identificadores de artículo empiezan por «{article}». Escriba algo más.',
  'cli.imported': 'Se importó «{title}» ({words} palabras): {id}',
  'cli.refused': '{name}: {sentence}',
  'cli.listed': '{id}  {state}  {checked} de {claims} afirmaciones  {looked} de {sentences} frases  {title}',
  'cli.damaged': '{id}  {title}: {sentence}',
  'cli.exported': 'Se escribió {name} ({bytes} bytes).',
  'cli.verified': 'Todo está como debe: {articles} artículos, {files} archivos, {lines} líneas de registro.',
  'cli.verifying': 'Comprobando: {done} de {of}…',
  'cli.problems': { one: 'Hay {count} problema:', many: 'Hay {count} de problemas:', other: 'Hay {count} problemas:' },
  'cli.problem': '{place}: {sentence}',
  'cli.align.usage':
    'Indique los textos y dónde están los pasajes en el antiguo: tickmark align OLD NEW --anchors FILE.',
  'cli.align.offsets': '--offsets admite «utf16» o «codepoints».',
  'cli.align.file-missing': 'No se puede leer {name}. Compruebe la ruta; no se cambió nada.',
  'cli.align.anchors-unreadable': 'El archivo de pasajes no es una matriz JSON ni líneas JSON. No se alineó nada.',
  'cli.align.anchor-unreadable':
    'La entrada {number} no tiene posiciones ni selector que se puedan leer. No se alineó nada.',
  'cli.align.anchor-outside': 'El pasaje «{id}» queda fuera del texto antiguo. No se alineó nada.',
  'cli.align.line': '{id}  {state}  {text}',
  'cli.align.reason': '    {reason}',
  'cli.port-taken': 'Otro programa ocupa el puerto {port}. Elija otro u omita --port.',
  'cli.no-draft-file': 'Indique qué archivo contiene la versión nueva.',
  'cli.draft-name-too-long': '--name admite {max} caracteres como máximo.',
  'cli.draft-added': 'Se añadió la versión {number} de «{title}» ({words} palabras): {id}',
  'cli.draft-counts':
    'Afirmaciones: {exact} en su lugar, {moved} movidas, {changed} cambiadas, {ambiguous} en varios lugares, {lost} perdidas',
  'cli.draft-again': {
    one: 'Hay que verificar de nuevo {count} afirmación:',
    many: 'Hay que verificar de nuevo {count} de afirmaciones:',
    other: 'Hay que verificar de nuevo {count} afirmaciones:',
  },
  'cli.draft-claim': '{number}  {state}  {what}',
}
