import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { findElectron, missingDisplay } from '../../../build/electron-binary.ts'
import { Machine, ROOT } from '../support/machine.ts'

const program = findElectron(ROOT, process.env, process.platform)

test.skip(!program, 'Electron’s own program is not here, so nothing checked itself: fetch it with “npx electron”.')
test.skip(missingDisplay(process.env, process.platform), 'There is no display, so nothing checked itself.')

test('the app checks itself in a real Electron, says so, and leaves the user’s folders alone', async () => {
  const machine = new Machine()
  const home = path.join(machine.folder, 'home')
  const isRoot = process.getuid?.() === 0
  const child = spawn(program ?? '', [...(isRoot ? ['--no-sandbox'] : []), ROOT, '--self-check'], {
    env: { ...process.env, TICKMARK_HOME: home, ELECTRON_RUN_AS_NODE: undefined },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (bytes: Buffer) => {
      said += bytes.toString()
    })
  }
  const code = await new Promise((resolve) => child.once('close', resolve))
  expect(code, said).toBe(0)
  expect(said).toContain('Tickmark')
  expect(existsSync(home)).toBe(false)
  await machine.clear()
})
