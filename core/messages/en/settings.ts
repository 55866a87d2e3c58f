/** Sentences of the settings. */
export const settings = {
  'settings.title': 'Settings',
  'settings.you': 'You',
  'settings.name': 'Your name',
  'settings.name.about': 'It stands beside every verdict and change you make, and beside those you have made.',
  'settings.look': 'Look',
  'settings.theme': 'Theme',
  'settings.theme.paper': 'Paper',
  'settings.theme.light': 'Light',
  'settings.theme.dark': 'Dark',
  'settings.theme.system': 'As the system',
  'settings.scale': 'Rating scales',
  'settings.scale.about':
    'An article can have a scale of its own, in its details. Verdicts already given keep the scale they were given on.',
  'settings.scale.retired': 'retired: read on old verdicts, not given any more',
  'settings.library': 'Library',
  'settings.library.about':
    'Readable JSON, in one folder. Nothing in it is encrypted: use your system’s disk encryption when the work is sensitive.',
  'settings.check': 'Check the library',
  'settings.check.about':
    'Reads every file and compares it with what was written: snapshots, journals, originals and evidence.',
  'settings.check.running': 'Checking every file. You can go on working.',
  'settings.check.fine': 'Everything is as it was written.',
  'settings.check.found': { one: '{count} problem was found', other: '{count} problems were found' },
  'settings.check.kept': 'Nothing was changed. Keep a copy of the folder before you repair anything.',
  'settings.check.read': '{articles}, {files} and {lines} were read.',
  'settings.check.articles': { one: '{count} article', other: '{count} articles' },
  'settings.check.files': { one: '{count} file', other: '{count} files' },
  'settings.check.lines': { one: '{count} line of the journal', other: '{count} lines of the journals' },
  'settings.shortcuts': 'Shortcuts',
  'settings.about': 'About and privacy',
  'settings.about.version': 'Tickmark {version}',
  'settings.about.license': 'Open source, under the MIT licence.',
  'settings.about.private':
    'Nothing leaves this computer unless you export it, open a link or look for a new version. There is no account and no telemetry, and Tickmark works without a network.',
  'settings.about.browser': 'You are using Tickmark in a browser. It talks only to this computer.',
} as const
