import type { claimReview as english } from '../en/claim-review.ts'
import type { Translation } from '../translation.ts'

/** Sentences about what is handed over to machines: ClaimReview, the Fact Check Tools, W3C annotations. */
export const claimReview: Translation<'de', typeof english> = {
  'claim-review.file': '{title} – ClaimReview',
  'claim-review.file.page': '{title} – Faktencheck',
  'claim-review.file.fact-check': '{title} – Fact Check Tools',
  'claim-review.file.annotations': '{title} – W3C-Annotationen',
  'claim-review.page.kicker': 'Faktencheck',
  'claim-review.page.by': 'Herausgegeben von {name}',
  'claim-review.page.said': 'Gesagt von {name}',
  'claim-review.page.said-on': 'Gesagt von {name}, {date}',
  'claim-review.page.reviewed': 'Geprüft: {date}',
  'claim-review.page.article': 'Der Artikel',
  'claim-review.page.full': 'Die ganze Prüfung',
  'claim-review.preview.json': 'Die Datei, wie sie wird',
  'claim-review.preview.cut': 'Die Datei geht weiter; hier steht nur ihr Anfang.',
  'claim-review.ready.title': 'Bevor es vollständig ist',
  'claim-review.ready.all': 'Es fehlt nichts.',
  'claim-review.ready.required': 'Nötig',
  'claim-review.ready.recommended': 'Empfohlen',
  'claim-review.ready.no-verdicts': 'Noch keine Behauptung hat ein gültiges Urteil.',
  'claim-review.ready.no-url': 'Die Adresse der Seite mit der ganzen Prüfung fehlt.',
  'claim-review.ready.bad-url': 'Die Adresse der Seite mit der ganzen Prüfung muss mit http:// oder https:// beginnen.',
  'claim-review.ready.no-publisher': 'Es ist nicht gesagt, wer die Prüfung herausgibt.',
  'claim-review.ready.bad-publisher-url':
    'Die Adresse des Herausgebers muss mit http:// oder https:// beginnen; sie wird weggelassen.',
  'claim-review.ready.no-article-url':
    'Der Artikel hat keine Adresse im Netz: Wo die Behauptungen stehen, lässt sich nicht angeben.',
  'claim-review.ready.no-verdict': 'Behauptung {number} hat kein gültiges Urteil; sie wird weggelassen.',
  'claim-review.ready.no-wording': 'Behauptung {number} hat keinen Wortlaut.',
  'claim-review.ready.too-long': 'Behauptung {number} ist {count} Zeichen lang; ganz gezeigt werden bis zu {limit}.',
  'claim-review.ready.rating-word': 'In Behauptung {number} stehen die Worte einer Bewertung: „{word}“.',
  'claim-review.ready.no-numbers':
    'Die Bewertung von Behauptung {number} hat keinen Platz unter den Zahlen ihrer Skala; sie geht ohne Zahlen hinaus.',
  'claim-review.ready.numbers-disordered':
    'Die Zahlen der Skala von Behauptung {number} steigen nicht von falsch nach wahr; sie geht ohne Zahlen hinaus.',
  'claim-review.ready.no-claimant':
    'Es ist nicht gesagt, wer Behauptung {number} aufstellt: Der Artikel hat keine Autorenzeile.',
  'claim-review.ready.claimant-kind':
    'Behauptung {number}: Ob „{name}“ eine Person oder eine Organisation ist, ist nicht bekannt. Bekannt ist es, sobald eine Quelle der Art „{kind}“ so heißt.',
  'claim-review.ready.no-date': 'Es ist nicht gesagt, wann Behauptung {number} aufgestellt wurde.',
  'claim-review.ready.unclear-date':
    'Behauptung {number}: „{date}“ nennt Tag, Monat oder Jahr nicht sicher; das Datum wird weggelassen.',
  'claim-review.refused.none-counts':
    'Noch keine der gewählten Behauptungen hat ein gültiges Urteil, also gibt es für Maschinen nichts abzugeben. Fällen Sie zuerst ein Urteil.',
  'claim-review.refused.no-json': 'Das ist kein JSON.',
  'claim-review.refused.none': 'Es enthält kein ClaimReview.',
  'claim-review.refused.lacks': 'In ClaimReview {number} fehlt {field}.',
  'claim-review.refused.numbers':
    'Die Zahlen von ClaimReview {number} sind nicht geordnet: Die schlechteste muss mindestens 1 sein, die beste größer, und die Bewertung dazwischen.',
}
