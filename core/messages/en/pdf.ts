/** Sentences of the import of PDF files: why one was not read, and what to do. */
export const pdf = {
  'pdf.refused.locked':
    '“{name}” is protected with a password. Open it in a PDF program, save or print it without the password, and import that copy. Nothing was imported.',
  'pdf.refused.scanned':
    '“{name}” holds only pictures of its pages, no text. Run text recognition (OCR) on it first and import the result, or paste the article. Nothing was imported.',
} as const
