import type { reportLooks as english } from '../en/report-looks.ts'
import type { Translation } from '../translation.ts'

export const reportLooks: Translation<'de', typeof english> = {
  'report.published-by': 'Veröffentlicht von {publisher}',
  'report.page': 'Diese Prüfung im Web',
  'report.choice': {
    one: 'Dieser Bericht behandelt {told} von {count} Behauptung; die Auswahl traf, wer ihn veröffentlicht.',
    other: 'Dieser Bericht behandelt {told} von {count} Behauptungen; die Auswahl traf, wer ihn veröffentlicht.',
  },
  'report.section.terms': 'Wörter, die man kennen sollte',
  'report.section.ratings': 'Die Bewertungen und was sie bedeuten',
  'report.section.questions': 'Fragen zur Diskussion',
  'report.lesson.note':
    'Dieser Bericht erklärt, wie jede Bewertung zustande kam, damit man jeden Schritt nachvollziehen und ihm widersprechen kann.',
  'report.table.claims': 'Behauptungen',
  'report.table.sentences': 'Sätze',
  'report.article.raised':
    'Die hochgestellten Zahlen sind die Nummern der Behauptungen weiter unten: Jede steht dort, wo die Worte ihrer Behauptung enden.',
  'report.source.number': 'Quelle {number}',
  'report.term.claim': 'Behauptung',
  'report.term.claim.about':
    'Eine Aussage, die sich prüfen lässt: Sie stimmt oder stimmt nicht, und jemand kann es herausfinden. Meinungen und Wünsche sind keine Behauptungen.',
  'report.term.source': 'Quelle',
  'report.term.source.about': 'Woher eine Antwort kommt: ein Dokument, ein Datensatz, eine Webseite, ein Mensch.',
  'report.term.stance': 'Stützt, widerlegt, Kontext',
  'report.term.stance.about':
    'Was eine Quelle mit einer Behauptung macht: Sie spricht dafür, sie spricht dagegen, oder sie hilft, sie zu verstehen.',
  'report.term.grade': 'Primär, sekundär, tertiär',
  'report.term.grade.about':
    'Wie nah eine Quelle an der Tatsache steht: Sie führt das Verzeichnis oder war dabei, sie berichtet von einer solchen Quelle, oder sie sammelt, was andere berichten.',
  'report.term.verdict': 'Urteil',
  'report.term.verdict.about':
    'Eine Bewertung auf der Skala und ihre Begründung. Ohne Begründung zählt eine Bewertung nicht.',
  'report.term.correction': 'Korrektur',
  'report.term.correction.about': 'Worte, die anstelle der Worte im Artikel vorgeschlagen werden.',
  'report.term.no-definition': 'Die Skala gibt keine Definition.',
  'report.term.unrated': 'Noch niemand ist zu einer Bewertung gekommen.',
  'report.term.verify-again':
    'Die Worte wurden nach der Prüfung geändert: Die frühere Bewertung zählt erst wieder, wenn jemand erneut nachgesehen hat.',
  'report.claim.steps': 'Wie diese Bewertung zustande kam',
  'report.step.author': 'Der Artikel sagt dies mit eigener Stimme.',
  'report.step.named': 'Der Artikel gibt wieder, was {name} sagt.',
  'report.step.no-sources': 'Sie wurde noch mit keiner Quelle verglichen.',
  'report.step.compared': 'Sie wurde mit ihren Quellen verglichen: {parts}.',
  'report.step.supports': { one: '{count} stützt sie', other: '{count} stützen sie' },
  'report.step.refutes': { one: '{count} widerlegt sie', other: '{count} widerlegen sie' },
  'report.step.context': { one: '{count} gibt Kontext', other: '{count} geben Kontext' },
  'report.step.primary': {
    one: '{count} dieser Quellen ist primär: Sie steht der Tatsache am nächsten.',
    other: '{count} dieser Quellen sind primär: Sie stehen der Tatsache am nächsten.',
  },
  'report.step.no-primary': 'Keine dieser Quellen ist primär: Jede gibt wieder, was andere herausgefunden haben.',
  'report.step.rated': 'Alles zusammen abgewogen, lautete die Bewertung „{label}“.',
  'report.step.rated-meaning': 'Alles zusammen abgewogen, lautete die Bewertung „{label}“: {definition}.',
  'report.questions.note': 'Jede ergibt sich aus etwas in dieser Prüfung.',
  'report.ask.weigh': 'Die Quellen widersprechen einander. Welche wiegt schwerer, und warum?',
  'report.ask.unconfirmed': 'Dies ließ sich nicht bestätigen. Welche Belege würden es klären?',
  'report.ask.between':
    'Die Bewertung ist weder ganz wahr noch ganz falsch. Was müsste der Satz sagen, um wahr zu sein?',
  'report.ask.corrected': 'Eine Korrektur ist vorgeschlagen. Was erfährt man durch sie, was der Artikel nicht sagte?',
  'report.ask.changed-mind':
    'Zuerst lautete die Bewertung „{before}“, später „{after}“. Was könnte zum Umdenken geführt haben?',
  'report.ask.silent': 'Der Artikel hat dies ohne Hinweis geändert. Wie hätte er es sagen sollen?',
  'report.ask.unnamed': 'Eine Quelle wird hier nicht genannt. Wann ist das richtig, und was kostet es die Leserschaft?',
  'report.ask.verify-again':
    'Die Worte wurden nach der Prüfung geändert. Ist das alte Urteil noch etwas wert, und warum?',
  'report.ask.no-source':
    'Dies wurde ohne Quelle bewertet. Was würden Sie sehen wollen, bevor Sie der Bewertung glauben?',
  'report.ask.unrated': 'Es gibt noch kein Urteil. Wie würden Sie dies prüfen?',
  'report.ask.unseen': {
    one: '{count} Satz des Artikels wurde nicht angesehen. Steht darin etwas, das zu prüfen ist?',
    other: '{count} Sätze des Artikels wurden nicht angesehen. Welchen würden Sie zuerst prüfen?',
  },
  'report.refused.no-browser':
    'Ein PDF druckt Chrome, Chromium, Edge oder Brave; auf diesem Rechner wurde keiner davon gefunden. Installieren Sie einen davon, oder exportieren Sie den Bericht als HTML. Es wurde nichts geschrieben.',
  'report.refused.printing':
    'Der Bericht ließ sich nicht als PDF drucken. Exportieren Sie ihn als HTML, und drucken Sie ihn aus einem Browser. Es wurde nichts geschrieben.',
  'report.refused.time':
    'Das Drucken des Berichts dauerte länger als {seconds} Sekunden und wurde abgebrochen. Exportieren Sie ihn als HTML. Es wurde nichts geschrieben.',
}
