import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'rolldown'

type Parser = typeof import('@actions/workflow-parser')

const ENTRY = path.resolve(import.meta.dirname, '../../node_modules/@actions/workflow-parser/dist/index.js')

/** GitHub's own parser of workflows, in one piece: it imports JSON as bundlers understand it, and Node does not. */
export async function workflowParser(): Promise<Parser> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'tickmark-parser-'))
  const file = path.join(folder, 'parser.mjs')
  try {
    await build({ input: ENTRY, platform: 'node', output: { file }, logLevel: 'silent' })
    const parser: Parser = await import(/* @vite-ignore */ pathToFileURL(file).href)
    return parser
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
