/** Sentences of the house rules: in the settings, and where a claim lacks what they want. */
export const rules = {
  'rules.title': 'House rules',
  'rules.about':
    'What a claim needs before it counts as checked. A rule never changes a verdict and never stops anybody: a claim that lacks something says so, and stays among what is left.',
  'rules.rationale': 'A verdict says why',
  'rules.rationale.about': 'A verdict without a reason does not count as checked.',
  'rules.sources': 'Sources wanted for each claim',
  'rules.sources.about': 'Different sources, whatever they say of the claim.',
  'rules.sources.none': 'no rule',
  'rules.sources.some': '{count} or more',
  'rules.wanted': 'Still wanted: {lacks}',
  'rules.lacks.sources': { one: '{count} more source', other: '{count} more sources' },
  'rules.lacks.primary': 'a primary source',
  'rules.lacks.rationale': 'a reason',
  'claims.missing.sources': 'Fewer sources than wanted',
  'claims.missing.primary': 'No primary source',
  'refused.checked.sources': {
    one: 'The house rules want {count} source before a claim counts as checked, and this one has {has}. Your verdict is kept.',
    other:
      'The house rules want {count} sources before a claim counts as checked, and this one has {has}. Your verdict is kept.',
  },
  'step.rules.edit': 'change the house rules',
  'desk.optional': 'optional',
  'triage.at-lacking': '{what}. Still wanted: {lacks}',
  'rules.primary.about': 'At least one of its sources is graded as primary.',
  'refused.checked.primary':
    'The house rules want a source that is graded as primary before a claim counts as checked. Your verdict is kept.',
  'rules.primary': 'A primary source for each claim',
} as const
