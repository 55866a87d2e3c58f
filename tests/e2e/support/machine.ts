import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

export const ROOT = path.resolve(import.meta.dirname, '../../..')
const CLI = path.join(ROOT, 'dist/cli.js')
const START_MS = 20_000

/** A machine of its own for one test: a home and a library in a temporary folder, and the browser host on it. */
export class Machine {
  readonly folder = mkdtempSync(path.join(os.tmpdir(), 'tickmark-e2e-'))
  readonly library = path.join(this.folder, 'library')
  private host: ChildProcess | null = null

  private get env() {
    return {
      ...process.env,
      LC_ALL: 'C',
      TICKMARK_HOME: path.join(this.folder, 'home'),
      XDG_DOCUMENTS_DIR: path.join(this.folder, 'Documents'),
    }
  }

  /** Starts the browser host; resolves with the address it prints. */
  start(args: readonly string[] = ['--library', this.library, '--as', 'Checker']): Promise<string> {
    const host = spawn(process.execPath, [CLI, 'serve', ...args], { env: this.env, stdio: ['ignore', 'pipe', 'pipe'] })
    this.host = host
    return new Promise((resolve, reject) => {
      let complaint = ''
      const late = setTimeout(() => reject(new Error(`The browser host did not start. ${complaint}`)), START_MS)
      host.stderr.on('data', (chunk: Buffer) => {
        complaint += chunk.toString()
      })
      host.stdout.once('data', (chunk: Buffer) => {
        clearTimeout(late)
        resolve(chunk.toString().trim())
      })
      host.once('exit', (code) => {
        clearTimeout(late)
        reject(new Error(`The browser host ended with ${code}. ${complaint}`))
      })
    })
  }

  /** Ends the browser host the way a power cut does. */
  kill(): Promise<void> {
    return this.end('SIGKILL')
  }

  stop(): Promise<void> {
    return this.end('SIGTERM')
  }

  private end(signal: NodeJS.Signals): Promise<void> {
    const host = this.host
    this.host = null
    if (!host || host.exitCode !== null) return Promise.resolve()
    return new Promise((resolve) => {
      host.once('exit', () => resolve())
      host.kill(signal)
    })
  }

  /** Runs a command of the terminal; resolves with what it printed and how it ended. */
  terminal(...args: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
    const child = spawn(process.execPath, [CLI, ...args], { env: this.env, stdio: ['ignore', 'pipe', 'pipe'] })
    let out = ''
    let err = ''
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString()
    })
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString()
    })
    return new Promise((resolve) => child.on('close', (code) => resolve({ code: code ?? 1, out, err })))
  }

  async clear(): Promise<void> {
    await this.kill()
    rmSync(this.folder, { recursive: true, force: true })
  }
}
