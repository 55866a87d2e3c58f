import path from 'node:path'
import { parseArgs } from 'node:util'
import { ok, type Result, refuse } from '../../core/result.ts'

/** What was typed after `tickmark`. */
export interface Flags {
  readonly command: string
  readonly words: readonly string[]
  readonly library: string | null
  readonly as: string | null
  readonly format: string | null
  readonly out: string | null
  readonly port: number
  readonly json: boolean
}

const PORT_MAX = 65_535

export function readFlags(typed: readonly string[]): Result<Flags> {
  try {
    const { values, positionals } = parseArgs({
      args: [...typed],
      allowPositionals: true,
      options: {
        library: { type: 'string' },
        as: { type: 'string' },
        format: { type: 'string' },
        out: { type: 'string' },
        port: { type: 'string', default: '0' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    })
    const port = Number(values.port)
    if (!Number.isInteger(port) || port < 0 || port > PORT_MAX) return refuse('cli.port')
    const [command = 'help', ...words] = positionals
    return ok({
      command: values.help ? 'help' : command,
      words,
      library: values.library === undefined ? null : path.resolve(values.library),
      as: values.as?.trim() || null,
      format: values.format ?? null,
      out: values.out === undefined ? null : path.resolve(values.out),
      port,
      json: values.json,
    })
  } catch {
    return refuse('cli.usage')
  }
}
