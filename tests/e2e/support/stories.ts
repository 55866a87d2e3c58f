import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from './machine.ts'

const file = path.join(ROOT, 'tests/fixtures/articles/bridge-reopens.txt')

/** An invented news story of this project's own writing. */
export const BRIDGE = {
  file,
  text: readFileSync(file, 'utf8'),
  title: 'Old town bridge reopens after 14 months of repairs',
}
