import { spawn } from 'node:child_process'

const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx'

export interface Outcome {
  readonly code: number
  readonly output: string
}

/** Runs a program, showing what it prints as it comes; `timeoutMs` ends it. */
export function run(
  command: string,
  args: readonly string[],
  { timeoutMs = 0, quiet = false, env = {} } = {},
): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    })
    let output = ''
    const take = (chunk: Buffer) => {
      output += chunk.toString()
      if (!quiet) process.stdout.write(chunk)
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    const timer = timeoutMs > 0 ? setTimeout(() => child.kill('SIGKILL'), timeoutMs) : undefined
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}` }))
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve({ code: code ?? 1, output })
    })
  })
}

/** Runs a tool of this project's own packages. */
export const runTool = (tool: string, args: readonly string[], options?: Parameters<typeof run>[2]): Promise<Outcome> =>
  run(npx, ['--no-install', tool, ...args], options)
