import { say, sayRefusal } from '../core/messages/message.ts'
import type { Refusal } from '../core/result.ts'
import { TERMINAL_COMMANDS } from './terminal/commands.ts'
import { readFlags } from './terminal/flags.ts'
import { serve } from './terminal/serve.ts'

const EXIT_WRONG = 1
const EXIT_USAGE = 2

const complain = (refusal: Refusal, code: number) => {
  console.error(sayRefusal(refusal))
  process.exitCode = code
}

async function run(typed: readonly string[]): Promise<void> {
  const flags = readFlags(typed)
  if (!flags.ok) return complain(flags.refusal, EXIT_USAGE)
  const { command, json } = flags.value
  if (command === 'help') return console.log(say('cli.usage'))
  if (command === 'serve') {
    const host = await serve(flags.value)
    return host.ok ? console.log(host.value.address) : complain(host.refusal, EXIT_WRONG)
  }
  const terminalCommand = Object.hasOwn(TERMINAL_COMMANDS, command) ? TERMINAL_COMMANDS[command] : undefined
  if (!terminalCommand) return complain({ key: 'cli.unknown', values: { command } }, EXIT_USAGE)
  const answer = await terminalCommand(flags.value)
  if (!answer.ok) return complain(answer.refusal, EXIT_WRONG)
  const { isWell } = answer.value
  if (json) console.log(JSON.stringify(answer.value.json))
  else for (const line of answer.value.lines) console.log(line)
  process.exitCode = isWell ? 0 : EXIT_WRONG
}

await run(process.argv.slice(2))
