import path from 'node:path'
import { parseArgs } from 'node:util'
import { LINE_MAX } from '../../core/model/line-max.ts'
import { ok, type Result, refuse } from '../../core/result.ts'

/** What was typed after `tickmark`. */
export interface Flags {
  readonly command: string
  readonly words: readonly string[]
  readonly library: string | null
  readonly as: string | null
  /** What a draft is called. */
  readonly name: string | null
  readonly format: string | null
  readonly kind: string | null
  /** Of a bundle or JSON: without journal and without anything withheld. */
  readonly redacted: boolean
  readonly template: string | null
  readonly publisher: string | null
  readonly publisherUrl: string | null
  /** Where the full review is published. */
  readonly url: string | null
  /** Of the table of claims, parted by commas. */
  readonly columns: string | null
  readonly out: string | null
  readonly port: number
  readonly json: boolean
  /** A file that names passages, and how it counts. */
  readonly anchors: string | null
  readonly offsets: string | null
  /** How tracked changes of a word processor are read. */
  readonly tracked: string
  /** What becomes of an article that the library has already. */
  readonly existing: string
  /** Only says what would be done. */
  readonly isDryRun: boolean
}

const PORT_MAX = 65_535

/** How many words may follow a command; any number where none is given. */
const WORDS_MAX: Readonly<Record<string, number>> = {
  list: 0,
  log: 0,
  show: 1,
  'add-draft': 2,
  align: 2,
  annotate: 2,
  export: 1,
  verify: 0,
  serve: 0,
}

export function readFlags(typed: readonly string[]): Result<Flags> {
  try {
    const { values, positionals } = parseArgs({
      args: [...typed],
      allowPositionals: true,
      options: {
        library: { type: 'string' },
        as: { type: 'string' },
        name: { type: 'string' },
        format: { type: 'string' },
        kind: { type: 'string' },
        redacted: { type: 'boolean', default: false },
        template: { type: 'string' },
        publisher: { type: 'string' },
        'publisher-url': { type: 'string' },
        url: { type: 'string' },
        columns: { type: 'string' },
        out: { type: 'string' },
        port: { type: 'string', default: '0' },
        json: { type: 'boolean', default: false },
        anchors: { type: 'string' },
        offsets: { type: 'string' },
        tracked: { type: 'string', default: 'accepted' },
        existing: { type: 'string', default: 'copy' },
        'dry-run': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    })
    const port = Number(values.port)
    if (!Number.isInteger(port) || port < 0 || port > PORT_MAX) return refuse('cli.port')
    const [command = 'help', ...words] = positionals
    const as = values.as?.trim() || null
    if (as !== null && as.length > LINE_MAX) return refuse('cli.name-too-long', { max: LINE_MAX })
    const wordsMax = Object.hasOwn(WORDS_MAX, command) ? WORDS_MAX[command] : undefined
    const word = wordsMax === undefined ? undefined : words[wordsMax]
    if (word !== undefined && !values.help) return refuse('cli.too-many', { word, command })
    return ok({
      command: values.help ? 'help' : command,
      words,
      library: values.library ? path.resolve(values.library) : null,
      as,
      name: values.name?.trim() || null,
      format: values.format ?? null,
      kind: values.kind ?? null,
      redacted: values.redacted,
      template: values.template ?? null,
      publisher: values.publisher?.trim() ?? null,
      publisherUrl: values['publisher-url']?.trim() ?? null,
      url: values.url?.trim() ?? null,
      columns: values.columns ?? null,
      out: values.out ? path.resolve(values.out) : null,
      port,
      json: values.json,
      anchors: values.anchors ? path.resolve(values.anchors) : null,
      offsets: values.offsets ?? null,
      tracked: values.tracked,
      existing: values.existing,
      isDryRun: values['dry-run'],
    })
  } catch {
    return refuse('cli.usage')
  }
}
