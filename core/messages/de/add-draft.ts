import type { addDraft as english } from '../en/add-draft.ts'
import type { Translation } from '../translation.ts'

export const addDraft: Translation<'de', typeof english> = {
  'add-draft.title': 'Fassung {number} hinzufügen',
  'add-draft.file': 'Die Datei der neuen Fassung',
  'add-draft.file.words':
    'Legen Sie die neue Fassung hier ab: Word, PDF, EPUB, OpenDocument, RTF, eine gespeicherte Webseite, Markdown oder Text.',
  'add-draft.choose': 'Datei wählen …',
  'add-draft.another': 'Andere Datei …',
  'add-draft.paste-instead': 'Stattdessen Text einfügen',
  'add-draft.one-file': 'Aus einer Datei wird eine Fassung. Wählen Sie die Datei mit dem neuen Text.',
  'add-draft.paste': 'Oder den Text einfügen',
  'add-draft.paste.about': 'Den ganzen Text, nicht nur das Geänderte. Jede Behauptung wird übernommen.',
  'add-draft.name': 'Name',
  'add-draft.name.hint': 'wie erschienen, Stand 18:00',
  'add-draft.stated.hint': 'aus dem Text',
  'add-draft.go': 'Fassung hinzufügen',
  'add-draft.stopped':
    'Das Lesen wurde abgebrochen. Es wurde keine Fassung hinzugefügt; Ihre Eingaben stehen noch hier.',
  'add-draft.unknown':
    'Wo die Datei von Fassung {number} liegt, ist auf diesem Computer nicht bekannt. Wählen Sie sie hier.',
  'add-draft.missing': '„{name}“ liegt nicht mehr dort. Wählen Sie die Datei hier oder fügen Sie ihren Text ein.',
  'add-draft.same': 'Die Datei ist seit Fassung {number} unverändert.',
  'add-draft.added': {
    one: 'Fassung {number} ist hinzugefügt: 1 Behauptung zu entscheiden.',
    other: 'Fassung {number} ist hinzugefügt: {count} Behauptungen zu entscheiden.',
  },
  'add-draft.added-none': 'Fassung {number} ist hinzugefügt: keine Behauptung ist zu entscheiden.',
  'add-draft.drop-here': 'Loslassen, um sie als neue Fassung hinzuzufügen',
}
