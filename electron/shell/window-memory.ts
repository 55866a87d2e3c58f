import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { readPlace, type WindowPlace } from './window-place.ts'

export interface WindowMemory {
  /** Null on a first start, and when what is there makes no sense. */
  recall(): WindowPlace | null
  /** At once: a window that closes waits for nobody. */
  remember(place: WindowPlace): void
}

export const windowMemory = (file: string, log: (error: unknown) => void): WindowMemory => ({
  recall() {
    try {
      return readPlace(JSON.parse(readFileSync(file, 'utf8')))
    } catch {
      return null
    }
  },
  remember(place) {
    try {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(`${file}.new`, JSON.stringify(place))
      renameSync(`${file}.new`, file)
    } catch (error) {
      log(error)
    }
  },
})
