/** Sentences about the library's folder: why it cannot be written, what was found damaged, and what was kept. */
export const storage = {
  'storage.disk.full':
    'The disk is full, so nothing was changed. Everything saved before is safe: free some space and try again.',
  'storage.disk.denied':
    'The library’s folder does not allow writing, so nothing was changed. Check its permissions and try again.',
  'storage.disk.failed':
    'The disk reported the error {code}, so nothing was changed. Everything saved before is safe: try again, and make a copy of the library’s folder if it happens again.',
  'storage.disk.unreadable':
    'The disk reported the error {code} while “{name}” was being read, so it is not shown. Nothing was changed. Try again, and put it back from a backup if it happens again.',
  'storage.disk.broken':
    'The disk failed while a change was being saved. Everything acknowledged before is safe; this change was not saved. Open the library again to go on working.',
  'storage.change.unreadable':
    'This change could not be saved in a form that can be read back, so nothing was changed. A field may be too long.',
  'storage.change.too-big':
    'This change is too large to be saved as one step, so nothing was changed. Do it in smaller parts.',
  'storage.journal.changed-outside':
    'Another program has changed the files of this library, so nothing was changed here. Open the library again to see what is there now.',
  'storage.store.open-elsewhere': 'This is being changed in another place of Tickmark, so nothing was changed here.',
  'storage.lock.held':
    '{who} has had this library open on {host} since {since}. You can read it; to make changes, close it there and open it again here.',
  'storage.lock.held-by-somebody':
    'Another Tickmark has this library open. You can read it; to make changes, close it there and open it again here.',
  'storage.lock.lost':
    'Another Tickmark has taken over this library, so nothing was changed here. Open the library again to go on.',
  'storage.read-only.chosen': 'This library was opened for reading only.',
  'storage.read-only.folder':
    'The library’s folder does not allow writing. You can read everything; to make changes, check the folder’s permissions and open it again.',
  'storage.read-only.full':
    'The disk is full. You can read everything; to make changes, free some space and open the library again.',
  'storage.folder.is-file': '“{name}” is a file, not a folder. Choose a folder for the library.',
  'storage.folder.not-a-library':
    '“{name}” holds other files and is not a library. Nothing was changed: choose an empty folder, or one that holds a library.',
  'storage.folder.no-library': 'There is no library at “{name}”. Choose a folder that holds one.',
  'storage.folder.cannot-make':
    'A library cannot be made at “{name}”: the place does not allow it. Choose another folder.',
  'storage.folder.linked':
    '“{name}” in the library’s folder is a link, or something else that does not belong there. Put the real one there and open the library again.',
  'storage.articles.unreadable':
    'The folder “articles” of the library could not be read ({code}), so articles may be missing from the list. Nothing in it was changed: check its permissions and the disk, and open the library again.',
  'storage.folder.unreadable': 'The folder “{name}” does not allow reading. Check its permissions and try again.',
  'storage.newer.read-only':
    'A newer Tickmark wrote this (version {version} of its files). You can read it; to make changes, update Tickmark.',
  'storage.newer.unreadable':
    'A newer Tickmark wrote this (version {version} of its files), and this one cannot read it. Nothing was touched: update Tickmark to open it.',
  'storage.snapshot.damaged':
    'A saved copy of the data was damaged. Everything in it was built again from the journal, and the damaged file is kept.',
  'storage.snapshot.earlier':
    'The newest saved copy is damaged, so an earlier one is shown, as it stood after change {seq}. Later changes may be missing from it, and no file was touched. Put the newest one back from a backup.',
  'storage.journal.torn':
    'The last change was only half written when Tickmark was stopped, and was never acknowledged: it was left out. Its bytes are kept in the library’s backups folder as “{file}”.',
  'storage.journal.damaged':
    'The journal is damaged at line {line}. Everything up to there is shown, nothing can be changed, and no file was touched. Make a copy of the library’s folder, then put the journal back from a backup.',
  'storage.journal.short':
    'The journal lacks lines that the saved copy knows of: it may be lost, or be an older one. The saved copy is shown, nothing can be changed, and no file was touched. Put the journal back from a backup.',
  'storage.journal.shorter':
    'The journal of “{title}” held {had} changes when the list was last kept, and holds {has} now: the later ones are missing. Nothing was changed. Put its folder back from a backup, or go on with what is there.',
  'storage.journal.all-lost':
    'Neither the journal nor a saved copy can be read, so there is nothing to show. Nothing can be changed, and no file was touched. Put both back from a backup and open the library again.',
  'storage.article.gone':
    'The article’s folder is missing, or something else stands in its place. Tickmark deleted nothing. Put the folder back from a backup and open the library again.',
  'storage.article.other':
    'This folder holds the files of another article, so they are not shown as this one. No file was touched. Put the right ones back from a backup and open the library again.',
  'storage.content.missing':
    'The text of this draft is missing from the library. Put its file back from a backup; “Check the library” names it.',
  'storage.content.damaged':
    'The text of this draft is damaged, so it is not shown. Put its file back from a backup; “Check the library” names it.',
  'storage.original.missing': 'The original file “{name}” is missing from the library. The text of the draft is kept.',
  'storage.original.damaged':
    'The original file “{name}” is not the one that was imported: its bytes have changed. The text of the draft is kept.',
  'storage.evidence.missing':
    'The file “{name}” is missing from the library’s evidence. Put it back from a backup; “Check the library” names its place.',
  'storage.evidence.damaged':
    'The file “{name}” is not the one that was captured: its bytes have changed, so it is not shown. Put it back from a backup.',
  'storage.evidence.too-big':
    'The file “{name}” is too large to be shown here. It is kept in the library’s evidence folder.',
  'storage.source-file.missing': '“{name}” is not there any more, so nothing was kept. Choose the file again.',
  'storage.source-file.not-a-file': '“{name}” is not a file, so nothing was kept. Choose a file.',
  'storage.source-file.denied': '“{name}” may not be read, so nothing was kept. Check its permissions and try again.',
  'check.snapshot.damaged':
    'This saved copy is damaged. The journal can be read to its last line: open the library once for writing, and the copy is made anew from it.',
  'check.snapshot.damaged-too':
    'This saved copy is damaged, and the journal cannot take its place. Put both back from a backup.',
  'check.snapshot.differs': 'This saved copy does not say what the journal says.',
  'check.snapshot.ahead': 'This saved copy knows of changes that the journal lacks: lines of the journal are lost.',
  'check.journal.damaged':
    'The journal is damaged at line {line}: from there on it is not what was written. Put it back from a backup.',
  'check.journal.torn':
    'The last line is only half written. It was never acknowledged, and is left out when the library is opened.',
  'check.journal.empty': 'The journal is empty: the lines that stood in it are lost. Put it back from a backup.',
  'check.article.gone':
    'This article’s folder is missing, or something else stands in its place. Put it back from a backup.',
  'check.newer': 'A newer Tickmark wrote this (version {version} of its files), so it could not be checked.',
  'check.file.damaged': 'The bytes of this file are not the ones that were kept. Put it back from a backup.',
  'check.file.missing': 'This file is missing. Put it back from a backup.',
} as const
