/** What the terminal says. */
export const cli = {
  'cli.usage': `Tickmark, a fact-checking desk that works with no network.

  tickmark import FILE... --library DIR [--tracked accepted|original] [--existing copy|replace] [--as NAME] [--json]
  tickmark add-draft ARTICLE FILE --library DIR [--name NAME] [--tracked accepted|original] [--as NAME] [--json]
  tickmark annotate ARTICLE FILE --library DIR [--dry-run] [--as NAME] [--json]
  tickmark list --library DIR [--json]
  tickmark show ARTICLE --library DIR [--json]
  tickmark export ARTICLE --library DIR --format docx|pdf|html|md|csv|xlsx|claimreview|w3c|json|bundle
                  --out PATH [--kind checking|checked|reader] [--redacted] [--json]
  tickmark verify --library DIR [--json]
  tickmark log [--json]
  tickmark align OLD NEW --anchors FILE [--offsets utf16|codepoints] [--json]
  tickmark serve [--library DIR] [--port N] [--as NAME]

ARTICLE is an article’s id, or enough of its beginning. docs/cli.md describes the flags and the JSON.`,
  'cli.no-library': 'Say which library: --library DIR.',
  'cli.no-article': 'Say which article: its id, or enough of its beginning. “tickmark list” shows them.',
  'cli.no-files': 'Say which files to import.',
  'cli.no-out': 'Say where to write: --out PATH.',
  'cli.format': 'Say which format: --format followed by one of {formats}.',
  'cli.kind': '{format} is made as one of these kinds: {kinds}. Say which: --kind.',
  'cli.columns':
    'Say which columns: --columns followed by one or more of these, each once, parted by commas: {columns}.',
  'cli.template': 'Say which template: --template followed by one of {templates}.',
  'cli.line-too-long': 'A publisher or an address is too long. Shorten it.',
  'cli.port': '--port takes a number from 0 to 65535.',
  'cli.too-many': '“{word}” is one word too many for “{command}”.',
  'cli.name-too-long': '--as takes a name of at most {max} characters.',
  'cli.unknown': 'There is no command “{command}”.',
  'cli.article-unknown': 'No article’s id begins with “{article}”.',
  'cli.article-several': 'Several articles’ ids begin with “{article}”. Give more of it.',
  'cli.imported': 'Imported “{title}” ({words} words): {id}',
  'cli.refused': '{name}: {sentence}',
  'cli.listed': '{id}  {state}  {checked} of {claims} claims  {looked} of {sentences} sentences  {title}',
  'cli.damaged': '{id}  {title}: {sentence}',
  'cli.exported': 'Wrote {name} ({bytes} bytes).',
  'cli.verified': 'Everything is as it should be: {articles} articles, {files} files, {lines} journal lines.',
  'cli.verifying': 'Checking: {done} of {of}…',
  'cli.problems': { one: '{count} thing is wrong:', other: '{count} things are wrong:' },
  'cli.problem': '{place}: {sentence}',
  'cli.align.usage':
    'Say which texts, and where in the old one the passages are: tickmark align OLD NEW --anchors FILE.',
  'cli.align.offsets': '--offsets takes “utf16” or “codepoints”.',
  'cli.align.file-missing': '{name} cannot be read. Check the path; nothing was changed.',
  'cli.align.anchors-unreadable': 'The file of anchors is neither a JSON array nor JSON lines. Nothing was aligned.',
  'cli.align.anchor-unreadable':
    'Anchor {number} of the list has no offsets or selector that can be read. Nothing was aligned.',
  'cli.align.anchor-outside': 'The anchor “{id}” does not lie inside the old text. Nothing was aligned.',
  'cli.align.line': '{id}  {state}  {text}',
  'cli.align.reason': '    {reason}',
  'cli.port-taken': 'Port {port} is taken by another program. Choose another, or leave --port away.',
  'cli.no-draft-file': 'Say which file holds the new draft.',
  'cli.draft-name-too-long': '--name takes at most {max} characters.',
  'cli.draft-added': 'Added draft {number} of “{title}” ({words} words): {id}',
  'cli.draft-counts':
    'Claims: {exact} in place, {moved} moved, {changed} changed, {ambiguous} in several places, {lost} lost',
  'cli.draft-again': {
    one: '{count} claim is to be verified again:',
    other: '{count} claims are to be verified again:',
  },
  'cli.draft-claim': '{number}  {state}  {what}',
} as const
