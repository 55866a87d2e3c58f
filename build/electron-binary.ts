import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

const packageFolder = (root: string): string => join(root, 'node_modules', 'electron')

/** Electron's own program; null where it has not been fetched. ELECTRON_OVERRIDE_DIST_PATH names another folder of it. */
export function findElectron(root: string, env: Environment, platform: NodeJS.Platform): string | null {
  const folder = env.ELECTRON_OVERRIDE_DIST_PATH || join(packageFolder(root), 'dist')
  const program = join(folder, programIn(root) ?? usualProgram(platform))
  return existsSync(program) ? program : null
}

function programIn(root: string): string | null {
  try {
    return readFileSync(join(packageFolder(root), 'path.txt'), 'utf8').trim() || null
  } catch {
    return null
  }
}

const usualProgram = (platform: NodeJS.Platform): string => {
  if (platform === 'darwin') return join('Electron.app', 'Contents', 'MacOS', 'Electron')
  return platform === 'win32' ? 'electron.exe' : 'electron'
}

/** Whether there is nowhere to open a desktop window. */
export function missingDisplay(env: Environment, platform: NodeJS.Platform): boolean {
  return platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY
}

const FETCH_MS = 180_000
/** A fetch that takes longer than this is explained. */
const FETCH_QUIET_MS = 2_000

/** Runs Electron's own installer, once and without its output: since Electron 42 nothing else fetches the program. */
export async function fetchElectron(root: string, onSlow: () => void): Promise<void> {
  const installer = join(packageFolder(root), 'install.js')
  if (!existsSync(installer) || process.env.ELECTRON_SKIP_BINARY_DOWNLOAD) return
  const child = spawn(process.execPath, [installer], { stdio: 'ignore' })
  const slow = setTimeout(onSlow, FETCH_QUIET_MS)
  const late = setTimeout(() => child.kill('SIGKILL'), FETCH_MS)
  await ended(child)
  clearTimeout(slow)
  clearTimeout(late)
}

/** The exit code of a program; null when it was ended by a signal or could not be started. */
export const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => {
    child.once('error', () => resolve(null))
    child.once('exit', (code) => resolve(code))
  })
