import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { ruleComplaints, schemaComplaints, systemsOf, workflowOf, workflowTexts } from '../support/workflows.ts'

const texts = workflowTexts()
const textOf = (name: string): string => texts.get(name) ?? ''
const stepsOf = (name: string, job: string) => workflowOf(textOf(name)).jobs[job]?.steps ?? []

describe.each([...texts])('the workflow %s', (name, text) => {
  it('is what GitHub’s own parser takes', async () => {
    expect(await schemaComplaints(name, text)).toEqual([])
  })

  it('keeps the rules of this repository', () => {
    expect(ruleComplaints(text)).toEqual([])
  })
})

describe('the workflows together', () => {
  it('are the check and the release', () => {
    expect([...texts.keys()].sort()).toEqual(['check.yml', 'release.yml'])
  })

  it('check and build on the three systems', () => {
    const systems = ['macos-15', 'ubuntu-24.04', 'windows-2025']
    expect(
      Object.values(workflowOf(textOf('check.yml')).jobs)
        .flatMap(systemsOf)
        .sort(),
    ).toEqual(systems)
    expect(systemsOf(workflowOf(textOf('release.yml')).jobs.installers ?? never()).sort()).toEqual(systems)
  })

  it('run the test command of the README on every change', () => {
    const runs = stepsOf('check.yml', 'everything').map(({ run }) => run)
    expect(runs.slice(-2)).toEqual(['npm ci', 'npm test'])
  })

  it('drive the desktop by every test there is of it, then pack it, and let the packed one check itself', () => {
    const runs = stepsOf('release.yml', 'installers').map(({ run = '' }) => run)
    const order = ['npm ci', 'npm run check', 'playwright test', 'npm run dist', '--self-check', 'write-sbom']
    const places = order.map((words) => runs.findIndex((run) => run.includes(words)))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    const specs = readdirSync(path.resolve(import.meta.dirname, '../e2e/electron'))
    expect(specs.filter((spec) => !runs.some((run) => run.includes(spec.replace(/\.ts$/, ''))))).toEqual([])
  })

  it('publish nothing by themselves: a draft, with checksums, made of the tag alone', () => {
    const { draft } = workflowOf(textOf('release.yml')).jobs
    expect(draft).toMatchObject({ if: "startsWith(github.ref, 'refs/tags/v')", permissions: { contents: 'write' } })
    const runs = draft?.steps.map(({ run = '' }) => run).join('\n')
    expect(runs).toContain('sha256sum -- *')
    expect(runs).toMatch(/gh release create .*/)
    expect(runs).toContain('--draft --verify-tag')
  })
})

function never(): never {
  throw new Error('There is no such job.')
}

const GOOD = `
on: push
permissions:
  contents: read
concurrency:
  group: one
jobs:
  build:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@0123456789012345678901234567890123456789 # v1.2.3
        with:
          persist-credentials: false
      - run: npm ci
      - run: npm run check
`
const instead = (was: string, is: string) => {
  if (!GOOD.includes(was)) throw new Error(`“${was}” does not stand in the good workflow.`)
  return GOOD.replace(was, is)
}

describe('the rules', () => {
  it('let a good workflow pass', async () => {
    expect(await schemaComplaints('good.yml', GOOD)).toEqual([])
    expect(ruleComplaints(GOOD)).toEqual([])
  })

  /** Words that GitHub puts in before a script runs. */
  const fromOutside = (name: string) => ['echo $', '{{ ', name, ' }}'].join('')

  it.each([
    ['0123456789012345678901234567890123456789 # v1.2.3', 'v1', 'not pinned: actions/checkout@v1'],
    [' # v1.2.3', '', 'not pinned: actions/checkout@0123456789012345678901234567890123456789'],
    ['persist-credentials: false', 'fetch-depth: 1', 'build: checkout leaves its token behind'],
    ['contents: read', 'contents: write', 'may do more than read, in every job'],
    ['permissions:\n  contents: read\n', '', 'may do more than read, in every job'],
    ['concurrency:\n  group: one\n', '', 'may run twice at once'],
    ['    timeout-minutes: 10\n', '', 'build: has no time limit'],
    ['ubuntu-24.04', 'ubuntu-latest', 'build: runs on ubuntu-latest'],
    ['timeout-minutes: 10', 'timeout-minutes: 10\n    needs: nobody', 'build: needs nobody, which is no job'],
    [
      'timeout-minutes: 10',
      'timeout-minutes: 10\n    permissions: { contents: write }',
      'build: may write, and runs what packages bring',
    ],
    ['npm run check', 'npm run everything', 'build: no script everything'],
    ['npm run check', 'npx --no-install no-such-tool', 'build: no command no-such-tool'],
    ['npm run check', 'npx playwright test', 'build: npx may fetch playwright'],
    ['npm run check', 'playwright test gone.spec', 'build: no file tests/e2e/electron/gone.spec.ts'],
    ['npm run check', 'node dist/tools/no-such-tool.js', 'build: no tool no-such-tool'],
    ['npm ci', 'npm install', 'build: packages come by npm ci'],
    ['npm run check', fromOutside('github.event.head_commit.message'), 'build: a script takes words from outside'],
  ])('catch “%s” turned into “%s”', (was, is, complaint) => {
    expect(ruleComplaints(instead(was, is))).toContain(complaint)
  })

  it.each([
    ['timeout-minutes', 'time-limit'],
    ['npm run check', fromOutside('secret.TOKEN')],
    ['on: push', 'on: pushed'],
    ['runs-on: ubuntu-24.04', 'needs: build'],
  ])('GitHub’s own parser catches “%s” turned into “%s”', async (was, is) => {
    expect(await schemaComplaints('bad.yml', instead(was, is))).not.toEqual([])
  })
})
