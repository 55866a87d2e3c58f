/** Sentences of the imports: why a file was not read, and what to do. */
export const imports = {
  'import.refused.annotations':
    '“{name}” holds annotations, not an article. Open the article they are about and add them there. Nothing was imported.',
  'import.refused.archive':
    '“{name}” is a packed archive. Unpack it first, and import the article’s file inside. Nothing was imported.',
  'import.refused.binary':
    '“{name}” holds no text that could be read. Save the article as plain text or as a web page and import that, or paste the article. Nothing was imported.',
  'import.refused.bomb':
    '“{name}” unpacks to far more than an article needs and was given up. Import a part of it, or paste the article. Nothing was imported.',
  'import.refused.cancelled': 'The import of “{name}” was stopped. Nothing was imported.',
  'import.refused.document':
    '“{name}” is a {kind} document of a kind that is not read. Save it as .docx or PDF and import that, or paste the article here. Nothing was imported.',
  'import.refused.empty': '“{name}” is empty. Choose another file, or paste the article. Nothing was imported.',
  'import.refused.json':
    '“{name}” is not complete JSON and could not be read. If it came from another Tickmark, export it there again. Nothing was imported.',
  'import.refused.media':
    '“{name}” is a picture, a sound or a film, not an article. It can be added to a source as evidence. Nothing was imported.',
  'import.refused.memory':
    '“{name}” needed too much memory and was given up. Import a part of it, or paste the article. Nothing was imported.',
  'import.refused.no-words': '“{name}” has no words in it. Nothing was imported.',
  'import.refused.time':
    'Reading “{name}” took more than {seconds} seconds and was given up. Import a part of it, or paste the article. Nothing was imported.',
  'import.refused.too-big':
    '“{name}” is larger than {megabytes} MB, the most that is read. Import a part of it, or paste the article. Nothing was imported.',
  'import.refused.unreadable':
    '“{name}” could not be read. It may be damaged. Try pasting the article instead. Nothing was imported.',
  /** The title of a pasted text that has no words to make one of. */
  'import.untitled': 'Untitled article',
} as const
