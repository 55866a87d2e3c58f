/** Sentences of the first tour of the desk. */
export const tour = {
  'tour.name': 'Tour',
  'tour.place': 'Step {step} of {total}',
  'tour.said': 'Tour, step {step} of {total}: {title}. {text}',
  'tour.ticked': 'Done: {task}',
  'tour.tasks': 'To do in this step',
  'tour.is-done': 'done',
  'tour.next': 'Next',
  'tour.back': 'Back',
  'tour.finish': 'Done',
  'tour.skip': 'Skip the tour',
  'tour.ended': 'The tour is over. “Actions” and the settings lead to it again.',
  'tour.skip-to': 'Skip to the tour',

  'tour.offer': 'New here? Five short steps show how a claim is checked, and you do it yourself.',
  'tour.take': 'Take the tour',
  'tour.not-now': 'Not now',
  'tour.about': 'Five short steps on the desk: mark, source, verdict, what is left, report.',

  'tour.mark.title': 'Mark what can be checked',
  'tour.mark.text':
    'A figure, a name, a date, what somebody said: whatever can be looked up is a claim. Select its words, with the mouse or with Shift and the arrow keys.',
  'tour.prove.title': 'Say what is claimed, and what shows it',
  'tour.prove.text':
    'One plain sentence says what has to be true. Then attach what shows it: a link, a file or a person, with the words you rely on.',
  'tour.judge.title': 'Give a verdict, and say why',
  'tour.judge.text':
    'A verdict holds for the words and the draft it was given for. With a reason beside it, the claim counts as checked.',
  'tour.left.title': 'See what is left',
  'tour.left.text':
    'The strip beside the text shows every sentence: with a claim, with nothing to check, or not looked at. Triage goes through all that is left by keys alone.',
  'tour.hand-over.title': 'Hand it over',
  'tour.hand-over.text':
    'The report sets out each claim with its verdict, reason and sources. Everything else is under “Actions”, this tour too.',

  'tour.task.claim': 'Mark the selected words',
  'tour.task.wording': 'Put the claim in one sentence',
  'tour.task.source': 'Add a source',
  'tour.task.rating': 'Choose a rating',
  'tour.task.why': 'Say why',
  'tour.task.next': 'Go to the next thing left, or begin triage',
  'tour.task.palette': 'Find anything by typing',
  'tour.task.shortcuts': 'See every key',
  'tour.task.report': 'Look at the report',

  'tour.choose-claim': 'This is done to one claim: choose one in the text, or go to it by key.',
  'tour.no-claim': 'This is done to one claim: mark one first, as the step before says.',
} as const
