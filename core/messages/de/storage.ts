import type { storage as english } from '../en/storage.ts'
import type { Translation } from '../translation.ts'

export const storage: Translation<'de', typeof english> = {
  'storage.disk.full':
    'Die Festplatte ist voll, daher wurde nichts geändert. Alles vorher Gespeicherte ist sicher: Schaffen Sie Platz und versuchen Sie es erneut.',
  'storage.disk.denied':
    'Der Ordner der Bibliothek lässt kein Schreiben zu, daher wurde nichts geändert. Prüfen Sie die Zugriffsrechte und versuchen Sie es erneut.',
  'storage.disk.failed':
    'Die Festplatte meldet den Fehler {code}, daher wurde nichts geändert. Alles vorher Gespeicherte ist sicher: Versuchen Sie es erneut, und kopieren Sie den Ordner der Bibliothek, wenn es wieder geschieht.',
  'storage.disk.unreadable':
    'Die Festplatte meldete beim Lesen von „{name}“ den Fehler {code}, daher wird es nicht gezeigt. Nichts wurde geändert. Versuchen Sie es erneut und spielen Sie es aus einer Sicherung zurück, wenn es wieder geschieht.',
  'storage.disk.broken':
    'Die Festplatte ist ausgefallen, während eine Änderung gespeichert wurde. Alles vorher Bestätigte ist sicher; diese Änderung wurde nicht gespeichert. Öffnen Sie die Bibliothek neu, um weiterzuarbeiten.',
  'storage.change.unreadable':
    'Diese Änderung ließ sich nicht in lesbarer Form speichern, daher wurde nichts geändert. Vielleicht ist ein Feld zu lang.',
  'storage.change.too-big':
    'Diese Änderung ist zu groß, um in einem Schritt gespeichert zu werden, daher wurde nichts geändert. Gehen Sie in kleineren Teilen vor.',
  'storage.journal.changed-outside':
    'Ein anderes Programm hat die Dateien dieser Bibliothek geändert, daher wurde hier nichts geändert. Öffnen Sie die Bibliothek neu, um zu sehen, was jetzt darin ist.',
  'storage.store.open-elsewhere':
    'Dies wird gerade an anderer Stelle in Tickmark geändert, daher wurde hier nichts geändert.',
  'storage.lock.held':
    '{who} hat diese Bibliothek auf {host} geöffnet, seit {since}. Sie können sie lesen; um etwas zu ändern, schließen Sie sie dort und öffnen Sie sie hier neu.',
  'storage.lock.held-by-somebody':
    'Ein anderes Tickmark hat diese Bibliothek geöffnet. Sie können sie lesen; um etwas zu ändern, schließen Sie sie dort und öffnen Sie sie hier neu.',
  'storage.lock.lost':
    'Ein anderes Tickmark hat diese Bibliothek übernommen, daher wurde hier nichts geändert. Öffnen Sie die Bibliothek neu, um weiterzuarbeiten.',
  'storage.read-only.chosen': 'Diese Bibliothek wurde nur zum Lesen geöffnet.',
  'storage.read-only.folder':
    'Der Ordner der Bibliothek lässt kein Schreiben zu. Sie können alles lesen; um etwas zu ändern, prüfen Sie die Zugriffsrechte des Ordners und öffnen Sie die Bibliothek neu.',
  'storage.read-only.full':
    'Die Festplatte ist voll. Sie können alles lesen; um etwas zu ändern, schaffen Sie Platz und öffnen Sie die Bibliothek neu.',
  'storage.folder.is-file': '„{name}“ ist eine Datei, kein Ordner. Wählen Sie einen Ordner für die Bibliothek.',
  'storage.folder.not-a-library':
    '„{name}“ enthält andere Dateien und ist keine Bibliothek. Es wurde nichts geändert: Wählen Sie einen leeren Ordner oder einen mit einer Bibliothek.',
  'storage.folder.no-library': 'In „{name}“ ist keine Bibliothek. Wählen Sie einen Ordner, der eine enthält.',
  'storage.folder.cannot-make':
    'In „{name}“ lässt sich keine Bibliothek anlegen: Der Ort lässt es nicht zu. Wählen Sie einen anderen Ordner.',
  'storage.folder.linked':
    '„{name}“ im Ordner der Bibliothek ist eine Verknüpfung oder etwas anderes, das nicht dorthin gehört. Ersetzen Sie es durch das Original und öffnen Sie die Bibliothek neu.',
  'storage.articles.unreadable':
    'Der Ordner „articles“ der Bibliothek konnte nicht gelesen werden ({code}), deshalb fehlen vielleicht Artikel in der Liste. In ihm wurde nichts geändert: Prüfen Sie die Zugriffsrechte und den Datenträger und öffnen Sie die Bibliothek erneut.',
  'storage.folder.unreadable':
    'Der Ordner „{name}“ lässt kein Lesen zu. Prüfen Sie die Zugriffsrechte und versuchen Sie es erneut.',
  'storage.newer.read-only':
    'Dies hat ein neueres Tickmark geschrieben (Dateiversion {version}). Sie können es lesen; um etwas zu ändern, aktualisieren Sie Tickmark.',
  'storage.newer.unreadable':
    'Dies hat ein neueres Tickmark geschrieben (Dateiversion {version}), dieses hier kann es nicht lesen. Es wurde nichts angerührt: Aktualisieren Sie Tickmark, um es zu öffnen.',
  'storage.snapshot.damaged':
    'Ein gespeicherter Stand der Daten war beschädigt. Alles darin wurde aus dem Journal neu aufgebaut; die beschädigte Datei bleibt erhalten.',
  'storage.snapshot.earlier':
    'Der neueste gespeicherte Stand ist beschädigt, daher wird ein früherer gezeigt: der nach Änderung {seq}. Spätere Änderungen können darin fehlen; es wurde keine Datei angerührt. Spielen Sie den neuesten aus einer Sicherung zurück.',
  'storage.journal.torn':
    'Die letzte Änderung war erst halb geschrieben, als Tickmark beendet wurde, und wurde nie bestätigt: Sie wurde weggelassen. Ihre Bytes liegen im Sicherungsordner der Bibliothek als „{file}“.',
  'storage.journal.damaged':
    'Das Journal ist in Zeile {line} beschädigt. Alles bis dorthin wird gezeigt, nichts kann geändert werden, und keine Datei wurde angerührt. Kopieren Sie den Ordner der Bibliothek und spielen Sie dann das Journal aus einer Sicherung zurück.',
  'storage.journal.short':
    'Dem Journal fehlen Zeilen, die der gespeicherte Stand kennt: Vielleicht ist es verloren oder ein älteres. Der gespeicherte Stand wird gezeigt, nichts kann geändert werden, und keine Datei wurde angerührt. Spielen Sie das Journal aus einer Sicherung zurück.',
  'storage.journal.shorter':
    'Das Journal von „{title}“ hatte {had} Änderungen, als die Liste zuletzt gespeichert wurde, und hat jetzt {has}: Die späteren fehlen. Es wurde nichts geändert. Spielen Sie den Ordner des Artikels aus einer Sicherung zurück, oder arbeiten Sie mit dem weiter, was da ist.',
  'storage.journal.all-lost':
    'Weder das Journal noch ein gespeicherter Stand ist lesbar, daher gibt es nichts zu zeigen. Nichts kann geändert werden, und keine Datei wurde angerührt. Spielen Sie beides aus einer Sicherung zurück und öffnen Sie die Bibliothek neu.',
  'storage.article.gone':
    'Der Ordner des Artikels fehlt, oder etwas anderes steht an seiner Stelle. Tickmark hat nichts gelöscht. Spielen Sie den Ordner aus einer Sicherung zurück und öffnen Sie die Bibliothek neu.',
  'storage.article.other':
    'Dieser Ordner enthält die Dateien eines anderen Artikels, daher werden sie nicht als dieser gezeigt. Es wurde keine Datei angerührt. Spielen Sie die richtigen aus einer Sicherung zurück und öffnen Sie die Bibliothek neu.',
  'storage.content.missing':
    'Der Text dieser Fassung fehlt in der Bibliothek. Spielen Sie seine Datei aus einer Sicherung zurück; „Bibliothek prüfen“ nennt sie.',
  'storage.content.damaged':
    'Der Text dieser Fassung ist beschädigt und wird daher nicht gezeigt. Spielen Sie seine Datei aus einer Sicherung zurück; „Bibliothek prüfen“ nennt sie.',
  'storage.original.missing': 'Die Originaldatei „{name}“ fehlt in der Bibliothek. Der Text der Fassung ist erhalten.',
  'storage.original.damaged':
    'Die Originaldatei „{name}“ ist nicht die importierte: Ihre Bytes haben sich geändert. Der Text der Fassung ist erhalten.',
  'storage.evidence.missing':
    'Die Datei „{name}“ fehlt bei den Belegen der Bibliothek. Spielen Sie sie aus einer Sicherung zurück; „Bibliothek prüfen“ nennt ihren Ort.',
  'storage.evidence.damaged':
    'Die Datei „{name}“ ist nicht die gesicherte: Ihre Bytes haben sich geändert, daher wird sie nicht gezeigt. Spielen Sie sie aus einer Sicherung zurück.',
  'storage.evidence.too-big':
    'Die Datei „{name}“ ist zu groß, um hier gezeigt zu werden. Sie liegt im Belegordner der Bibliothek.',
  'storage.source-file.missing':
    '„{name}“ ist nicht mehr da, daher wurde nichts aufbewahrt. Wählen Sie die Datei noch einmal.',
  'storage.source-file.not-a-file': '„{name}“ ist keine Datei, daher wurde nichts aufbewahrt. Wählen Sie eine Datei.',
  'storage.source-file.denied':
    '„{name}“ darf nicht gelesen werden, daher wurde nichts aufbewahrt. Prüfen Sie die Zugriffsrechte und versuchen Sie es erneut.',
  'check.snapshot.damaged':
    'Dieser gespeicherte Stand ist beschädigt. Das Journal ist bis zur letzten Zeile lesbar: Öffnen Sie die Bibliothek einmal zum Schreiben, dann wird der Stand daraus neu angelegt.',
  'check.snapshot.damaged-too':
    'Dieser gespeicherte Stand ist beschädigt, und das Journal kann ihn nicht ersetzen. Spielen Sie beides aus einer Sicherung zurück.',
  'check.snapshot.differs': 'Dieser gespeicherte Stand stimmt nicht mit dem Journal überein.',
  'check.snapshot.ahead':
    'Dieser gespeicherte Stand kennt Änderungen, die dem Journal fehlen: Zeilen des Journals sind verloren.',
  'check.journal.damaged':
    'Das Journal ist in Zeile {line} beschädigt: Ab dort ist es nicht mehr, was geschrieben wurde. Spielen Sie es aus einer Sicherung zurück.',
  'check.journal.torn':
    'Die letzte Zeile ist nur halb geschrieben. Sie wurde nie bestätigt und wird beim Öffnen der Bibliothek weggelassen.',
  'check.journal.empty':
    'Das Journal ist leer: Die Zeilen, die darin standen, sind verloren. Spielen Sie es aus einer Sicherung zurück.',
  'check.article.gone':
    'Der Ordner dieses Artikels fehlt, oder etwas anderes steht an seiner Stelle. Spielen Sie ihn aus einer Sicherung zurück.',
  'check.newer':
    'Dies hat ein neueres Tickmark geschrieben (Dateiversion {version}), daher konnte es nicht geprüft werden.',
  'check.file.damaged':
    'Die Bytes dieser Datei sind nicht die aufbewahrten. Spielen Sie sie aus einer Sicherung zurück.',
  'check.file.missing': 'Diese Datei fehlt. Spielen Sie sie aus einer Sicherung zurück.',
}
