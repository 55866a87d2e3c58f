/** Sentences of selecting: what can be done with selected words, and words held to be marked together. */
export const selecting = {
  'select.tools': 'Selected words',
  'select.mark': 'Mark',
  'select.nothing': 'Nothing to check',
  'select.add': 'Add to claim {number}',
  'select.hold': 'Hold',
  'select.dismiss': 'Hide these buttons',

  'select.held': { one: '{count} passage held', other: '{count} passages held' },
  'select.held-hint': 'Select more words, then mark them all as one claim.',
  'select.identical': { one: 'Marks {count} place as one claim', other: 'Marks {count} places as one claim' },
  'select.identical-hint': 'These words say the same everywhere they are shown.',
  'select.mark-held': 'Mark as one claim',
  'select.let-go': 'Let go',
  'select.let-go-done': 'The passages were let go.',
  'select.none-held': 'No passages are held any more.',
  'select.only-here': 'These words stand only once in the article.',
  'select.too-many': {
    one: 'These words stand at {count} place.',
    other: 'These words stand at {count} places: too many for one claim. Select more words.',
  },

  'select.snap': 'Selecting with the mouse',
  'select.snap.about':
    'What a selection is widened to when the button is let go. Hold Alt to select exactly what you draw.',
  'select.snap.words': 'Whole words',
  'select.snap.sentences': 'Whole sentences',
  'select.snap.none': 'Exactly as drawn',
} as const
