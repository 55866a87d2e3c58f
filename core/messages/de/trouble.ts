import type { trouble as english } from '../en/trouble.ts'
import type { Translation } from '../translation.ts'

export const trouble: Translation<'de', typeof english> = {
  'action.help.log': 'Protokoll zeigen',

  'log.part': 'Wenn etwas schiefgeht',
  'log.part.about':
    'Tickmark führt auf diesem Rechner ein Protokoll darüber, was schiefging und wo im Programm. Sie können es lesen, kopieren und an die Person schicken, die Ihnen hilft.',
  'log.title': 'Das Protokoll',
  'log.holds':
    'Darin stehen Zeitpunkte, die Versionen von Tickmark und des Systems und zu allem, was schiefging, der Teil des Programms, der darauf stieß.',
  'log.never':
    'Nie stehen darin Wörter eines Artikels, Titel, Namen von Menschen, Namen von Dateien oder Ordnern oder Adressen von Quellen.',
  'log.unsent': 'Nichts wird von selbst verschickt: Lesen Sie es, und verschicken Sie es selbst, wenn Sie möchten.',
  'log.place': 'Es liegt in {place}.',
  'log.text': 'Der Text des Protokolls, das Neueste am Ende',
  'log.empty': 'Das Protokoll ist leer: Auf diesem Rechner ist noch nichts schiefgegangen.',
  'log.reading': 'Das Protokoll wird gelesen …',
  'log.copy': 'Kopieren',
  'log.copied': 'Das Protokoll wurde kopiert.',
  'log.not-copied':
    'Das Protokoll konnte nicht kopiert werden. Markieren Sie seinen Text und kopieren Sie ihn mit der Tastatur.',
  'log.save': 'Kopie speichern …',
  'log.show': 'Im Ordner zeigen',

  'recovered.window': 'Das Fenster arbeitete nicht mehr und wurde neu geöffnet.',
  'recovered.run': 'Tickmark wurde beim letzten Mal nicht ordentlich beendet.',
  'saved.up-to': 'Jede Änderung bis {time} ist gespeichert.',
  'saved.all': 'Alles, was bestätigt wurde, ist gespeichert.',
  'saved.fields': {
    one: '{count} angefangenes Feld ist aufbewahrt und wieder da, sobald Sie öffnen, wozu es gehört; die letzten Buchstaben können fehlen.',
    other:
      '{count} angefangene Felder sind aufbewahrt und wieder da, sobald Sie öffnen, wozu sie gehören; die letzten Buchstaben können fehlen.',
  },

  'broken.screen': 'Diese Ansicht arbeitet nicht mehr',
  'broken.window': 'Das Fenster arbeitet nicht mehr',
  'broken.others': 'Die anderen Ansichten arbeiten weiter.',
  'broken.unknown': 'Tickmark antwortet gerade nicht; deshalb lässt sich hier nicht sagen, was gespeichert ist.',
  'broken.reload': 'Fenster neu laden',
  'refused.window.surprise':
    'In diesem Fenster ist etwas Unerwartetes geschehen. Alles zuvor Bestätigte ist gespeichert; wenn etwas nicht stimmt, öffnen Sie die Ansicht noch einmal.',
}
