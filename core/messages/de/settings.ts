import type { settings as english } from '../en/settings.ts'
import type { Translation } from '../translation.ts'

export const settings: Translation<'de', typeof english> = {
  'settings.title': 'Einstellungen',
  'settings.you': 'Sie',
  'settings.name': 'Ihr Name',
  'settings.name.about': 'Er steht bei jedem Urteil und jeder Änderung von Ihnen, auch bei den bisherigen.',
  'settings.look': 'Aussehen',
  'settings.theme': 'Farbschema',
  'settings.theme.paper': 'Papier',
  'settings.theme.light': 'Hell',
  'settings.theme.dark': 'Dunkel',
  'settings.theme.system': 'Wie das System',
  'settings.scale': 'Bewertungsskalen',
  'settings.scale.about':
    'Ein Artikel kann in seinen Angaben eine eigene Skala haben. Bereits gefällte Urteile behalten ihre Skala.',
  'settings.scale.retired': 'stillgelegt: in alten Urteilen zu lesen, neu nicht mehr vergeben',
  'settings.library': 'Bibliothek',
  'settings.library.about':
    'Lesbares JSON in einem Ordner. Nichts darin ist verschlüsselt: Nutzen Sie bei heikler Arbeit die Festplattenverschlüsselung Ihres Systems.',
  'settings.check': 'Bibliothek prüfen',
  'settings.check.about':
    'Liest jede Datei und vergleicht sie mit dem, was geschrieben wurde: gespeicherte Stände, Journale, Originale und Belege.',
  'settings.check.running': 'Jede Datei wird geprüft. Sie können weiterarbeiten.',
  'settings.check.fine': 'Alles ist so, wie es geschrieben wurde.',
  'settings.check.found': { one: '{count} Problem wurde gefunden', other: '{count} Probleme wurden gefunden' },
  'settings.check.kept':
    'Es wurde nichts geändert. Bewahren Sie eine Kopie des Ordners auf, bevor Sie etwas reparieren.',
  'settings.check.read': 'Gelesen wurden {articles}, {files} und {lines}.',
  'settings.check.articles': { one: '{count} Artikel', other: '{count} Artikel' },
  'settings.check.files': { one: '{count} Datei', other: '{count} Dateien' },
  'settings.check.lines': { one: '{count} Journalzeile', other: '{count} Journalzeilen' },
  'settings.shortcuts': 'Tastenkürzel',
  'settings.about': 'Info und Datenschutz',
  'settings.about.version': 'Tickmark {version}',
  'settings.about.license': 'Open Source, unter der MIT-Lizenz.',
  'settings.about.private':
    'Nichts verlässt diesen Rechner, es sei denn, Sie exportieren es, öffnen einen Link oder suchen nach einer neuen Version. Es gibt kein Konto und keine Telemetrie, und Tickmark arbeitet ohne Netz.',
  'settings.about.browser': 'Sie verwenden Tickmark in einem Browser. Es spricht nur mit diesem Rechner.',
}
