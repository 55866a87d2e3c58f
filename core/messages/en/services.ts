/** Why a call to the machine came to nothing, apart from what commands refuse. */
export const services = {
  'refused.call.unknown': 'This window asked for something this version does not know. Reload the window.',
  'refused.call.malformed':
    'This could not be done because something in it is not as it should be. Nothing was changed.',
  'refused.call.surprise':
    'Something unexpected happened. Everything acknowledged before is saved; try again, or restart Tickmark.',
  'refused.machine.unreachable':
    'Tickmark’s other half does not answer. Everything acknowledged is saved; start Tickmark again to go on.',
  'refused.file.unreadable': '“{name}” could not be read. It is where it was, untouched.',
  'refused.transfer.file-differs':
    '“{name}” inside this file is not what it says it is, so the article was not taken in. Ask for the file again.',
  'refused.transfer.text-differs':
    'The text inside this file is not what it says it is, so the article was not taken in. Ask for the file again.',
  'refused.import.nothing': 'Choose a file or paste some text first.',
  'refused.library.not-open': 'No library is open yet.',
  'refused.library.fixed': 'The library’s folder was given on the command line. Start without it to choose another.',
  'refused.library.not-a-folder': 'This is a file, not a folder. Choose a folder for the library.',
  'refused.library.other-files':
    'This folder holds other files. Choose an empty folder, or one that is a Tickmark library.',
  'refused.library.folder-path':
    'Give the whole path of a folder, from its beginning (“~” stands for your home folder).',
  'refused.link.not-web': 'Only web and mail addresses are opened.',
} as const
