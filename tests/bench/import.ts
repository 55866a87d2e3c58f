import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { terminal } from './host.ts'
import { compare, type Measurement, timeOf } from './measure.ts'
import { articleOf } from './words.ts'

/** A whole import by the terminal, a process of its own for the reading included. */
export async function benchImport(folder: string): Promise<Measurement> {
  const file = path.join(folder, 'long.txt')
  writeFileSync(file, articleOf(50_000))
  let count = 0
  return compare(
    'import',
    '50,000 words of plain text, as a whole process of the terminal',
    7,
    () =>
      timeOf(() => terminal(['import', file, '--library', path.join(folder, `import-${count++}`), '--json'], folder)),
    { what: 'the terminal saying how it is used', run: () => timeOf(() => terminal(['help'], folder)) },
  )
}
