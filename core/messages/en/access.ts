/** Sentences for finding one's way on the desk: the coverage strip, claims that lie over one another, skip links, print. */
export const access = {
  'access.strip': 'Coverage of the article',
  'access.strip-place': 'Sentence {place} of {total}, {state}: {words}',
  'access.strip-help': 'Up and down go by sentence, page up and page down by screen. Enter goes there.',
  'access.strip-nothing': 'nothing to check here',
  'access.strip-unseen': 'not looked at',
  'access.strip-claim': 'claim {number}, {standing}',
  'access.strip-more': { one: '1 more claim', other: '{count} more claims' },

  'access.pick': { one: '1 claim lies here', other: '{count} claims lie here' },
  'access.pick-option': 'Claim {number}, {standing}: {wording}',

  'access.skip-links': 'Skip to',
  'access.skip-main': 'Skip to the content',
  'access.skip-article': 'Skip to the article',
  'access.skip-claims': 'Skip to the claims',
  'access.skip-inspector': 'Skip to the inspector',

  'access.printed-claims': 'Claims',
  'access.printed-claim': '{number} · {standing}',
} as const
