/** Sentences of the machine: files and folders, the desktop's own menu and dialogs, starting and stopping. */
export const machine = {
  'machine.ticket.unknown': 'This file is not at hand any more. Choose it again.',
  'machine.file.missing': '“{name}” is not there any more. Choose the file again.',
  'machine.file.denied': '“{name}” may not be read. Check its permissions and try again.',
  'machine.file.not-a-file': '“{name}” is not a file. Choose a file.',
  'machine.file.too-big': '“{name}” is larger than {limit} MB, so it was not read. Nothing was changed.',
  'machine.file.unreadable': '“{name}” could not be read. Nothing was changed; try again, or choose another copy.',

  'machine.save.no-folder':
    '“{name}” could not be written: the folder it should stand in does not exist. Make it first.',
  'machine.save.folder-there': 'A folder stands where “{name}” should be written. Choose another name.',
  'machine.save.denied': '“{name}” could not be written there: the folder does not allow it. Choose another folder.',
  'machine.save.full': 'The disk is full, so “{name}” was not written. Free some space and try again.',
  'machine.save.failed':
    '“{name}” could not be written (the disk reported {code}). Choose another place and try again.',

  'machine.link.refused': 'Only addresses that begin with http, https or mailto are opened.',
  'machine.link.failed': 'The system could not open this address. Copy it into your browser.',

  'dialog.choose.article': 'Choose articles to import',
  'dialog.choose.evidence': 'Choose files to keep as evidence',
  'dialog.choose.folder': 'Choose the folder for the library',
  'dialog.choose.articles-filter': 'Articles',
  'dialog.choose.all-filter': 'All files',
  'dialog.choose.import': 'Import',
  'dialog.choose.keep': 'Keep',
  'dialog.choose.use-folder': 'Use this folder',
  'dialog.save-all.title': 'Choose a folder for the documents',
  'dialog.save-all.here': 'Save here',
  'dialog.save.title': 'Save “{name}”',

  'menu.window': 'Window',
  'menu.show-saved': 'Show the saved file in its folder',
  'menu.undo.step': 'Undo: {step}',
  'menu.redo.step': 'Redo: {step}',
  'menu.learn-spelling': 'Add to the dictionary',

  'start.in-browser': 'Electron cannot run here ({why}), so Tickmark opens in your browser, at this address:',
  'start.because.no-display': 'there is no display',
  'start.because.no-program': 'its program could not be fetched',
  'start.because.ended': 'it ended as soon as it was started',
  'start.fetching': 'Fetching Electron’s program, this once (about 120 MB)…',
  'start.as-root':
    'Electron’s sandbox does not work for root, so it is off: start Tickmark as another user for everyday work.',

  'machine.start.failed': 'Tickmark could not start',
  'machine.start.failed-detail':
    'Nothing in your library was touched. Start it again; if it happens again, reinstall Tickmark. What went wrong: {reason}',
  'machine.window.gone-for-good':
    'The window stopped working several times. Everything acknowledged is saved on disk: quit Tickmark and start it again.',
} as const
