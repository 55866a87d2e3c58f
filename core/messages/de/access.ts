import type { access as english } from '../en/access.ts'
import type { Translation } from '../translation.ts'

export const access: Translation<'de', typeof english> = {
  'access.strip': 'Abdeckung des Artikels',
  'access.strip-place': 'Satz {place} von {total}, {state}: {words}',
  'access.strip-help':
    'Pfeil auf und ab gehen satzweise, Bild auf und Bild ab bildschirmweise. Die Eingabetaste springt dorthin.',
  'access.strip-nothing': 'nichts zu prüfen',
  'access.strip-unseen': 'nicht angesehen',
  'access.strip-claim': 'Behauptung {number}, {standing}',
  'access.strip-more': { one: '1 weitere Behauptung', other: '{count} weitere Behauptungen' },
  'access.pick': { one: 'Hier liegt 1 Behauptung', other: 'Hier liegen {count} Behauptungen' },
  'access.pick-option': 'Behauptung {number}, {standing}: {wording}',
  'access.skip-links': 'Springen zu',
  'access.skip-main': 'Zum Inhalt springen',
  'access.skip-article': 'Zum Artikel springen',
  'access.skip-claims': 'Zu den Behauptungen springen',
  'access.skip-inspector': 'Zum Inspektor springen',
  'access.printed-claims': 'Behauptungen',
  'access.printed-claim': '{number} · {standing}',
}
