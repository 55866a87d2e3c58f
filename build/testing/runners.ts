import { mkdtemp, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { runTool } from './run.ts'

/** How many tests of a runner passed, failed and were skipped. */
export interface Count {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** A runner that ends without a report has failed, whatever it printed. */
const NO_REPORT: Count = { passed: 0, failed: 1, skipped: 0 }

async function withReport(work: (report: string) => Promise<number>, read: (json: string) => Count): Promise<Count> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'tickmark-tests-'))
  const report = path.join(folder, 'report.json')
  try {
    const code = await work(report)
    const count = read(await readFile(report, 'utf8'))
    return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
  } catch (error) {
    console.error(error)
    return NO_REPORT
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

export const runVitest = (project: 'unit' | 'browser'): Promise<Count> =>
  withReport(
    async (report) =>
      (
        await runTool('vitest', [
          'run',
          '--project',
          project,
          '--reporter',
          'dot',
          '--reporter',
          'json',
          '--outputFile.json',
          report,
        ])
      ).code,
    (json) => {
      const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(json)
      return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests }
    },
  )

export const runPlaywright = (): Promise<Count> =>
  withReport(
    async (report) =>
      (
        await runTool('playwright', ['test', '--reporter', 'list,json'], {
          env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
        })
      ).code,
    (json) => {
      const { expected, unexpected, flaky, skipped } = JSON.parse(json).stats
      return { passed: expected, failed: unexpected + flaky, skipped }
    },
  )
