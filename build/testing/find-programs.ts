import { execFileSync } from 'node:child_process'
import { takePackages } from './debian-packages.ts'

/** Programs that are not ours, with which the tests open our documents, and the packages they come in. */
const PROGRAMS: readonly { readonly command: string; readonly flag: string; readonly packages: readonly string[] }[] = [
  {
    command: 'soffice',
    flag: '--version',
    packages: ['libreoffice-writer-nogui', 'libreoffice-calc-nogui', 'fonts-liberation'],
  },
  { command: 'pdftotext', flag: '-v', packages: ['poppler-utils'] },
  { command: 'unzip', flag: '-v', packages: ['unzip'] },
]

const ANSWER_MS = 60_000

const isThere = ({ command, flag }: (typeof PROGRAMS)[number]): boolean => {
  try {
    execFileSync(command, [flag], { stdio: 'ignore', timeout: ANSWER_MS })
    return true
  } catch {
    return false
  }
}

/** Takes what is missing where that can be done; the tests that need what is still missing skip, and say so. */
export async function takePrograms(): Promise<void> {
  const missing = PROGRAMS.filter((program) => !isThere(program))
  if (missing.length === 0) return
  console.log(`Not installed: ${missing.map(({ command }) => command).join(', ')}. Trying Debian’s packages.`)
  await takePackages(missing.flatMap(({ packages }) => packages))
}
