/** Sentences of the check that an installed app makes of itself. */
export const selfCheck = {
  'self-check.well':
    'Tickmark {version} works here: it opened its window and a library, imported a text, marked a claim, exported a report and checked it all.',
  'self-check.too-long': 'It was not done within two minutes.',
  'self-check.page-ended': 'The window’s page ended by itself: {reason}.',
  'self-check.no-article': 'The text was read, but no article came of it.',
  'self-check.no-report': 'The report was made, but it is not on the disk.',
} as const
