import type { annotations as english } from '../en/annotations.ts'
import type { Translation } from '../translation.ts'

export const annotations: Translation<'de', typeof english> = {
  'step.annotations.add': { one: 'eine Anmerkung hinzufügen', other: '{count} Anmerkungen hinzufügen' },
  'step.people.add': { one: 'eine Person hinzufügen', other: '{count} Personen hinzufügen' },
  'action.article.add-annotations': 'Anmerkungen hinzufügen …',
  'annotations.title': 'Anmerkungen hinzufügen',
  'annotations.file': 'Eine Datei mit Anmerkungen',
  'annotations.file.words':
    'Legen Sie hier eine Datei ab: Anmerkungen aus Hypothesis oder einem anderen Werkzeug (JSON), eine Word-Datei mit Kommentaren oder einen Artikel aus einem anderen Tickmark. Sie sehen, wohin jede gehört, bevor etwas hinzugefügt wird.',
  'annotations.choose': 'Datei wählen …',
  'annotations.another': 'Andere Datei …',
  'annotations.own-file': 'Kommentare aus der Datei dieser Fassung',
  'annotations.one-file': 'Immer nur eine Datei. Wählen Sie die mit den Anmerkungen.',
  'annotations.stopped': 'Das Lesen wurde abgebrochen. Es wurde nichts hinzugefügt.',
  'annotations.found': { one: '{count} Anmerkung in „{name}“', other: '{count} Anmerkungen in „{name}“' },
  'annotations.show': 'Anzeigen',
  'annotations.show.all': 'Alle',
  'annotations.tick-shown': 'Alle angezeigten ankreuzen',
  'annotations.untick-shown': 'Alle angezeigten abwählen',
  'annotations.list': 'Anmerkungen',
  'annotations.take': 'Diese Anmerkung von {who} hinzufügen',
  'annotations.no-date': 'ohne Datum',
  'annotations.on-whole': 'Zum ganzen Artikel: Sie kommt zur Überschrift.',
  'annotations.here': 'Schon da',
  'annotations.replies': { one: 'mit {count} Antwort', other: 'mit {count} Antworten' },
  'annotations.no-words':
    'Sie sagt nicht, zu welchen Wörtern sie gehört, oder auf eine Weise, der hier nicht zu folgen ist.',
  'annotations.lost.about': 'Ihr Text steht nicht in dieser Fassung. Angekreuzt wird sie eine Behauptung ohne Stelle.',
  'annotations.ambiguous.about': 'Wählen Sie die gemeinte Stelle, um sie hinzuzufügen.',
  'annotations.place-chosen': 'Stelle gewählt',
  'annotations.differs': 'Was abweicht: {what}',
  'annotations.differs-little': 'Der Wortlaut weicht ab, aber in nichts Wichtigem.',
  'annotations.made-on': 'Gemacht zu {source}',
  'annotations.version': 'Gemacht zur Version {version}',
  'annotations.go': { one: '{count} hinzufügen', other: '{count} hinzufügen' },
  'annotations.added': {
    one: '{count} Anmerkung wurde hinzugefügt.',
    other: '{count} Anmerkungen wurden hinzugefügt.',
  },
  'annotations.skipped': {
    one: '{count} Anmerkung war nicht zu lesen und bleibt weg.',
    other: '{count} Anmerkungen waren nicht zu lesen und bleiben weg.',
  },
  'annotations.skipped.field': 'Nummer {number}: „{field}“ ist nicht so, wie das Format es vorsieht.',
  'annotations.unreachable': {
    one: '{count} Seite dieser Sammlung liegt anderswo. Geladen wird nie etwas: Bitten Sie um eine Datei, die sie enthält.',
    other:
      '{count} Seiten dieser Sammlung liegen anderswo. Geladen wird nie etwas: Bitten Sie um eine Datei, die sie enthält.',
  },
  'annotations.offer': {
    one: 'Diese Fassung kam mit {count} Kommentar.',
    other: 'Diese Fassung kam mit {count} Kommentaren.',
  },
  'annotations.offer.look': 'Ansehen',
  'annotations.highlighted': 'Hervorgehoben',
  'annotations.unknown-author': 'Unbekannt',
  'annotations.verdict': '{rating}: {rationale}',
  'annotations.refused.too-many':
    '„{name}“ enthält mehr als {max} Anmerkungen; mehr werden nicht auf einmal gelesen. Exportieren Sie einen Teil davon. Es wurde nichts hinzugefügt.',
  'annotations.refused.field':
    '„{name}“ enthält keine lesbare Anmerkung: „{field}“ ist nicht so, wie das Format es vorsieht. Exportieren Sie sie dort noch einmal, woher sie kam. Es wurde nichts hinzugefügt.',
  'annotations.refused.elsewhere':
    '„{name}“ sagt nur, wo ihre Anmerkungen liegen. Geladen wird nie etwas: Bitten Sie um eine Datei, die sie enthält. Es wurde nichts hinzugefügt.',
  'annotations.refused.none':
    '„{name}“ enthält weder Anmerkungen noch Kommentare. Wählen Sie eine andere Datei. Es wurde nichts hinzugefügt.',
  'refused.annotations.stale':
    'Der Artikel hat sich geändert, seit diese Anmerkungen zugeordnet wurden. Wählen Sie ihre Datei noch einmal. Es wurde nichts hinzugefügt.',
  'refused.annotations.none-chosen': 'Kreuzen Sie zuerst die Anmerkungen an, die hinzukommen sollen.',
  'refused.annotations.no-place':
    'Eine dieser Anmerkungen kann an mehreren Stellen gemeint sein. Wählen Sie zuerst ihre Stelle. Es wurde nichts hinzugefügt.',
  'dialog.choose.annotations': 'Datei mit Anmerkungen wählen',
  'dialog.choose.read': 'Lesen',
  'dialog.choose.annotations-filter': 'Anmerkungen und Kommentare',
  'cli.annotate.no-file': 'Geben Sie die Datei mit den Anmerkungen an.',
  'cli.annotate.line': '{state}  {who}  {words}',
  'cli.annotate.would-add': { one: '{count} Anmerkung käme hinzu.', other: '{count} Anmerkungen kämen hinzu.' },
}
