import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Programs } from '../../core/log/known-errors.ts'

const PROGRAM = /\.[cm]?[jt]s$/

/** The window's own addresses, in the desktop and over loopback; both show the folder `renderer`. */
const PAGE = /^(?:app:\/\/tickmark|http:\/\/127\.0\.0\.1:\d+)\//

/** The folder of the bundled programs, whichever of them runs; the source's own folder where nothing was bundled. */
export const PROGRAMS_FOLDER = programsFolder(path.dirname(fileURLToPath(import.meta.url)))

/** The nearest folder, from here upwards, that holds the program every host needs: parts of programs stand below it. */
function programsFolder(here: string): string {
  const folders = [here, path.dirname(here), path.dirname(path.dirname(here))]
  return folders.find((folder) => existsSync(path.join(folder, 'importer.js'))) ?? here
}

function fileAt(place: string, folder: string): string {
  if (PAGE.test(place)) return path.join(folder, 'renderer', place.replace(PAGE, ''))
  return place.startsWith('file:') ? fileURLToPath(place) : place
}

/** Knows the programs that really lie in a folder, and nothing else: a place that only looks like one is none. */
export function programsIn(folder: string): Programs {
  let files: ReadonlySet<string> | null = null
  const list = () =>
    new Set(
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => PROGRAM.test(name))
        .map((name) => name.split(path.sep).join('/')),
    )
  return (place) => {
    try {
      files ??= list()
      const name = path.relative(folder, fileAt(place, folder)).split(path.sep).join('/')
      return files.has(name) ? name : null
    } catch {
      return null
    }
  }
}
