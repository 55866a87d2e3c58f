import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from '@playwright/test'
import { Machine, ROOT } from '../support/machine.ts'

test.skip(process.platform !== 'linux', 'Only on Linux can a test take the display away.')

let machine: Machine
let start: ChildProcess | null = null

test.beforeEach(() => {
  machine = new Machine()
})
test.afterEach(async () => {
  start?.kill('SIGKILL')
  start = null
  await machine.clear()
})

/** What `npm start` runs after the build, where there is no display. */
function startWithoutDisplay(): { readonly lines: AsyncIterator<string>; readonly ended: Promise<number | null> } {
  const child = spawn(process.execPath, [path.join(ROOT, 'dist/tools/start.js'), `--library=${machine.library}`], {
    env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '', TICKMARK_HOME: path.join(machine.folder, 'home') },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  start = child
  return {
    lines: createInterface({ input: child.stdout })[Symbol.asyncIterator](),
    ended: new Promise((resolve) => child.once('exit', resolve)),
  }
}

test('where Electron cannot run, the start says so in one sentence and opens the app for a browser', async ({
  page,
}) => {
  const { lines, ended } = startWithoutDisplay()
  expect((await lines.next()).value).toBe(
    'Electron cannot run here (there is no display), so Tickmark opens in your browser, at this address:',
  )
  const address = (await lines.next()).value
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\//)
  await page.goto(address)
  await expect(page.getByLabel('Your name')).toBeVisible()

  await page.close()
  start?.kill('SIGINT')
  expect(await ended).toBe(0)
})
