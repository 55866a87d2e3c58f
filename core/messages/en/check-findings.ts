/** What the check of the library finds: what it means, what was kept, what to do. */
export const checkFindings = {
  'check.progress': 'Checking {place}: {done} of {of} read.',
  'check.place.evidence': 'the evidence',
  'check.place.article': '“{title}”',
  'check.place.start': 'the library',
  'check.stop': 'Stop checking',
  'check.stopped': 'The check was stopped before its end',
  'check.unread': { one: '{count} part was not read.', other: '{count} parts were not read.' },
  'check.so-far': 'Nothing wrong was found in what was read.',
  'check.open-article': 'Open the article',
  'check.open-source': 'Open the source',
  'check.of-library': 'The library itself',
  'check.of-evidence': 'Evidence that no source names',
  'check.untitled': 'An article without a known title',

  'found.file.text': 'Text of a draft',
  'found.file.original': 'File a draft came from',
  'found.file.evidence': 'Captured copy',
  'found.file.journal': 'Journal',
  'found.file.copy': 'Saved copy of the data',
  'found.file.folder': 'Folder',

  'found.text.damaged': 'The text of this draft is not the one that was kept, so it is not shown.',
  'found.text.missing': 'The text of this draft is gone, so it cannot be shown.',
  'found.original.damaged': 'The file that this draft came from has changed since it was imported.',
  'found.original.missing': 'The file that this draft came from is gone.',
  'found.evidence.damaged': 'This file has changed since it was captured, so it is not shown.',
  'found.evidence.missing': 'This captured file is gone.',
  'found.journal.missing': 'The journal, the record of every change, is gone.',
  'found.journal.empty': 'The journal is empty: the changes that stood in it are lost.',
  'found.journal.damaged': 'From line {line} on, the journal is not what was written.',
  'found.journal.torn':
    'The last change is only half written: Tickmark was stopped in the middle of it, and never confirmed it.',
  'found.copy.damaged': 'This copy is damaged. It only makes opening faster: the journal can be read to its last line.',
  'found.copy.damaged-too': 'This copy is damaged, and the journal cannot take its place.',
  'found.copy.differs':
    'This copy does not say what the journal says: something other than Tickmark has changed one of them.',
  'found.copy.ahead': 'This copy knows of changes that the journal lacks: lines of the journal are lost.',
  'found.article.gone': 'The article’s folder is missing, or something else stands in its place.',
  'found.newer': 'A newer Tickmark wrote this (version {version} of its files), so it could not be checked.',
  'found.not-allowed': 'The system does not let Tickmark read this, so it was not checked.',
  'found.not-given': 'The disk reported the error {code} while this was being read.',

  'found.kept.text': 'The claims, verdicts and notes stand in the journal, and are kept with it.',
  'found.kept.original': 'The text of the draft and the work on it stand in other files, and are kept with them.',
  'found.kept.evidence':
    'The source, its citations and the words quoted from it stand in other files, and are kept with them.',
  'found.kept.all': 'Nothing is lost.',
  'found.kept.confirmed': 'Every change that was confirmed is kept.',
  'found.kept.before': 'The lines before it are whole.',
  'found.kept.copy': 'What the saved copy holds can still be read, unless it is named here too.',
  'found.kept.untouched': 'Tickmark deleted nothing.',

  'found.do.put-back': 'Put it back from a copy of the library’s folder that was made earlier.',
  'found.do.add-again':
    'Add the same file to its source again, or put it back from an earlier copy of the library’s folder.',
  'found.do.nothing': 'Nothing needs to be done: it is made anew when this is next opened for writing.',
  'found.do.nothing-torn':
    'Nothing needs to be done: it is left out when this is next opened, and its bytes are kept in the folder “backups”.',
  'found.do.journal':
    'Copy the library’s folder as it is before you do anything else. Then put the journal back from an earlier copy.',
  'found.do.both':
    'Copy the library’s folder as it is before you do anything else. Then put this file and the journal back from an earlier copy.',
  'found.do.update': 'Update Tickmark, then check again.',
  'found.do.allow': 'Allow Tickmark to read it, then check again.',
  'found.do.disk': 'Check again. If it happens again, copy the library’s folder to another disk at once.',
} as const
