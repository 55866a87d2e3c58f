/** Sentences of the sample article and its second draft. */
export const sample = {
  'sample.label': 'Sample',
  'sample.words':
    'An invented story, half checked: no person, place or event in it is real. Its second draft has just come in.',
  'sample.take': 'Take in the second draft',
  'sample.waiting.title': 'A second draft is waiting',
  'sample.waiting.words':
    'The writer has sent in an update of the sample. Take it in, and see what becomes of every claim: which verdicts still stand, and what must be verified again.',
} as const
