import type { imports as english } from '../en/imports.ts'
import type { Translation } from '../translation.ts'

export const imports: Translation<'de', typeof english> = {
  'import.refused.annotations':
    '„{name}“ enthält Anmerkungen, keinen Artikel. Öffnen Sie den Artikel, um den es darin geht, und fügen Sie sie dort hinzu. Nichts wurde importiert.',
  'import.refused.archive':
    '„{name}“ ist ein gepacktes Archiv. Entpacken Sie es zuerst und importieren Sie die Datei des Artikels daraus. Es wurde nichts importiert.',
  'import.refused.binary':
    '„{name}“ enthält keinen lesbaren Text. Speichern Sie den Artikel als reinen Text oder als Webseite und importieren Sie diese Datei, oder fügen Sie den Artikel ein. Es wurde nichts importiert.',
  'import.refused.bomb':
    '„{name}“ wird entpackt weit größer, als ein Artikel es braucht, und wurde aufgegeben. Importieren Sie einen Teil davon oder fügen Sie den Artikel ein. Nichts wurde importiert.',
  'import.refused.cancelled': 'Der Import von „{name}“ wurde abgebrochen. Es wurde nichts importiert.',
  'import.refused.document':
    '„{name}“ ist ein {kind}-Dokument einer Art, die nicht gelesen wird. Speichern Sie es als .docx oder PDF und importieren Sie diese Datei, oder fügen Sie den Artikel hier ein. Es wurde nichts importiert.',
  'import.refused.empty':
    '„{name}“ ist leer. Wählen Sie eine andere Datei oder fügen Sie den Artikel ein. Es wurde nichts importiert.',
  'import.refused.json':
    '„{name}“ ist kein vollständiges JSON und konnte nicht gelesen werden. Stammt die Datei aus einem anderen Tickmark, exportieren Sie sie dort noch einmal. Es wurde nichts importiert.',
  'import.refused.media':
    '„{name}“ ist ein Bild, eine Ton- oder eine Filmdatei, kein Artikel. Die Datei kann einer Quelle als Beleg hinzugefügt werden. Es wurde nichts importiert.',
  'import.refused.memory':
    '„{name}“ brauchte zu viel Speicher; der Import wurde aufgegeben. Importieren Sie einen Teil davon oder fügen Sie den Artikel ein. Es wurde nichts importiert.',
  'import.refused.no-words': '„{name}“ enthält keine Wörter. Es wurde nichts importiert.',
  'import.refused.time':
    'Das Lesen von „{name}“ dauerte länger als {seconds} Sekunden und wurde aufgegeben. Importieren Sie einen Teil davon oder fügen Sie den Artikel ein. Es wurde nichts importiert.',
  'import.refused.too-big':
    '„{name}“ ist größer als {megabytes} MB; mehr wird nicht gelesen. Importieren Sie einen Teil davon oder fügen Sie den Artikel ein. Es wurde nichts importiert.',
  'import.refused.unreadable':
    '„{name}“ konnte nicht gelesen werden. Vielleicht ist die Datei beschädigt. Versuchen Sie stattdessen, den Artikel einzufügen. Es wurde nichts importiert.',
  /** The title of a pasted text that has no words to make one of. */
  'import.untitled': 'Artikel ohne Titel',
}
