import type { tour as english } from '../en/tour.ts'
import type { Translation } from '../translation.ts'

export const tour: Translation<'de', typeof english> = {
  'tour.name': 'Rundgang',
  'tour.place': 'Schritt {step} von {total}',
  'tour.said': 'Rundgang, Schritt {step} von {total}: {title}. {text}',
  'tour.ticked': 'Erledigt: {task}',
  'tour.tasks': 'In diesem Schritt zu tun',
  'tour.is-done': 'erledigt',
  'tour.next': 'Weiter',
  'tour.back': 'Zurück',
  'tour.finish': 'Fertig',
  'tour.skip': 'Rundgang überspringen',
  'tour.ended': 'Der Rundgang ist zu Ende. Die Aktionen und die Einstellungen führen wieder zu ihm.',
  'tour.skip-to': 'Zum Rundgang',
  'tour.offer': 'Neu hier? Fünf kurze Schritte zeigen, wie eine Behauptung geprüft wird, und Sie gehen sie selbst.',
  'tour.take': 'Rundgang beginnen',
  'tour.not-now': 'Jetzt nicht',
  'tour.about': 'Fünf kurze Schritte am Prüftisch: markieren, Quelle, Urteil, Offenes, Bericht.',
  'tour.mark.title': 'Markieren Sie, was sich prüfen lässt',
  'tour.mark.text':
    'Eine Zahl, ein Name, ein Datum, was jemand gesagt hat: Was sich nachschlagen lässt, ist eine Behauptung. Wählen Sie ihre Wörter aus, mit der Maus oder mit Umschalt und den Pfeiltasten.',
  'tour.prove.title': 'Sagen Sie, was behauptet wird und was es belegt',
  'tour.prove.text':
    'Ein einfacher Satz sagt, was wahr sein muss. Dann kommt dazu, was es belegt: ein Link, eine Datei oder eine Person, mit den Worten, auf die Sie sich stützen.',
  'tour.judge.title': 'Fällen Sie ein Urteil, und sagen Sie, warum',
  'tour.judge.text':
    'Ein Urteil gilt für die Wörter und die Fassung, für die es gefällt wurde. Mit einer Begründung daneben gilt die Behauptung als geprüft.',
  'tour.left.title': 'Sehen Sie, was offen ist',
  'tour.left.text':
    'Der Streifen neben dem Text zeigt jeden Satz: mit Behauptung, ohne etwas zu prüfen oder noch nicht angesehen. Der Durchgang führt allein mit Tasten durch alles, was offen ist.',
  'tour.hand-over.title': 'Geben Sie es ab',
  'tour.hand-over.text':
    'Der Bericht legt jede Behauptung mit Urteil, Begründung und Quellen dar. Unter „Aktionen“ findet sich alles andere, auch diesen Rundgang.',
  'tour.task.claim': 'Die ausgewählten Wörter markieren',
  'tour.task.wording': 'Die Behauptung in einen Satz fassen',
  'tour.task.source': 'Eine Quelle hinzufügen',
  'tour.task.rating': 'Eine Bewertung wählen',
  'tour.task.why': 'Sagen, warum',
  'tour.task.next': 'Zum nächsten Offenen gehen oder den Durchgang beginnen',
  'tour.task.palette': 'Durch Tippen alles finden',
  'tour.task.shortcuts': 'Alle Tasten ansehen',
  'tour.task.report': 'Den Bericht ansehen',
  'tour.choose-claim': 'Das gilt einer Behauptung: Wählen Sie eine im Text, oder gehen Sie mit den Tasten zu ihr.',
  'tour.no-claim': 'Das gilt einer Behauptung: Markieren Sie zuerst eine, wie der Schritt davor es sagt.',
}
