/** Sentences of triage: going through everything that is left, one thing after another. */
export const triage = {
  'triage.name': 'Triage',
  'triage.at-unseen': 'Sentence {place} of {total}, not looked at',
  'triage.at-nothing': 'Sentence {place} of {total}, nothing to check',
  'triage.at-marked': 'Sentence {place} of {total}, has a claim',
  'triage.at-to-check': 'Claim {number}, to check',
  'triage.at-checking': 'Claim {number}, being checked',
  'triage.at-checked': 'Claim {number}, checked',
  'triage.at-verify-again': 'Claim {number}, to verify again',
  'triage.read-only': 'This article can only be read here.',

  'triage.mark': 'Mark as a claim',
  'triage.nothing': 'Nothing to check',
  'triage.look-again': 'Look at it again',
  'triage.narrow': 'Choose the words',
  'triage.rate': 'Rate',
  'triage.later': 'Later',
  'triage.next': 'Next',
  'triage.back': 'Back',
  'triage.end': 'End',

  'triage.progress': '{done} of {total} done',
  'triage.said': '{what}: {words}',
  'triage.said-passage': 'In the article: {words}',
  'triage.said-heading': 'Under the heading “{heading}”.',
  'triage.ended': 'Triage ended.',

  'triage.all-done': 'Everything has been looked at and checked.',
  'triage.some-left': {
    one: 'You are through. 1 thing was left for later.',
    other: 'You are through. {count} things were left for later.',
  },
  'triage.done-sentences': { one: '1 sentence looked at', other: '{count} sentences looked at' },
  'triage.done-claims': { one: '1 claim checked', other: '{count} claims checked' },
  'triage.again': { one: 'Go to it again', other: 'Go through those again' },
  'triage.report': 'To the report',
  'triage.close': 'Back to the desk',
} as const
