import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { say, sayRefusal, speak } from '../core/messages/message.ts'
import { terminalLanguage } from '../electron/hosting/terminal-language.ts'
import { readArguments } from '../electron/shell/arguments.ts'
import { serve } from '../electron/terminal/serve.ts'
import { ended, fetchElectron, findElectron, missingDisplay } from './electron-binary.ts'
import { openAddress } from './open-address.ts'

/** Bundled as dist/tools/start.js. */
const ROOT = resolve(import.meta.dirname, '..', '..')

/** A program that ends with an error so soon was never there for the user. */
const STILLBORN_MS = 15_000
/** main.ts ends with it after it has said in a dialog why it could not start. */
const TOLD = 3

const { platform, env } = process
const words = process.argv.slice(2)

type CannotRun = 'start.because.no-display' | 'start.because.no-program' | 'start.because.ended'

async function openDesktop(): Promise<CannotRun | null> {
  if (missingDisplay(env, platform)) return 'start.because.no-display'
  if (!findElectron(ROOT, env, platform)) await fetchElectron(ROOT, () => console.log(say('start.fetching')))
  const program = findElectron(ROOT, env, platform)
  if (!program) return 'start.because.no-program'

  const isRoot = platform === 'linux' && process.getuid?.() === 0
  if (isRoot) console.log(say('start.as-root'))
  const startedAt = performance.now()
  // A group of its own: Ctrl+C reaches it once, through the signals below, and it ends cleanly.
  const child = spawn(program, [...(isRoot ? ['--no-sandbox'] : []), ROOT, ...words], {
    stdio: 'inherit',
    // Editors built on Electron leave this in their terminals; with it, Electron would be plain Node.
    env: { ...env, ELECTRON_RUN_AS_NODE: undefined },
    detached: platform !== 'win32',
  })
  const end = () => child.kill('SIGTERM')
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
  const code = await ended(child)
  process.off('SIGINT', end)
  process.off('SIGTERM', end)
  const isStillborn = code !== 0 && code !== TOLD && performance.now() - startedAt < STILLBORN_MS
  if (isStillborn && !child.killed) return 'start.because.ended'
  process.exitCode = code ?? 1
  return null
}

async function openInBrowser(why: CannotRun): Promise<void> {
  console.log(say('start.in-browser', { why: say(why) }))
  const host = await serve({ library: readArguments(words, process.cwd()).library, as: null, port: 0 })
  if (!host.ok) {
    console.error(sayRefusal(host.refusal))
    process.exitCode = 1
    return
  }
  // A second Ctrl+C, or npm passing on the first, must not cut the closing short.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => {})
  console.log(host.value.address)
  if (!missingDisplay(env, platform)) openAddress(host.value.address, platform)
}

await speak(terminalLanguage(env))
const why = await openDesktop()
if (why) await openInBrowser(why)
