import { readFileSync } from 'node:fs'
import path from 'node:path'
import { _electron, type ElectronApplication, expect, type Page, test } from '@playwright/test'
import { findElectron, missingDisplay } from '../../../build/electron-binary.ts'
import { go } from '../support/library-page.ts'
import { Machine, ROOT } from '../support/machine.ts'

const program = findElectron(ROOT, process.env, process.platform)

test.skip(!program, 'Electron’s own program is not here, so the desktop was not driven: fetch it with “npx electron”.')
test.skip(missingDisplay(process.env, process.platform), 'There is no display, so the desktop was not driven.')

const ARTICLE = path.join(ROOT, 'tests/fixtures/articles/bridge-reopens.txt')
const TITLE = readFileSync(ARTICLE, 'utf8').split('\n')[0] ?? ''

let machine: Machine
let app: ElectronApplication | null = null

test.beforeEach(() => {
  machine = new Machine()
})
test.afterEach(async () => {
  await app?.close()
  app = null
  await machine.clear()
})

async function open(...words: readonly string[]): Promise<Page> {
  const isRoot = process.getuid?.() === 0
  app = await _electron.launch({
    executablePath: program ?? '',
    args: [...(isRoot ? ['--no-sandbox'] : []), ROOT, `--library=${machine.library}`, ...words],
    env: { ...process.env, TICKMARK_HOME: path.join(machine.folder, 'home') } as Record<string, string>,
  })
  return app.firstWindow()
}

async function introduce(page: Page): Promise<void> {
  await page.getByLabel('Your name').fill('Ada')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('navigation')).toBeVisible()
}

test('the desktop opens with the first run, under the strict policy, with three functions and no Node', async () => {
  const page = await open()
  await expect(page.getByLabel('Your name')).toBeVisible()
  expect(page.url()).toBe('app://tickmark/index.html')
  const seen = await page.evaluate(async () => ({
    offered: Object.keys(Reflect.get(window, 'tickmark') ?? {}),
    node: typeof Reflect.get(window, 'require') + typeof Reflect.get(window, 'process'),
    policy: (await fetch('index.html')).headers.get('content-security-policy'),
    isStopped: await fetch('https://example.org/').then(
      () => false,
      () => true,
    ),
  }))
  expect(seen).toMatchObject({
    offered: ['call', 'subscribe', 'ticketFor'],
    node: 'undefinedundefined',
    policy: expect.stringContaining(`default-src 'none'; script-src 'self'`),
    isStopped: true,
  })
})

test('a file named at the start is imported once somebody works here', async () => {
  const page = await open(ARTICLE)
  await introduce(page)
  await expect(page.getByRole('main').getByText(TITLE).first()).toBeVisible()
})

test('the menu names what undo would take back, and reaches the window', async () => {
  const page = await open()
  await introduce(page)
  const chosen = await app?.evaluate(({ Menu }) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById('go.sources')
    item?.click()
    return item?.label
  })
  expect(chosen).toBe('Sources')
  await expect(page.getByRole('heading', { level: 1, name: 'Sources' })).toBeVisible()
})

test('what was acknowledged is there again after the process was killed', async () => {
  const first = await open(ARTICLE)
  await introduce(first)
  await expect(first.getByRole('main').getByText(TITLE).first()).toBeVisible()
  const ended = new Promise((resolve) => app?.process().once('exit', resolve))
  app?.process().kill('SIGKILL')
  await ended
  app = null

  const second = await open()
  await go(second, 'Library')
  await expect(second.getByRole('main').getByText(TITLE).first()).toBeVisible()
})
