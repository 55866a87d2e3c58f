import type { machine as english } from '../en/machine.ts'
import type { Translation } from '../translation.ts'

export const machine: Translation<'de', typeof english> = {
  'machine.ticket.unknown': 'Diese Datei ist nicht mehr verfügbar. Wählen Sie sie noch einmal.',
  'machine.file.missing': '„{name}“ ist nicht mehr da. Wählen Sie die Datei noch einmal.',
  'machine.file.denied':
    '„{name}“ darf nicht gelesen werden. Prüfen Sie die Zugriffsrechte und versuchen Sie es erneut.',
  'machine.file.not-a-file': '„{name}“ ist keine Datei. Wählen Sie eine Datei.',
  'machine.file.too-big': '„{name}“ ist größer als {limit} MB und wurde daher nicht gelesen. Es wurde nichts geändert.',
  'machine.file.unreadable':
    '„{name}“ konnte nicht gelesen werden. Es wurde nichts geändert; versuchen Sie es erneut oder wählen Sie eine andere Kopie.',
  'machine.save.no-folder':
    '„{name}“ konnte nicht geschrieben werden: Den Zielordner gibt es nicht. Legen Sie ihn zuerst an.',
  'machine.save.folder-there': 'Wo „{name}“ geschrieben werden soll, liegt ein Ordner. Wählen Sie einen anderen Namen.',
  'machine.save.denied':
    '„{name}“ konnte dort nicht geschrieben werden: Der Ordner lässt es nicht zu. Wählen Sie einen anderen Ordner.',
  'machine.save.full':
    'Die Festplatte ist voll, „{name}“ wurde daher nicht geschrieben. Schaffen Sie Platz und versuchen Sie es erneut.',
  'machine.save.failed':
    '„{name}“ konnte nicht geschrieben werden (die Festplatte meldet {code}). Wählen Sie einen anderen Ort und versuchen Sie es erneut.',
  'machine.link.refused': 'Nur Adressen, die mit http, https oder mailto beginnen, werden geöffnet.',
  'machine.link.failed': 'Das System konnte diese Adresse nicht öffnen. Kopieren Sie sie in Ihren Browser.',
  'dialog.choose.article': 'Artikel zum Importieren wählen',
  'dialog.choose.evidence': 'Dateien wählen, die als Beleg aufbewahrt werden',
  'dialog.choose.folder': 'Ordner für die Bibliothek wählen',
  'dialog.choose.articles-filter': 'Artikel',
  'dialog.choose.all-filter': 'Alle Dateien',
  'dialog.choose.import': 'Importieren',
  'dialog.choose.keep': 'Aufbewahren',
  'dialog.choose.use-folder': 'Diesen Ordner verwenden',
  'dialog.save-all.title': 'Ordner für die Dokumente wählen',
  'dialog.save-all.here': 'Hier speichern',
  'dialog.save.title': '„{name}“ speichern',
  'menu.window': 'Fenster',
  'menu.show-saved': 'Gespeicherte Datei im Ordner zeigen',
  'menu.undo.step': 'Rückgängig: {step}',
  'menu.redo.step': 'Wiederholen: {step}',
  'menu.learn-spelling': 'Zum Wörterbuch hinzufügen',
  'start.in-browser':
    'Electron kann hier nicht laufen ({why}), daher öffnet sich Tickmark in Ihrem Browser, unter dieser Adresse:',
  'start.because.no-display': 'es gibt keine Anzeige',
  'start.because.no-program': 'das Programm konnte nicht heruntergeladen werden',
  'start.because.ended': 'es wurde gleich nach dem Start beendet',
  'start.fetching': 'Das Programm Electron wird einmalig heruntergeladen (etwa 120 MB) …',
  'start.as-root':
    'Die Sandbox von Electron funktioniert für root nicht und ist daher aus: Starten Sie Tickmark für die tägliche Arbeit mit einem anderen Benutzerkonto.',
  'machine.start.failed': 'Tickmark konnte nicht starten',
  'machine.start.failed-detail':
    'In Ihrer Bibliothek wurde nichts angerührt. Starten Sie noch einmal; wenn es wieder geschieht, installieren Sie Tickmark neu. Was schiefging: {reason}',
  'machine.window.gone-for-good':
    'Das Fenster ist mehrmals ausgefallen. Alles Bestätigte ist auf der Festplatte gespeichert: Beenden Sie Tickmark und starten Sie es neu.',
}
