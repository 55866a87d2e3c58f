import type { importQuestions as english } from '../en/import-questions.ts'
import type { Translation } from '../translation.ts'

export const importQuestions: Translation<'de', typeof english> = {
  'asking.tracked.title': {
    one: 'Diese Datei enthält {count} nachverfolgte Änderung',
    other: 'Diese Datei enthält {count} nachverfolgte Änderungen',
  },
  'asking.tracked.about':
    '„{name}“ wurde mit Änderungsverfolgung geschrieben. Geprüft werden kann der Text, in dem alle Änderungen angenommen sind, oder der Text davor.',
  'asking.tracked.list': 'Die nachverfolgten Änderungen',
  'asking.tracked.accepted': 'Mit den Änderungen',
  'asking.tracked.original': 'Wie er davor war',
  'asking.tracked.inserted': 'Eingefügt',
  'asking.tracked.deleted': 'Gelöscht',
  'asking.tracked.nobody': 'Verfasser nicht genannt',
  'asking.tracked.more': {
    one: 'und {count} weitere Änderung',
    other: 'und {count} weitere Änderungen',
  },
  'asking.existing.title': 'Dieser Artikel ist schon in der Bibliothek',
  'asking.existing.about':
    '„{name}“ enthält „{title}“, wie er am {when} exportiert wurde. Beide können nebeneinander bleiben, oder der aus der Datei tritt an die Stelle dessen, der hier ist.',
  'asking.existing.redacted': 'Die Datei ist bereinigt: Sie enthält keinen Verlauf und nichts Zurückgehaltenes.',
  'asking.existing.backup':
    'Bevor etwas ersetzt wird, wird der Artikel hier vollständig im Ordner „backups“ der Bibliothek gesichert. Weiter zurück reicht das Rückgängigmachen nicht.',
  'asking.existing.copy': 'Als Kopie importieren',
  'asking.existing.replace': 'Nach einer Sicherung ersetzen',
  'asking.leave': 'Nicht importieren',
  'asking.leave-draft': 'Nicht hinzufügen',
  'asking.left': {
    one: 'Danach fragt {count} weitere Datei dasselbe.',
    other: 'Danach fragen {count} weitere Dateien dasselbe.',
  },
  'asking.replaced':
    '„{title}“ wurde ersetzt. Der vorige Stand liegt als „{backup}“ im Ordner „backups“ der Bibliothek.',
  'asking.progress': '„{name}“ wird gelesen: {done} von {of}',
  'cli.tracked': '--tracked nimmt „accepted“ oder „original“.',
  'cli.existing': '--existing nimmt „copy“ oder „replace“.',
  'cli.tracked-accepted': {
    one: '{count} nachverfolgte Änderung wurde angenommen; --tracked original liest den Text davor.',
    other: '{count} nachverfolgte Änderungen wurden angenommen; --tracked original liest den Text davor.',
  },
  'cli.tracked-original': {
    one: 'Der Text wurde gelesen, wie er vor {count} nachverfolgter Änderung war.',
    other: 'Der Text wurde gelesen, wie er vor {count} nachverfolgten Änderungen war.',
  },
  'cli.replaced': 'Er hat den Artikel in der Bibliothek ersetzt; dieser liegt als backups/{backup}.',
}
