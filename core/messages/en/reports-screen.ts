/** Sentences of the screen that shows and exports reports. */
export const reportsScreen = {
  'reports-screen.title': 'Report',
  'reports-screen.preview': 'The report as it will be',
  'reports-screen.preparing': 'Preparing the report…',
  'reports-screen.export-html': 'Export as HTML',
  'reports-screen.export-json': 'Export as JSON',
  'reports-screen.html.about':
    'One file for readers and editors: opens in any browser, prints, and needs no network. Nothing withheld is in it.',
  'reports-screen.json.about':
    'The whole article with its drafts, claims, sources and history, for another Tickmark or for safekeeping. Everything is in it, withheld matter too.',
  'reports-screen.withheld': {
    one: 'One withheld thing is left out of this report.',
    other: '{count} withheld things are left out of this report.',
  },
  'reports-screen.withheld.about':
    'Sources, citations and notes marked “withheld” stay in the library. The JSON export holds them: give it only to people who may know.',
  'reports-screen.again': 'Download again',
  'reports-screen.none.title': 'No article on the desk',
  'reports-screen.none.words': 'Open an article first; its report is then shown here as it will be handed over.',
  'reports-screen.none.go': 'Go to the library',
  'reports-screen.retry': 'Try again',
} as const
