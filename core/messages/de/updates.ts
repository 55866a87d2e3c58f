import type { updates as english } from '../en/updates.ts'
import type { Translation } from '../translation.ts'

export const updates: Translation<'de', typeof english> = {
  'updates.title': 'Neue Versionen',
  'updates.about':
    'Tickmark sucht nur dann nach einer neuen Version, wenn Sie es wollen. Es liest eine Versionsnummer; heruntergeladen oder installiert wird nie etwas.',
  'updates.nowhere':
    'Diese Ausgabe von Tickmark weiß nicht, wo neue Versionen angekündigt werden, und kann deshalb nicht suchen.',
  'updates.daily': 'Einmal am Tag nach einer neuen Version suchen',
  'updates.daily.about':
    'Eine einzige Anfrage, ohne Cookies und ohne ein Wort über Sie, diesen Rechner oder Ihre Arbeit, an:',
  'updates.look': 'Jetzt suchen',
  'updates.looked': 'Zuletzt gesucht: {time}',
  'updates.never': 'Noch nicht gesucht',
  'updates.newest': 'Es gibt keine neuere Version als {version}, und die haben Sie.',
  'updates.newer': 'Version {version} ist erschienen',
  'updates.newer.about': 'Sie haben {version}.',
  'updates.open': 'Seite öffnen',
  'updates.refused.no-address': 'Diese Ausgabe von Tickmark weiß nicht, wo sie suchen soll.',
  'updates.refused.unreachable':
    'Niemand hat geantwortet. Suchen Sie noch einmal, wenn dieser Rechner eine Netzverbindung hat.',
  'updates.refused.answer': 'Die Antwort nannte keine Version. Suchen Sie an einem anderen Tag noch einmal.',
}
