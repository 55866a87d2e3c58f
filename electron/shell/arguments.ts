import { statSync } from 'node:fs'
import { resolve } from 'node:path'

export interface Arguments {
  /** From `--library=FOLDER`; null leaves the choice to the preferences. */
  readonly library: string | null
  /** Files to import. */
  readonly files: readonly string[]
}

const LIBRARY = '--library='

/**
 * What was typed after the program, or came with a second start: Chromium adds flags of its own anywhere and reorders
 * them, so a flag holds its value, and whatever is not the name of a file is passed over.
 */
export function readArguments(typed: readonly string[], folder: string): Arguments {
  const library = typed.find((word) => word.startsWith(LIBRARY))?.slice(LIBRARY.length)
  return {
    library: library ? resolve(folder, library) : null,
    files: typed.filter((word) => word && !word.startsWith('-')).flatMap((word) => fileAt(resolve(folder, word))),
  }
}

const fileAt = (path: string): string[] => {
  try {
    return statSync(path).isFile() ? [path] : []
  } catch {
    return []
  }
}
