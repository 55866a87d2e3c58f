import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import about from '../../package.json' with { type: 'json' }

/** The programs of the packaged app; the terminal and the browser host are none of them. */
const PROGRAMS = ['main.js', 'importer.js', 'preload.cjs']
/** What they load, each in a folder of its own; the window; and what pdf.js must know of Asian encodings. */
const FOLDERS = ['desktop', 'importing', 'renderer', 'cmaps']

/**
 * Lays out what is packed, from a build in `dist`: the programs with what they load, the window, and a
 * package.json without scripts and dependencies, because everything is bundled.
 */
export function stageApp(dist: string, to: string): void {
  rmSync(to, { recursive: true, force: true })
  mkdirSync(to, { recursive: true })
  for (const file of PROGRAMS) cpSync(join(dist, file), join(to, file))
  for (const folder of FOLDERS) cpSync(join(dist, folder), join(to, folder), { recursive: true })
  writeFileSync(join(to, 'package.json'), `${JSON.stringify(packageOfApp(), null, 2)}\n`)
}

const packageOfApp = () => ({
  name: about.name,
  productName: about.productName,
  version: about.version,
  description: about.description,
  license: about.license,
  author: about.author,
  type: about.type,
  main: 'main.js',
  // Electron takes the name of its windows from it, and the desktop entry has the same one.
  desktopName: `${about.name}.desktop`,
})
