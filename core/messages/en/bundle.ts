/** Bundles: what stands in one, and why one was not taken in or not written. Nothing was changed by it. */
export const bundle = {
  'bundle.readme.complete': `“{title}”

This is an article with its whole check, exported from Tickmark on {when}. Import it into another Tickmark: choose the .tickmark file there, or open it with a double click.

It is complete: every draft, claim, citation, verdict and note is inside, the history of every change, and the captured copies of the sources. Whatever is withheld is inside too, and so are contacts. Give it only to people who may see them; give readers a report.

tickmark.json is the record, as readable JSON. The folder “files” holds the imported files and the captured copies, each named by the SHA-256 of its bytes.
`,
  'bundle.readme.redacted': `“{title}”

This is an article with its check, exported from Tickmark on {when}. Import it into another Tickmark: choose the .tickmark file there, or open it with a double click.

It is redacted: the history of its changes is not inside, and neither are withheld sources, citations and notes, or any contact. Where a withheld source is cited, it says only that there is one.

tickmark.json is the record, as readable JSON. The folder “files” holds the imported files and the captured copies, each named by the SHA-256 of its bytes.
`,
  'bundle.preview.file': '{name}  {size}',
  'refused.bundle.entry':
    '“{name}” holds “{entry}”, which does not belong into a bundle from Tickmark. Nothing was imported; export it again where it came from.',
  'refused.bundle.twice':
    '“{name}” holds “{entry}” twice, as no Tickmark writes it. Nothing was imported; export it again where it came from.',
  'refused.bundle.file-too-big':
    '“{name}” is larger than {megabytes} MB, the most that an exported article may be. Nothing was imported; it can come redacted, or the whole folder of its library can be copied.',
  'refused.bundle.too-big':
    'This article is too big for one bundle ({megabytes} MB; the limit is {limit} MB). Nothing was written; the report can still be exported, and the library’s folder can be copied whole.',
  'refused.replace.no-backup':
    'The article in the library could not be backed up whole, so nothing was replaced: “Check the library” says what is wrong with its files. The file can still be imported as a copy.',
} as const
