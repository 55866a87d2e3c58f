import type { cli as english } from '../en/cli.ts'
import type { Translation } from '../translation.ts'

export const cli: Translation<'de', typeof english> = {
  'cli.usage': `Tickmark, ein Prüftisch für Faktenchecks, der ohne Netz arbeitet.

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

ARTICLE ist die ID eines Artikels oder genug von ihrem Anfang. docs/cli.md beschreibt die Optionen und das JSON.`,
  'cli.no-library': 'Geben Sie die Bibliothek an: --library DIR.',
  'cli.no-article': 'Geben Sie den Artikel an: seine ID oder genug von ihrem Anfang. „tickmark list“ zeigt sie.',
  'cli.no-files': 'Geben Sie an, welche Dateien importiert werden sollen.',
  'cli.no-out': 'Geben Sie an, wohin geschrieben werden soll: --out PATH.',
  'cli.format': 'Nennen Sie das Format: --format und eines von {formats}.',
  'cli.kind': '{format} gibt es in diesen Arten: {kinds}. Nennen Sie eine: --kind.',
  'cli.columns':
    'Nennen Sie die Spalten: --columns und eine oder mehrere davon, jede einmal, durch Kommas getrennt: {columns}.',
  'cli.template': 'Nennen Sie die Vorlage: --template und eine von {templates}.',
  'cli.line-too-long': 'Ein Herausgeber oder eine Adresse ist zu lang. Kürzen Sie.',
  'cli.port': '--port erwartet eine Zahl von 0 bis 65535.',
  'cli.too-many': '„{word}“ ist für „{command}“ ein Wort zu viel.',
  'cli.name-too-long': '--as erwartet einen Namen mit höchstens {max} Zeichen.',
  'cli.unknown': 'Den Befehl „{command}“ gibt es nicht.',
  'cli.article-unknown': 'Keine Artikel-ID beginnt mit „{article}“.',
  'cli.article-several': 'Mehrere Artikel-IDs beginnen mit „{article}“. Geben Sie mehr davon an.',
  'cli.imported': '„{title}“ importiert ({words} Wörter): {id}',
  'cli.refused': '{name}: {sentence}',
  'cli.listed': '{id}  {state}  {checked} von {claims} Behauptungen  {looked} von {sentences} Sätzen  {title}',
  'cli.damaged': '{id}  {title}: {sentence}',
  'cli.exported': '{name} geschrieben ({bytes} Bytes).',
  'cli.verified': 'Alles ist, wie es sein soll: {articles} Artikel, {files} Dateien, {lines} Journalzeilen.',
  'cli.verifying': 'Wird geprüft: {done} von {of} …',
  'cli.problems': { one: '{count} Problem gefunden:', other: '{count} Probleme gefunden:' },
  'cli.problem': '{place}: {sentence}',
  'cli.align.usage':
    'Geben Sie die Texte an und wo im alten die Stellen liegen: tickmark align OLD NEW --anchors FILE.',
  'cli.align.offsets': '--offsets erwartet „utf16“ oder „codepoints“.',
  'cli.align.file-missing': '{name} lässt sich nicht lesen. Prüfen Sie den Pfad; nichts wurde geändert.',
  'cli.align.anchors-unreadable':
    'Die Datei mit den Stellen ist weder ein JSON-Array noch JSON-Zeilen. Nichts wurde abgeglichen.',
  'cli.align.anchor-unreadable':
    'Eintrag {number} hat keine lesbaren Positionen und keinen lesbaren Selektor. Nichts wurde abgeglichen.',
  'cli.align.anchor-outside': 'Die Stelle „{id}“ liegt außerhalb des alten Textes. Nichts wurde abgeglichen.',
  'cli.align.line': '{id}  {state}  {text}',
  'cli.align.reason': '    {reason}',
  'cli.port-taken':
    'Port {port} ist von einem anderen Programm belegt. Wählen Sie einen anderen oder lassen Sie --port weg.',
  'cli.no-draft-file': 'Geben Sie an, welche Datei die neue Fassung enthält.',
  'cli.draft-name-too-long': '--name erwartet höchstens {max} Zeichen.',
  'cli.draft-added': 'Fassung {number} von „{title}“ hinzugefügt ({words} Wörter): {id}',
  'cli.draft-counts':
    'Behauptungen: {exact} an ihrer Stelle, {moved} verschoben, {changed} geändert, {ambiguous} an mehreren Stellen, {lost} verloren',
  'cli.draft-again': {
    one: '{count} Behauptung ist erneut zu prüfen:',
    other: '{count} Behauptungen sind erneut zu prüfen:',
  },
  'cli.draft-claim': '{number}  {state}  {what}',
}
