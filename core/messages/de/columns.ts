import type { columns as english } from '../en/columns.ts'
import type { Translation } from '../translation.ts'

export const columns: Translation<'de', typeof english> = {
  'columns.title': 'Spalten der Behauptungen',
  'columns.all': { one: 'Die einzige Spalte.', other: 'Alle {count} Spalten.' },
  'columns.some': '{chosen} von {count} Spalten, in eigener Reihenfolge.',
  'columns.choose': 'Spalten wählen und ordnen',
  'columns.reset': 'Alle Spalten',
  'columns.about':
    'Die Tabelle der Behauptungen hat die angekreuzten Spalten, in dieser Reihenfolge. Mindestens eine bleibt. Dieser Rechner merkt sich das, für alle Artikel.',
  'columns.up': '„{name}“ nach oben',
  'columns.down': '„{name}“ nach unten',
  'columns.moved': '„{name}“ ist jetzt {place} von {count}.',
  'columns.go': { one: 'Eine Spalte verwenden', other: '{count} Spalten verwenden' },
}
