import type { selfCheck as english } from '../en/self-check.ts'
import type { Translation } from '../translation.ts'

export const selfCheck: Translation<'de', typeof english> = {
  'self-check.well':
    'Tickmark {version} funktioniert hier: Fenster und Bibliothek gingen auf, ein Text wurde importiert, eine Behauptung markiert, ein Bericht exportiert und alles geprüft.',
  'self-check.too-long': 'Nach zwei Minuten war es nicht fertig.',
  'self-check.page-ended': 'Die Seite des Fensters endete von selbst: {reason}.',
  'self-check.no-article': 'Der Text wurde gelesen, aber es wurde kein Artikel daraus.',
  'self-check.no-report': 'Der Bericht wurde erstellt, liegt aber nicht auf dem Datenträger.',
}
