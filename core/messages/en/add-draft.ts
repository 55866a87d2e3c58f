/** The dialog in which a new draft of the article comes in, and what is said once it is there. */
export const addDraft = {
  'add-draft.title': 'Add draft {number}',
  'add-draft.file': 'The file of the new draft',
  'add-draft.file.words':
    'Drop the new draft here: Word, PDF, EPUB, OpenDocument, RTF, a saved web page, Markdown or text.',
  'add-draft.choose': 'Choose a file…',
  'add-draft.another': 'Another file…',
  'add-draft.paste-instead': 'Paste text instead',
  'add-draft.one-file': 'One file becomes one draft. Choose the one that holds the new text.',
  'add-draft.paste': 'Or paste its text',
  'add-draft.paste.about': 'All of it, not only what changed. Every claim is carried over to it.',
  'add-draft.name': 'Name',
  'add-draft.name.hint': 'as published, update 18:00',
  'add-draft.stated.hint': 'from the text',
  'add-draft.go': 'Add the draft',
  'add-draft.stopped': 'The reading was stopped. No draft was added; what you wrote is still here.',
  'add-draft.unknown': 'Where the file of draft {number} lies is not known on this computer. Choose it here.',
  'add-draft.missing': '“{name}” is not where it was. Choose the file here, or paste its text.',
  'add-draft.same': 'The file has not changed since draft {number}.',
  'add-draft.added': {
    one: 'Draft {number} is added: 1 claim to decide.',
    other: 'Draft {number} is added: {count} claims to decide.',
  },
  'add-draft.added-none': 'Draft {number} is added: there is no claim to decide.',
  'add-draft.drop-here': 'Drop to add it as a new draft',
} as const
