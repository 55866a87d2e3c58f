/** Sentences of the documents that are read from their bytes: why one was not. */
export const documents = {
  'import.refused.book-protected':
    '“{name}” is protected against copying, and its words cannot be read. Ask for a copy without protection, or paste the article. Nothing was imported.',
  'import.refused.document-locked':
    '“{name}” is locked with a password. Open it in the program it came from, save it without one and import that, or paste the article. Nothing was imported.',
} as const
