import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

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
    files: typed.filter((word) => word && !word.startsWith('-')).flatMap((word) => fileAt(word, folder)),
  }
}

/** Desktops on Linux name files by their addresses (`%U` in a desktop entry), people by their paths. */
const fileAt = (word: string, folder: string): string[] => {
  try {
    const path = word.startsWith('file:') ? fileURLToPath(word) : resolve(folder, word)
    return statSync(path).isFile() ? [path] : []
  } catch {
    return []
  }
}
