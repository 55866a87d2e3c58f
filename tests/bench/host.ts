import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'

const CLI = path.resolve('dist/cli.js')

const env = (folder: string) => ({ ...process.env, TICKMARK_HOME: path.join(folder, 'home') })

/** Starts a program that prints an address; resolves with both. */
export function startPrinting(
  args: readonly string[],
  folder: string,
): Promise<{ readonly address: string; readonly child: ChildProcess }> {
  const child = spawn(process.execPath, args, { env: env(folder), stdio: ['ignore', 'pipe', 'inherit'] })
  return new Promise((resolve, reject) => {
    child.stdout.once('data', (chunk: Buffer) => resolve({ address: chunk.toString().trim(), child }))
    child.once('exit', (code) => reject(new Error(`The program ended with ${code}.`)))
  })
}

export const serve = (library: string, folder: string) =>
  startPrinting([CLI, 'serve', '--library', library, '--as', 'Bench'], folder)

export const end = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.removeAllListeners('exit')
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
  })

/** Runs a command of the terminal as a whole process. */
export function terminal(args: readonly string[], folder: string): Promise<string> {
  const child = spawn(process.execPath, [CLI, ...args], { env: env(folder), stdio: ['ignore', 'pipe', 'inherit'] })
  let out = ''
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString()
  })
  return new Promise((resolve, reject) =>
    child.on('close', (code) =>
      code === 0 ? resolve(out) : reject(new Error(`tickmark ${args[0]} ended with ${code}.`)),
    ),
  )
}
