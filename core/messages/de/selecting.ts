import type { selecting as english } from '../en/selecting.ts'
import type { Translation } from '../translation.ts'

export const selecting: Translation<'de', typeof english> = {
  'select.tools': 'Ausgewählte Wörter',
  'select.mark': 'Markieren',
  'select.nothing': 'Nichts zu prüfen',
  'select.add': 'Zu Behauptung {number}',
  'select.hold': 'Merken',
  'select.dismiss': 'Diese Schaltflächen ausblenden',
  'select.held': { one: '{count} Textstelle gemerkt', other: '{count} Textstellen gemerkt' },
  'select.held-hint': 'Wählen Sie weitere Wörter aus und markieren Sie dann alle als eine Behauptung.',
  'select.identical': {
    one: 'Markiert {count} Stelle als eine Behauptung',
    other: 'Markiert {count} Stellen als eine Behauptung',
  },
  'select.identical-hint': 'Diese Wörter lauten an allen gezeigten Stellen gleich.',
  'select.mark-held': 'Als eine Behauptung markieren',
  'select.let-go': 'Verwerfen',
  'select.let-go-done': 'Die gemerkten Textstellen wurden verworfen.',
  'select.none-held': 'Es sind keine Textstellen mehr gemerkt.',
  'select.only-here': 'Diese Wörter stehen nur einmal im Artikel.',
  'select.too-many': {
    one: 'Diese Wörter stehen an {count} Stelle.',
    other: 'Diese Wörter stehen an {count} Stellen: zu viele für eine Behauptung. Wählen Sie mehr Wörter aus.',
  },
  'select.snap': 'Auswählen mit der Maus',
  'select.snap.about':
    'Worauf eine Auswahl erweitert wird, wenn Sie die Maustaste loslassen. Mit gedrückter Alt-Taste wird genau das Überstrichene ausgewählt.',
  'select.snap.words': 'Ganze Wörter',
  'select.snap.sentences': 'Ganze Sätze',
  'select.snap.none': 'Genau wie überstrichen',
}
