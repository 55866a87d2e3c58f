import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the bundled programs, whichever of them runs; the source's own folder where nothing was bundled. */
function programsFolder(): string {
  const parts = path.dirname(fileURLToPath(import.meta.url)).split(path.sep)
  const at = parts.lastIndexOf('dist')
  return (at < 0 ? parts : parts.slice(0, at + 1)).join(path.sep)
}

/** A file or folder beside the bundled programs. */
export const besidePrograms = (name: string): string => path.join(programsFolder(), name)
