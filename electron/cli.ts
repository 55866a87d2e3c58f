import type { MessageKey } from '../core/messages/message.ts'
import type { Refusal } from '../core/result.ts'
import { readFlags } from './terminal/flags.ts'
import { terminalWords } from './terminal/terminal-words.ts'

// What is imported here is what a browser waits for, and small: everything else is loaded when it is used (docs/decisions/start-up.md).

const EXIT_WRONG = 1
const EXIT_USAGE = 2

/** What the caller left out of the command; everything else that is refused has to do with files. */
const USAGE: ReadonlySet<string> = new Set<MessageKey>([
  'cli.no-library',
  'cli.no-article',
  'cli.no-files',
  'cli.no-draft-file',
  'cli.draft-name-too-long',
  'cli.no-out',
  'cli.format',
  'cli.tracked',
  'cli.existing',
  'cli.align.usage',
  'cli.align.offsets',
])

const complain = async (refusal: Refusal, code: number) => {
  const { sayRefusal } = await terminalWords()
  console.error(sayRefusal(refusal))
  process.exitCode = code
}

async function run(typed: readonly string[]): Promise<void> {
  const flags = readFlags(typed)
  if (!flags.ok) return complain(flags.refusal, EXIT_USAGE)
  const { command, json } = flags.value
  if (command === 'help') return console.log((await terminalWords()).say('cli.usage'))
  if (command === 'serve') {
    const { serve } = await import('./terminal/serve.ts')
    const host = await serve(flags.value)
    if (!host.ok) return complain(host.refusal, EXIT_WRONG)
    console.log(host.value.address)
    for (const trouble of await host.value.troubles) console.error(trouble)
    return
  }
  await terminalWords()
  const { TERMINAL_COMMANDS } = await import('./terminal/commands.ts')
  const terminalCommand = Object.hasOwn(TERMINAL_COMMANDS, command) ? TERMINAL_COMMANDS[command] : undefined
  if (!terminalCommand) return complain({ key: 'cli.unknown', values: { command } }, EXIT_USAGE)
  const answer = await terminalCommand(flags.value)
  if (!answer.ok) return complain(answer.refusal, USAGE.has(answer.refusal.key) ? EXIT_USAGE : EXIT_WRONG)
  const { isWell, isJsonLines } = answer.value
  if (json && isJsonLines) for (const item of answer.value.json as readonly unknown[]) console.log(JSON.stringify(item))
  else if (json) console.log(JSON.stringify(answer.value.json))
  else for (const line of answer.value.lines) console.log(line)
  process.exitCode = isWell ? 0 : EXIT_WRONG
}

void run(process.argv.slice(2))
