/** Sentences for when something goes wrong: the log, what was saved, a screen that broke. */
export const trouble = {
  'action.help.log': 'Show the log',

  'log.part': 'If something goes wrong',
  'log.part.about':
    'Tickmark keeps a log on this computer of what went wrong and where in the program. You can read it, copy it and send it to whoever helps you.',
  'log.title': 'The log',
  'log.holds':
    'It holds times, the versions of Tickmark and of the system, and for each thing that went wrong which part of the program met it.',
  'log.never':
    'It never holds words of an article, titles, people’s names, names of files or folders, or addresses of sources.',
  'log.unsent': 'Nothing is sent by itself: read it, and send it by hand if you want to.',
  'log.place': 'It stands in {place}.',
  'log.text': 'The text of the log, the newest at its end',
  'log.empty': 'The log is empty: nothing has gone wrong on this computer yet.',
  'log.reading': 'Reading the log…',
  'log.copy': 'Copy',
  'log.copied': 'The log was copied.',
  'log.not-copied': 'The log could not be copied. Select its text and copy it by key.',
  'log.save': 'Save a copy…',
  'log.show': 'Show in folder',

  'recovered.window': 'The window stopped working and was opened again.',
  'recovered.run': 'Tickmark did not end properly last time.',
  'saved.up-to': 'Every change up to {time} is saved.',
  'saved.all': 'Everything that was confirmed is saved.',
  'saved.fields': {
    one: '{count} half-written field is kept, and is there again when you open what it belongs to; its last letters may be missing.',
    other:
      '{count} half-written fields are kept, and are there again when you open what they belong to; their last letters may be missing.',
  },

  'broken.screen': 'This screen stopped working',
  'broken.window': 'The window stopped working',
  'broken.others': 'The other screens go on working.',
  'broken.unknown': 'Tickmark does not answer just now, so it cannot be said here what is saved.',
  'broken.reload': 'Reload the window',
  'refused.window.surprise':
    'Something unexpected happened in this window. Everything confirmed before is saved; if something does not look right, open the screen again.',
} as const
