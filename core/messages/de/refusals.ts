import type { refusals as english } from '../en/refusals.ts'
import type { Translation } from '../translation.ts'

export const refusals: Translation<'de', typeof english> = {
  'refused.article.exists': 'Dieser Artikel ist bereits in der Bibliothek.',
  'refused.article.unknown': 'Dieser Artikel ist nicht mehr in der Bibliothek. Wählen Sie einen anderen in der Liste.',
  'refused.checked.no-rationale':
    'Zuerst die Begründung: Eine Behauptung gilt als geprüft, sobald ihr Urteil begründet ist.',
  'refused.checked.no-verdict':
    'Wählen Sie zuerst eine Bewertung und begründen Sie sie: Dann gilt die Behauptung als geprüft.',
  'refused.citation.unknown':
    'Diese Quellenangabe gibt es nicht mehr. Vielleicht wurde sie in einem anderen Fenster entfernt.',
  'refused.claim.unknown':
    'Diese Behauptung gibt es nicht mehr. Vielleicht wurde sie in einem anderen Fenster gelöscht; „Rückgängig“ holt sie zurück.',
  'refused.draft.unknown':
    'Der Text dieser Fassung konnte nicht gelesen werden. „Bibliothek prüfen“ zeigt, was nicht stimmt.',
  'refused.evidence.unknown': 'Diese Datei ist nicht mehr in der Bibliothek.',
  'refused.note.unknown': 'Diese Notiz gibt es nicht mehr.',
  'refused.passage.already': 'Diese Wörter gehören bereits zur Behauptung.',
  'refused.passage.last': 'Eine Behauptung behält mindestens eine Textstelle. Löschen Sie stattdessen die Behauptung.',
  'refused.passage.unknown': 'Diese Textstelle gibt es nicht mehr.',
  'refused.person.unknown': 'Diese Person ist nicht in der Bibliothek.',
  'refused.rating.retired': '„{rating}“ ist stillgelegt: Alte Urteile behalten sie, neu vergeben wird sie nicht.',
  'refused.rating.unknown': 'Diese Bewertung gehört nicht zur gewählten Skala.',
  'refused.scale.unknown': 'Diese Skala ist nicht in der Bibliothek.',
  'refused.selection.empty': 'Wählen Sie zuerst Wörter im Artikel aus.',
  'refused.skip.no-sentence': 'Diese Sätze sind bereits markiert. Wählen Sie einen, der noch nicht angesehen ist.',
  'refused.source.unknown': 'Diese Quelle ist nicht mehr in der Bibliothek.',
  'refused.span.outside': 'Die Auswahl liegt außerhalb des Textes. Wählen Sie die Wörter noch einmal aus.',
  'refused.undo.nothing': 'Es gibt nichts rückgängig zu machen.',
  'refused.redo.nothing': 'Es gibt nichts zu wiederholen.',
  'refused.unskip.none': 'Hier ist kein Satz als „nichts zu prüfen“ markiert.',
  'refused.checked.verify-again':
    'Der Text wurde geändert: Bestätigen Sie, dass das Urteil weiterhin gilt, oder bewerten Sie neu.',
  'refused.claim.not-retired': 'Diese Behauptung ist nicht stillgelegt.',
  'refused.claim.retired': 'Diese Behauptung ist stillgelegt. Holen Sie sie zuerst zurück, um an ihr zu arbeiten.',
  'refused.claim.unplaced':
    'Ein Teil ihrer Worte hat in dieser Fassung keine sichere Stelle. Ordnen Sie sie zuerst zu oder legen Sie die Behauptung still.',
  'refused.draft.earlier': 'Das ist eine frühere Fassung: Sie lässt sich lesen, gearbeitet wird aber in der neuesten.',
  'refused.draft.gone':
    'Diese Fassung gibt es nicht mehr. Vielleicht wurde sie in einem anderen Fenster rückgängig gemacht.',
  'refused.draft.same': 'Das ist genau der Text der Fassung, die geprüft wird; es wurde keine neue hinzugefügt.',
  'refused.draft.transfer':
    '„{name}“ ist ein ganzer Artikel aus einem anderen Tickmark, keine Fassung. Importieren Sie ihn in der Bibliothek.',
  'refused.hold.not-again': 'Diese Behauptung ist nicht erneut zu prüfen: Es gibt nichts zu bestätigen.',
  'refused.supersede.nowhere':
    'Keines ihrer Worte hat in dieser Fassung eine sichere Stelle. Ordnen Sie sie zuerst zu oder legen Sie die Behauptung still.',
}
