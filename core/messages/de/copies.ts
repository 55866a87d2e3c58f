import type { copies as english } from '../en/copies.ts'
import type { Translation } from '../translation.ts'

export const copies: Translation<'de', typeof english> = {
  'copy.kind.checking': 'Arbeitsexemplar',
  'copy.kind.checked': 'Geprüftes Exemplar',
  'copy.file.checking': 'Arbeitsexemplar – {title}',
  'copy.file.checked': 'Geprüftes Exemplar – {title}',
  'copy.refused.word':
    '„{name}“, die Word-Datei dieser Fassung, konnte nicht mit Kommentaren neu geschrieben werden. Vielleicht ist sie beschädigt oder sehr groß. Geben Sie stattdessen eine Webseite oder ein PDF weiter. Es wurde nichts geschrieben.',
  'copy.about.checking':
    'Die ganze Arbeit an Fassung {draft}: jede Behauptung mit Urteil, Begründung, Quellen und Notizen.',
  'copy.about.checked':
    'Was in Fassung {draft} zu korrigieren, zu beantworten oder klarzustellen ist. Behauptungen, die stimmen, haben keinen Kommentar.',
  'copy.chosen': {
    one: 'Hier steht {told} von {count} Behauptung.',
    other: 'Hier stehen {told} von {count} Behauptungen; die übrigen sind weggelassen.',
  },
  'copy.counts': 'Darin: {counts}.',
  'copy.count.correction': { one: '{count} Korrektur', other: '{count} Korrekturen' },
  'copy.count.query': { one: '{count} Rückfrage', other: '{count} Rückfragen' },
  'copy.count.clarification': { one: '{count} Klarstellung', other: '{count} Klarstellungen' },
  'copy.nothing': 'Es gibt nichts zu korrigieren, zu beantworten oder klarzustellen.',
  'copy.not-checked': {
    one: '{count} Behauptung hat keinen Kommentar, weil sie noch niemand geprüft hat: {claims}.',
    other: '{count} Behauptungen haben keinen Kommentar, weil sie noch niemand geprüft hat: {claims}.',
  },
  'copy.unseen': {
    one: '{count} von {total} Sätzen wurde nicht angesehen.',
    other: '{count} von {total} Sätzen wurden nicht angesehen.',
  },
  'copy.unseen-told': {
    one: '{count} von {total} Sätzen wurde nicht angesehen:',
    other: '{count} von {total} Sätzen wurden nicht angesehen:',
  },
  'copy.unseen-more': '… und {count} weitere.',
  'copy.withheld': {
    one: 'Eine Angabe ist in diesem Exemplar zurückgehalten, um eine Quelle zu schützen oder weil sie intern ist.',
    other: '{count} Angaben sind in diesem Exemplar zurückgehalten, um Quellen zu schützen oder weil sie intern sind.',
  },
  'copy.made': 'Erstellt {at} mit Tickmark {version}',
  'copy.claim': 'Behauptung {number}: {wording}',
  'copy.asked.correction': 'Korrektur, Behauptung {number}: {wording}',
  'copy.asked.query': 'Rückfrage, Behauptung {number}: {wording}',
  'copy.asked.clarification': 'Klarstellung, Behauptung {number}: {wording}',
  'copy.said-by': 'gesagt von {name}',
  'copy.said-on': 'Datum: {date}',
  'copy.correct': 'Vorschlag: „{to}“ statt „{from}“.',
  'copy.put': 'Vorschlag: „{to}“.',
  'copy.take-out': 'Vorschlag: „{from}“ streichen.',
  'copy.overlaps':
    'Nicht in den Text eingetragen, weil sie dieselben Worte betrifft wie die Korrektur zu Behauptung {number}.',
  'copy.correction-nowhere':
    'Nicht in den Text eingetragen, weil die Worte in dieser Fassung keine sichere Stelle haben.',
  'copy.no-difference': 'Nicht in den Text eingetragen, weil es dort schon so steht.',
  'copy.rated': '{label} ({scale})',
  'copy.rated-before': 'Bisherige Bewertung: {label} ({scale})',
  'copy.earlier': 'Früheres Urteil: {label}: {name}, {at}',
  'copy.citation': '{stance}: {source}',
  'copy.quote': '„{words}“',
  'copy.note': 'Notiz: {text}',
  'copy.note-by': 'Notiz von {name}, {at}: {text}',
  'copy.skip-link': 'Zum Artikel springen',
  'copy.margin': 'Kommentare zu diesem Teil',
  'copy.comment-by': '{name}, {at}',
  'copy.also': 'Auch Behauptung {number}, oben kommentiert',
  'copy.nowhere': 'Ohne sichere Stelle in dieser Fassung',
  'copy.taken-out': 'gestrichen:',
  'copy.put-in': 'eingefügt:',
}
