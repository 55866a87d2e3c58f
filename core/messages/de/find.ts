import type { find as english } from '../en/find.ts'
import type { Translation } from '../translation.ts'

export const find: Translation<'de', typeof english> = {
  'find.title': 'Im Artikel suchen',
  'find.hint': 'Gesuchte Wörter',
  'find.hint-pattern': 'Regulärer Ausdruck',
  'find.place': '{place} von {total}',
  'find.heard': '{place} von {total}: {sentence}',
  'find.none': 'Nicht gefunden',
  'find.searching': 'Suche läuft …',
  'find.match-case': 'Groß- und Kleinschreibung',
  'find.whole-word': 'Ganze Wörter',
  'find.pattern': 'Regulärer Ausdruck',
  'find.next': 'Nächster Treffer',
  'find.previous': 'Voriger Treffer',
  'find.close': 'Schließen',
  'find.late':
    'Dieser Ausdruck braucht in diesem Artikel zu lange und wurde abgebrochen. Versuchen Sie einen genaueren.',
  'find.fault.group': 'Eine Gruppe, die mit „(“ beginnt, ist nicht geschlossen.',
  'find.fault.parenthesis': 'Vor einer „)“ fehlt die „(“.',
  'find.fault.class': 'Eine „[“ oder eine andere Klammer ist nicht geschlossen.',
  'find.fault.range': 'Ein Bereich zwischen „[“ und „]“ läuft rückwärts.',
  'find.fault.repeat':
    'Vor „*“, „+“ oder „?“ steht nichts, was sich wiederholen ließe, oder eine geschweifte Klammer ist nicht geschlossen.',
  'find.fault.repeat-order': 'Die Zahlen in den geschweiften Klammern sind vertauscht.',
  'find.fault.escape': 'Was auf „\\“ folgt, hat hier keine Bedeutung.',
  'find.fault.name': 'Der Name einer Gruppe fehlt, ist falsch oder kommt zweimal vor.',
  'find.fault.other': 'Das ist kein regulärer Ausdruck.',
}
