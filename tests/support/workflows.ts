import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { z } from '../../core/z.ts'
import { workflowParser } from './workflow-parser.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const FOLDER = path.join(ROOT, '.github/workflows')

/** Systems that the public runners offer by a name that does not move. */
const SYSTEMS = /^(ubuntu-24\.04|windows-2025|macos-15)$/
const MINUTES_MAX = 120

const parser = workflowParser()

const Permissions = z.record(z.string(), z.enum(['read', 'write', 'none']))
const Step = z.looseObject({
  name: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
})
const Job = z.looseObject({
  'runs-on': z.string(),
  'timeout-minutes': z.number().optional(),
  needs: z.union([z.string(), z.array(z.string())]).optional(),
  permissions: Permissions.optional(),
  strategy: z
    .looseObject({
      matrix: z.looseObject({
        system: z.array(z.string()).optional(),
        include: z.array(z.record(z.string(), z.string())).optional(),
      }),
    })
    .optional(),
  steps: z.array(Step),
})
const Workflow = z.looseObject({
  permissions: Permissions.optional(),
  concurrency: z.looseObject({ group: z.string() }).optional(),
  jobs: z.record(z.string(), Job),
})
type Job = z.infer<typeof Job>
type Step = z.infer<typeof Step>

/** The workflows of this repository by file name, as they are written. */
export const workflowTexts = (): ReadonlyMap<string, string> =>
  new Map(readdirSync(FOLDER).map((name) => [name, readFileSync(path.join(FOLDER, name), 'utf8')]))

export const workflowOf = (text: string): z.infer<typeof Workflow> => Workflow.parse(parse(text))

/** What GitHub's own parser says against a workflow: its schema, and the names that its expressions may use. */
export async function schemaComplaints(name: string, text: string): Promise<string[]> {
  const { parseWorkflow, NoOperationTraceWriter } = await parser
  const { context } = parseWorkflow({ name, content: text }, new NoOperationTraceWriter())
  return context.errors.getErrors().map(({ message }) => message)
}

const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/

/** Actions that stand for something that can change under us: each must be a whole commit, with its version beside it. */
const unpinned = (text: string): string[] =>
  [...text.matchAll(/^\s*(?:- )?uses: *(.+)$/gm)].flatMap(([, action = '']) =>
    PINNED.test(action.trim()) ? [] : [`not pinned: ${action}`],
  )

/** The systems a job runs on: one, or those of its matrix. */
export function systemsOf({ strategy, 'runs-on': runsOn }: Job): string[] {
  if (!runsOn.includes('matrix.')) return [runsOn]
  const { system = [], include = [] } = strategy?.matrix ?? {}
  return [...system, ...include.flatMap(({ system: named }) => (named === undefined ? [] : [named]))]
}

interface Package {
  readonly scripts: Readonly<Record<string, string>>
  readonly has: (command: string) => boolean
}

const ownPackage = (): Package => ({
  scripts: JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')).scripts,
  has: (command) => existsSync(path.join(ROOT, 'node_modules/.bin', command)),
})

const BUILT_TOOL = /\bdist\/tools\/([\w-]+)\.js\b/g
const ROLLDOWN = readFileSync(path.join(ROOT, 'build/rolldown.config.ts'), 'utf8')

/** What a step names and this repository does not have: scripts, commands of its packages, its own tools, files. */
function unknownNames({ run = '' }: Step, own: Package): string[] {
  const scripts = [...run.matchAll(/\bnpm (?:run (?:-s )?([\w:-]+)|(test)\b)/g)].map(
    ([, named, test]) => named ?? test ?? '',
  )
  const commands = [...run.matchAll(/\bnpx (\S+) (\S+)/g)].map(([, flag, command = '']) => ({ flag, command }))
  const specs = [...run.matchAll(/\b[\w-]+\.spec\b/g)].map(([name]) => `tests/e2e/electron/${name}.ts`)
  const tools = [...run.matchAll(BUILT_TOOL)].map(([, tool = '']) => tool)
  return [
    ...scripts.filter((name) => !Object.hasOwn(own.scripts, name)).map((name) => `no script ${name}`),
    ...commands.flatMap(({ flag, command }) => {
      if (flag !== '--no-install') return [`npx may fetch ${flag}`]
      return own.has(command) ? [] : [`no command ${command}`]
    }),
    ...specs.filter((file) => !existsSync(path.join(ROOT, file))).map((file) => `no file ${file}`),
    ...tools.filter((tool) => !ROLLDOWN.includes(`'tools/${tool}'`)).map((tool) => `no tool ${tool}`),
    ...(/\bnpm (i|install)\b/.test(run) ? ['packages come by npm ci'] : []),
  ]
}

const stepComplaints = (step: Step, own: Package): string[] => {
  const isCheckout = step.uses?.startsWith('actions/checkout@') === true
  return [
    ...(isCheckout && step.with?.['persist-credentials'] !== false ? ['checkout leaves its token behind'] : []),
    // What comes from outside is read from the environment: put into a script, it would be a part of it.
    ...(/\$\{\{\s*(?:github\.(?:event|head_ref)|inputs|secrets)\b/.test(step.run ?? '')
      ? ['a script takes words from outside']
      : []),
    ...unknownNames(step, own),
  ]
}

function jobComplaints(name: string, job: Job, jobs: Readonly<Record<string, Job>>, own: Package): string[] {
  const { needs = [], permissions = {}, 'timeout-minutes': minutes = 0 } = job
  const writes = Object.entries(permissions).flatMap(([scope, level]) => (level === 'write' ? [scope] : []))
  const isOurs = job.steps.some(({ run }) => /\bnpm\b/.test(run ?? ''))
  return [
    ...[needs].flat().flatMap((needed) => (Object.hasOwn(jobs, needed) ? [] : [`needs ${needed}, which is no job`])),
    ...(minutes > 0 && minutes <= MINUTES_MAX ? [] : ['has no time limit']),
    ...systemsOf(job).flatMap((system) => (SYSTEMS.test(system) ? [] : [`runs on ${system}`])),
    ...(systemsOf(job).length === 0 ? ['runs nowhere'] : []),
    ...(writes.length > 0 && isOurs ? ['may write, and runs what packages bring'] : []),
    ...job.steps.flatMap((step) => stepComplaints(step, own)),
  ].map((complaint) => `${name}: ${complaint}`)
}

/** What breaks a rule of this repository in a workflow, in words. */
export function ruleComplaints(text: string): string[] {
  const { permissions, concurrency, jobs } = workflowOf(text)
  const own = ownPackage()
  const isReadOnly = permissions !== undefined && JSON.stringify(permissions) === '{"contents":"read"}'
  return [
    ...unpinned(text),
    ...(isReadOnly ? [] : ['may do more than read, in every job']),
    ...(concurrency ? [] : ['may run twice at once']),
    ...Object.entries(jobs).flatMap(([name, job]) => jobComplaints(name, job, jobs, own)),
  ]
}
