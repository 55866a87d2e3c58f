import type { bundle as english } from '../en/bundle.ts'
import type { Translation } from '../translation.ts'

export const bundle: Translation<'de', typeof english> = {
  'bundle.readme.complete': `„{title}“

Dies ist ein Artikel mit seiner ganzen Prüfung, exportiert aus Tickmark am {when}. Importieren Sie ihn in ein anderes Tickmark: Wählen Sie dort die .tickmark-Datei oder öffnen Sie sie mit einem Doppelklick.

Er ist vollständig: Alle Fassungen, Behauptungen, Quellenangaben, Urteile und Notizen sind darin, der Verlauf jeder Änderung und die gesicherten Kopien der Quellen. Auch alles Zurückgehaltene ist darin, und ebenso die Kontakte. Geben Sie ihn nur an Menschen weiter, die das sehen dürfen; Lesern geben Sie einen Bericht.

tickmark.json ist die Aufzeichnung als lesbares JSON. Der Ordner „files“ enthält die importierten Dateien und die gesicherten Kopien, jede benannt nach dem SHA-256 ihrer Bytes.
`,
  'bundle.readme.redacted': `„{title}“

Dies ist ein Artikel mit seiner Prüfung, exportiert aus Tickmark am {when}. Importieren Sie ihn in ein anderes Tickmark: Wählen Sie dort die .tickmark-Datei oder öffnen Sie sie mit einem Doppelklick.

Er ist bereinigt: Der Verlauf der Änderungen ist nicht darin, und auch keine zurückgehaltenen Quellen, Quellenangaben und Notizen und keine Kontakte. Wo eine zurückgehaltene Quelle angegeben ist, steht nur, dass es eine gibt.

tickmark.json ist die Aufzeichnung als lesbares JSON. Der Ordner „files“ enthält die importierten Dateien und die gesicherten Kopien, jede benannt nach dem SHA-256 ihrer Bytes.
`,
  'bundle.preview.file': '{name}  {size}',
  'refused.bundle.entry':
    '„{name}“ enthält „{entry}“, was nicht in ein Paket aus Tickmark gehört. Es wurde nichts importiert; exportieren Sie den Artikel dort, wo er herkommt, noch einmal.',
  'refused.bundle.twice':
    '„{name}“ enthält „{entry}“ zweimal, wie kein Tickmark es schreibt. Es wurde nichts importiert; exportieren Sie den Artikel dort, wo er herkommt, noch einmal.',
  'refused.bundle.file-too-big':
    '„{name}“ ist größer als {megabytes} MB; mehr darf ein exportierter Artikel nicht haben. Es wurde nichts importiert; er kann bereinigt kommen, oder der ganze Ordner seiner Bibliothek lässt sich kopieren.',
  'refused.bundle.too-big':
    'Dieser Artikel ist zu groß für ein einziges Paket ({megabytes} MB; möglich sind {limit} MB). Es wurde nichts geschrieben; der Bericht lässt sich weiterhin exportieren, und der Ordner der Bibliothek lässt sich als Ganzes kopieren.',
  'refused.replace.no-backup':
    'Der Artikel in der Bibliothek ließ sich nicht vollständig sichern, deshalb wurde nichts ersetzt: „Bibliothek prüfen“ sagt, was mit seinen Dateien nicht stimmt. Die Datei lässt sich weiterhin als Kopie importieren.',
}
