import type { checkFindings as english } from '../en/check-findings.ts'
import type { Translation } from '../translation.ts'

export const checkFindings: Translation<'de', typeof english> = {
  'check.progress': 'Geprüft wird {place}: {done} von {of} gelesen.',
  'check.place.evidence': 'der Bestand an Belegen',
  'check.place.article': '„{title}“',
  'check.place.start': 'die Bibliothek',
  'check.stop': 'Prüfung anhalten',
  'check.stopped': 'Die Prüfung wurde vorzeitig angehalten',
  'check.unread': { one: '{count} Teil wurde nicht gelesen.', other: '{count} Teile wurden nicht gelesen.' },
  'check.so-far': 'In dem, was gelesen wurde, fand sich kein Fehler.',
  'check.open-article': 'Artikel öffnen',
  'check.open-source': 'Quelle öffnen',
  'check.of-library': 'Die Bibliothek selbst',
  'check.of-evidence': 'Belege, die keine Quelle nennt',
  'check.untitled': 'Ein Artikel ohne bekannten Titel',

  'found.file.text': 'Text einer Fassung',
  'found.file.original': 'Datei, aus der eine Fassung stammt',
  'found.file.evidence': 'Gesicherte Kopie',
  'found.file.journal': 'Journal',
  'found.file.copy': 'Gespeicherter Stand der Daten',
  'found.file.folder': 'Ordner',

  'found.text.damaged': 'Der Text dieser Fassung ist nicht der aufbewahrte und wird deshalb nicht gezeigt.',
  'found.text.missing': 'Der Text dieser Fassung fehlt und kann deshalb nicht gezeigt werden.',
  'found.original.damaged': 'Die Datei, aus der diese Fassung stammt, hat sich seit dem Import verändert.',
  'found.original.missing': 'Die Datei, aus der diese Fassung stammt, fehlt.',
  'found.evidence.damaged': 'Diese Datei hat sich verändert, seit sie gesichert wurde, und wird deshalb nicht gezeigt.',
  'found.evidence.missing': 'Diese gesicherte Datei fehlt.',
  'found.journal.missing': 'Das Journal, die Aufzeichnung jeder Änderung, fehlt.',
  'found.journal.empty': 'Das Journal ist leer: Die Änderungen, die darin standen, sind verloren.',
  'found.journal.damaged': 'Ab Zeile {line} ist das Journal nicht das, was geschrieben wurde.',
  'found.journal.torn':
    'Die letzte Änderung ist nur halb geschrieben: Tickmark wurde mittendrin angehalten und hat sie nie bestätigt.',
  'found.copy.damaged':
    'Dieser Stand ist beschädigt. Er beschleunigt nur das Öffnen: Das Journal lässt sich bis zur letzten Zeile lesen.',
  'found.copy.damaged-too': 'Dieser Stand ist beschädigt, und das Journal kann ihn nicht ersetzen.',
  'found.copy.differs':
    'Dieser Stand stimmt nicht mit dem Journal überein: Etwas anderes als Tickmark hat eines von beiden verändert.',
  'found.copy.ahead': 'Dieser Stand kennt Änderungen, die dem Journal fehlen: Zeilen des Journals sind verloren.',
  'found.article.gone': 'Der Ordner des Artikels fehlt, oder an seiner Stelle steht etwas anderes.',
  'found.newer': 'Dies hat ein neueres Tickmark geschrieben (Dateiversion {version}); es konnte nicht geprüft werden.',
  'found.not-allowed': 'Das System lässt Tickmark dies nicht lesen; es wurde nicht geprüft.',
  'found.not-given': 'Der Datenträger meldete beim Lesen den Fehler {code}.',

  'found.kept.text': 'Die Behauptungen, Urteile und Notizen stehen im Journal und sind mit ihm erhalten.',
  'found.kept.original':
    'Der Text der Fassung und die Arbeit daran stehen in anderen Dateien und sind mit ihnen erhalten.',
  'found.kept.evidence':
    'Die Quelle, ihre Belegstellen und die daraus zitierten Wörter stehen in anderen Dateien und sind mit ihnen erhalten.',
  'found.kept.all': 'Nichts ist verloren.',
  'found.kept.confirmed': 'Jede bestätigte Änderung ist erhalten.',
  'found.kept.before': 'Die Zeilen davor sind unversehrt.',
  'found.kept.copy':
    'Was im gespeicherten Stand steht, lässt sich noch lesen, sofern er hier nicht ebenfalls genannt ist.',
  'found.kept.untouched': 'Tickmark hat nichts gelöscht.',

  'found.do.put-back': 'Spielen Sie es aus einer früheren Kopie des Bibliotheksordners zurück.',
  'found.do.add-again':
    'Fügen Sie dieselbe Datei ihrer Quelle noch einmal hinzu, oder spielen Sie sie aus einer früheren Kopie des Bibliotheksordners zurück.',
  'found.do.nothing': 'Es ist nichts zu tun: Er wird neu angelegt, sobald dies wieder zum Schreiben geöffnet wird.',
  'found.do.nothing-torn':
    'Es ist nichts zu tun: Sie wird beim nächsten Öffnen weggelassen, und ihre Bytes bleiben im Ordner „backups“.',
  'found.do.journal':
    'Kopieren Sie den Bibliotheksordner, wie er ist, bevor Sie irgendetwas anderes tun. Spielen Sie dann das Journal aus einer früheren Kopie zurück.',
  'found.do.both':
    'Kopieren Sie den Bibliotheksordner, wie er ist, bevor Sie irgendetwas anderes tun. Spielen Sie dann diese Datei und das Journal aus einer früheren Kopie zurück.',
  'found.do.update': 'Aktualisieren Sie Tickmark, und prüfen Sie dann noch einmal.',
  'found.do.allow': 'Erlauben Sie Tickmark, es zu lesen, und prüfen Sie dann noch einmal.',
  'found.do.disk':
    'Prüfen Sie noch einmal. Geschieht es wieder, kopieren Sie den Bibliotheksordner sofort auf einen anderen Datenträger.',
}
