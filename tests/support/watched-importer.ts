import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Result } from '../../core/result.ts'
import { createImporter, type ImporterOptions } from '../../electron/importers/importer.ts'
import { launchWithFork } from '../../electron/importers/launch-with-fork.ts'
import type { FileToRead, ImportedFile } from '../../electron/services/ports.ts'

/** How a file was read by the real program in a process of its own. */
export interface WatchedRead {
  readonly result: Result<ImportedFile>
  readonly ms: number
  /** The most memory the process held (resident set); null where it was ended before it could say. */
  readonly peakBytes: number | null
  /** What it reached for outside its own program: files, sockets, names, other programs. */
  readonly reached: readonly string[]
}

// Runs before the program does: what it asks of the machine is written down, and still done.
const watch = (log: string, own: string) => `
import { createRequire, syncBuiltinESMExports } from 'node:module'
const require = createRequire(import.meta.url)
const fs = require('node:fs')
const write = fs.writeSync
const read = fs.readFileSync
// What the system calls the high-water mark of this program alone; elsewhere what it holds at the end.
const peak = () => {
  try { return 1024 * Number(/VmHWM:\\s*(\\d+)/.exec(read('/proc/self/status', 'utf8'))[1]) } catch { return process.memoryUsage.rss() }
}
const descriptor = fs.openSync(${JSON.stringify(log)}, 'a')
const tell = (what) => write(descriptor, what + '\\n')
const own = ${JSON.stringify(own)}
const isOwn = (place) => { try { return String(place?.pathname ?? place).startsWith(own) || typeof place === 'number' } catch { return false } }
const noteAll = (module, names, what, isFree = () => false) => {
  for (const name of names) {
    const original = module[name]
    if (typeof original !== 'function') continue
    module[name] = function (...given) {
      if (!isFree(given[0])) tell(what + '.' + name + ' ' + String(given[0]?.host ?? given[0]).slice(0, 200))
      return Reflect.apply(original, this, given)
    }
  }
}
const files = ['open', 'openSync', 'openAsBlob', 'readFile', 'readFileSync', 'writeFile', 'writeFileSync', 'appendFile', 'appendFileSync',
  'createReadStream', 'createWriteStream', 'readdir', 'readdirSync', 'mkdir', 'mkdirSync', 'rm', 'rmSync', 'unlink', 'unlinkSync',
  'rename', 'renameSync', 'copyFile', 'copyFileSync', 'symlink', 'symlinkSync', 'opendir', 'opendirSync']
noteAll(fs, files, 'fs', isOwn)
noteAll(require('node:fs/promises'), files, 'fs', isOwn)
noteAll(require('node:net').Socket.prototype, ['connect'], 'net')
noteAll(require('node:net'), ['createServer'], 'net')
noteAll(require('node:dgram'), ['createSocket'], 'dgram')
noteAll(require('node:dns'), ['lookup', 'resolve'], 'dns')
noteAll(require('node:child_process'), ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'], 'child_process')
noteAll(globalThis, ['fetch', 'WebSocket', 'EventSource'], 'web')
syncBuiltinESMExports()
const send = process.send
process.send = (message, ...rest) => {
  if (message?.type === 'read') tell('peak ' + peak())
  return Reflect.apply(send, process, [message, ...rest])
}
`

/** Reads files with an importer program as the app does, and tells what that cost and what it reached for. Writes two small files into the folder. */
export function watchedImporter(folder: string, program: string, limits: ImporterOptions['limits'] = {}) {
  const log = path.join(folder, 'reached.log')
  const guard = path.join(folder, 'guard.mjs')
  const start = path.join(folder, 'watched.mjs')
  writeFileSync(guard, watch(log, path.dirname(program)))
  writeFileSync(start, `import './guard.mjs'\nawait import(${JSON.stringify(pathToFileURL(program).href)})\n`)
  const importer = createImporter({ launch: launchWithFork(start), limits })
  return async (file: FileToRead, onProgress?: (done: number, of: number) => void): Promise<WatchedRead> => {
    rmSync(log, { force: true })
    const begun = performance.now()
    const result = await importer.read(file, new AbortController().signal, ({ done, of }) => onProgress?.(done, of))
    const ms = performance.now() - begun
    const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter(Boolean) : []
    const peak = lines.find((line) => line.startsWith('peak '))
    return {
      result,
      ms,
      peakBytes: peak === undefined ? null : Number(peak.slice(5)),
      reached: lines.filter((line) => !line.startsWith('peak ')),
    }
  }
}
