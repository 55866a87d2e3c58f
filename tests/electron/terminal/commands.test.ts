import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Result } from '../../../core/result.ts'
import { TERMINAL_COMMANDS, type TerminalAnswer } from '../../../electron/terminal/commands.ts'
import { readFlags } from '../../../electron/terminal/flags.ts'
import { granted } from '../../support/services.ts'
import { temporaryFolder } from '../../support/temporary.ts'

const run = async (...typed: string[]): Promise<Result<TerminalAnswer>> => {
  const flags = granted(readFlags(typed))
  const command = TERMINAL_COMMANDS[flags.command]
  if (!command) throw new Error(`There is no ${flags.command}.`)
  return command(flags)
}

it.each(['list', 'show', 'export', 'verify', 'import'])(
  '“%s” without anything to read makes no library',
  async (name) => {
    const library = `${temporaryFolder()}/library`
    expect(await run(name, '--library', library, '--format', 'html', '--out', `${library}.html`)).toMatchObject({
      ok: false,
    })
    expect(existsSync(library)).toBe(false)
  },
)
