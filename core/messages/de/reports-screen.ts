import type { reportsScreen as english } from '../en/reports-screen.ts'
import type { Translation } from '../translation.ts'

export const reportsScreen: Translation<'de', typeof english> = {
  'reports-screen.title': 'Bericht',
  'reports-screen.preview': 'So wird der Bericht aussehen',
  'reports-screen.preparing': 'Bericht wird vorbereitet …',
  'reports-screen.export-html': 'Als HTML exportieren',
  'reports-screen.export-json': 'Als JSON exportieren',
  'reports-screen.html.about':
    'Eine Datei für Leserschaft und Redaktion: öffnet sich in jedem Browser, lässt sich drucken und braucht kein Netz. Zurückgehaltenes ist nicht enthalten.',
  'reports-screen.json.about':
    'Der ganze Artikel mit Fassungen, Behauptungen, Quellen und Verlauf, für ein anderes Tickmark oder zur sicheren Aufbewahrung. Alles ist enthalten, auch Zurückgehaltenes.',
  'reports-screen.withheld': {
    one: 'Eine zurückgehaltene Angabe fehlt in diesem Bericht.',
    other: '{count} zurückgehaltene Angaben fehlen in diesem Bericht.',
  },
  'reports-screen.withheld.about':
    'Quellen, Quellenangaben und Notizen, die als „zurückgehalten“ markiert sind, bleiben in der Bibliothek. Der JSON-Export enthält sie: Geben Sie ihn nur Personen, die davon wissen dürfen.',
  'reports-screen.again': 'Noch einmal herunterladen',
  'reports-screen.none.title': 'Kein Artikel auf dem Prüftisch',
  'reports-screen.none.words':
    'Öffnen Sie zuerst einen Artikel; hier erscheint dann sein Bericht, so wie er übergeben wird.',
  'reports-screen.none.go': 'Zur Bibliothek',
  'reports-screen.retry': 'Erneut versuchen',
}
