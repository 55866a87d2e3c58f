import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { stageApp } from '../../build/packing/stage-app.ts'
import { type System, writeElectronDist } from './electron-dist.ts'

export const ROOT = path.resolve(import.meta.dirname, '../..')
const DIST = path.join(ROOT, 'dist')

interface Packed {
  /** The folder that a person would start the program from. */
  readonly folder: string
  /** Where the app archive and what belongs to it stand. */
  readonly resources: string
  readonly program: string
}

const PLACES: Readonly<
  Record<System, { readonly folder: string; readonly resources: string; readonly program: string }>
> = {
  linux: { folder: 'linux-unpacked', resources: 'resources', program: 'tickmark' },
  windows: { folder: 'win-unpacked', resources: 'resources', program: 'Tickmark.exe' },
  mac: {
    folder: 'mac/Tickmark.app/Contents',
    resources: 'Resources',
    program: 'Frameworks/Electron Framework.framework/Electron Framework',
  },
}
const FLAGS: Readonly<Record<System, string>> = { linux: '--linux', windows: '--win', mac: '--mac' }

/** Packs the build that stands in `dist` for a system, as a release does, around a stand-in for Electron's own folder. */
export async function packFor(system: System, folder: string): Promise<Packed> {
  if (!existsSync(path.join(DIST, 'main.js'))) throw new Error('There is nothing to pack: npm run build makes it.')
  const [electron, app, output] = ['electron', 'app', 'output'].map((name) => path.join(folder, system, name))
  if (!electron || !app || !output) throw new Error('no folder')
  writeElectronDist(electron, system)
  stageApp(DIST, app)
  await run([
    FLAGS[system],
    '--dir',
    '--x64',
    `-c.electronDist=${electron}`,
    `-c.directories.app=${app}`,
    `-c.directories.output=${output}`,
  ])
  const place = PLACES[system]
  const packed = path.join(output, place.folder)
  return {
    folder: packed,
    resources: path.join(packed, place.resources),
    program: path.join(packed, place.program),
  }
}

function run(words: readonly string[]): Promise<void> {
  const builder = path.join(ROOT, 'node_modules/electron-builder/cli.js')
  const config = ['--config', 'build/electron-builder.yml', '--publish', 'never']
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [builder, ...config, ...words], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      // Whoever runs the tests may have certificates: nothing is signed here.
      env: { ...process.env, CSC_LINK: '', WIN_CSC_LINK: '', CSC_IDENTITY_AUTO_DISCOVERY: 'false' },
    })
    let said = ''
    const hear = (bytes: Buffer) => {
      said += bytes.toString()
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(said))))
  })
}
