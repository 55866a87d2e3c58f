import { ensureChromium } from './testing/find-chromium.ts'
import { takePrograms } from './testing/find-programs.ts'
import { runTool } from './testing/run.ts'
import { type Count, runPlaywright, runVitest } from './testing/runners.ts'

/** What must hold before a test runs; each is shown by its own words when it does not. */
const GATES: readonly { readonly words: string; readonly tool: string; readonly args: readonly string[] }[] = [
  { words: 'format, lint and order of imports', tool: 'biome', args: ['ci', '--error-on-warnings', '.'] },
  { words: 'types', tool: 'tsc', args: ['--noEmit'] },
  { words: 'dead code', tool: 'knip', args: [] },
]

async function runGates(): Promise<number> {
  let failed = 0
  for (const { words, tool, args } of GATES) {
    const { code, output } = await runTool(tool, args, { quiet: true })
    console.log(`${code === 0 ? 'ok    ' : 'FAILED'}  ${words}`)
    if (code === 0) continue
    console.log(output)
    failed += 1
  }
  return failed
}

const sum = (counts: readonly Count[]): Count => ({
  passed: counts.reduce((total, { passed }) => total + passed, 0),
  failed: counts.reduce((total, { failed }) => total + failed, 0),
  skipped: counts.reduce((total, { skipped }) => total + skipped, 0),
})

const wanted = process.argv[2] ?? 'all'
const failedGates = await runGates()
// First, so that nothing of the unit tests is skipped for want of it.
const hasChromium = wanted === 'all' && (await ensureChromium())
if (wanted === 'all') await takePrograms()
const counts: Count[] = [{ passed: 0, failed: failedGates, skipped: 0 }, await runVitest('unit')]
if (wanted === 'all') {
  if (hasChromium) counts.push(await runVitest('browser'), await runPlaywright())
  else {
    console.log(
      'The tests in a browser need a Chromium, and none could be found or installed: install one, or name it in TICKMARK_CHROMIUM.',
    )
    counts.push({ passed: 0, failed: 1, skipped: 0 })
  }
}
const { passed, failed, skipped } = sum(counts)
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`)
process.exit(failed === 0 ? 0 : 1)
