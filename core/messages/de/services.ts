import type { services as english } from '../en/services.ts'
import type { Translation } from '../translation.ts'

export const services: Translation<'de', typeof english> = {
  'refused.call.unknown':
    'Dieses Fenster hat etwas verlangt, das diese Version nicht kennt. Laden Sie das Fenster neu.',
  'refused.call.malformed':
    'Das war nicht möglich, weil etwas darin nicht so ist, wie es sein soll. Es wurde nichts geändert.',
  'refused.call.surprise':
    'Etwas Unerwartetes ist geschehen. Alles vorher Bestätigte ist gespeichert; versuchen Sie es erneut oder starten Sie Tickmark neu.',
  'refused.machine.unreachable':
    'Der andere Teil von Tickmark antwortet nicht. Alles Bestätigte ist gespeichert; starten Sie Tickmark neu, um weiterzuarbeiten.',
  'refused.file.unreadable': '„{name}“ konnte nicht gelesen werden. Die Datei ist unverändert, wo sie war.',
  'refused.transfer.file-differs':
    '„{name}“ in dieser Datei ist nicht, was es zu sein vorgibt; der Artikel wurde daher nicht übernommen. Lassen Sie sich die Datei noch einmal geben.',
  'refused.transfer.text-differs':
    'Der Text in dieser Datei ist nicht, was er zu sein vorgibt; der Artikel wurde daher nicht übernommen. Lassen Sie sich die Datei noch einmal geben.',
  'refused.import.nothing': 'Wählen Sie zuerst eine Datei oder fügen Sie Text ein.',
  'refused.library.not-open': 'Es ist noch keine Bibliothek geöffnet.',
  'refused.library.fixed':
    'Der Ordner der Bibliothek wurde auf der Befehlszeile angegeben. Starten Sie ohne diese Angabe, um einen anderen zu wählen.',
  'refused.library.not-a-folder': 'Das ist eine Datei, kein Ordner. Wählen Sie einen Ordner für die Bibliothek.',
  'refused.library.other-files':
    'Dieser Ordner enthält andere Dateien. Wählen Sie einen leeren Ordner oder einen, der eine Tickmark-Bibliothek ist.',
  'refused.library.folder-path':
    'Geben Sie den vollständigen Pfad eines Ordners an, von Anfang an („~“ steht für Ihren persönlichen Ordner).',
  'refused.link.not-web': 'Nur Web- und E-Mail-Adressen werden geöffnet.',
}
