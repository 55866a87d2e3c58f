/** Files that are taken in only once somebody has said how, and how far long reading has come. */
export const importQuestions = {
  'asking.tracked.title': {
    one: 'This file has {count} tracked change',
    other: 'This file has {count} tracked changes',
  },
  'asking.tracked.about':
    '“{name}” was written with tracked changes. The text to check can be the one with all of them accepted, or the one before any was made.',
  'asking.tracked.list': 'The tracked changes',
  'asking.tracked.accepted': 'With the changes accepted',
  'asking.tracked.original': 'As it was before them',
  'asking.tracked.inserted': 'Inserted',
  'asking.tracked.deleted': 'Deleted',
  'asking.tracked.nobody': 'Author not named',
  'asking.tracked.more': {
    one: 'and {count} more change',
    other: 'and {count} more changes',
  },
  'asking.existing.title': 'This article is already in the library',
  'asking.existing.about':
    '“{name}” holds “{title}” as it was exported on {when}. Both can stay side by side, or the one from the file can take the place of the one here.',
  'asking.existing.redacted': 'The file is redacted: it has no history, and nothing that was withheld.',
  'asking.existing.backup':
    'Before anything is replaced, the article here is kept whole as a backup in the folder “backups” of the library. Undo does not reach back past it.',
  'asking.existing.copy': 'Import as a copy',
  'asking.existing.replace': 'Replace after a backup',
  'asking.leave': 'Do not import it',
  'asking.leave-draft': 'Do not add it',
  'asking.left': {
    one: '{count} more file asks the same of you next.',
    other: '{count} more files ask the same of you next.',
  },
  'asking.replaced':
    '“{title}” was replaced. The one before is kept as “{backup}” in the folder “backups” of the library.',
  'asking.progress': 'Reading “{name}”: {done} of {of}',
  'cli.tracked': '--tracked takes “accepted” or “original”.',
  'cli.existing': '--existing takes “copy” or “replace”.',
  'cli.tracked-accepted': {
    one: '{count} tracked change was accepted; --tracked original reads the text before it.',
    other: '{count} tracked changes were accepted; --tracked original reads the text before them.',
  },
  'cli.tracked-original': {
    one: 'The text was read as it was before {count} tracked change.',
    other: 'The text was read as it was before {count} tracked changes.',
  },
  'cli.replaced': 'It replaced the one in the library, which is kept as backups/{backup}.',
} as const
