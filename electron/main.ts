import module from 'node:module'
import { join } from 'node:path'
import { app, session } from 'electron'
import { createLogBook } from './hosting/log-book.ts'
import { logsFolder, preferencesFolder, runsFolder } from './hosting/places.ts'
import { createPublished } from './hosting/published.ts'
import { beginRun } from './hosting/runs.ts'
import { readArguments } from './shell/arguments.ts'
import type { Behind } from './shell/behind-window.ts'
import { createHandedOver } from './shell/handed-over.ts'
import { openGate } from './shell/ipc.ts'
import { keepInPlace } from './shell/navigation.ts'
import { ORIGIN } from './shell/origin.ts'
import { denyEverything, spellWithoutNetwork } from './shell/permissions.ts'
import { declareScheme, serveApp } from './shell/protocol.ts'
import { quitCleanly } from './shell/shutdown.ts'
import { claimSingleInstance } from './shell/single-instance.ts'
import { dressSystem, rememberedTheme } from './shell/theme.ts'
import { type AppWindow, createAppWindow } from './shell/window.ts'
import { windowMemory } from './shell/window-memory.ts'
import { THIS_MACHINE } from './storage/machine.ts'

// What is imported here is what the window waits for, and small: everything else is loaded behind it (docs/decisions/start-up.md).

/** The folder of the bundled programs. */
const PROGRAMS = import.meta.dirname
// First: it puts another folder in the place of the user's.
const selfCheck = process.argv.includes('--self-check')
  ? (await import('./shell/self-check.ts')).beginSelfCheck()
  : null
const MACHINE_FOLDER = preferencesFolder()

const logBook = createLogBook({ folder: logsFolder(), host: 'desktop', now: () => new Date() })
const log = (thrown: unknown): void => logBook.surprise(thrown)
const typed = readArguments(process.argv.slice(1), process.cwd())
const handedOver = createHandedOver()
let front: AppWindow | null = null

const load = () => import('./shell/behind-window.ts')

function start(): void {
  let opened: (behind: Behind) => void = () => undefined
  const behind = new Promise<Behind>((resolve) => {
    opened = resolve
  })

  const run = beginRun({ folder: runsFolder(), host: 'desktop', isAlone: true, isRunning: THIS_MACHINE.isRunning })
  logBook.tell({ what: 'started', brokeOff: run.brokeOff })
  const ours = session.defaultSession
  denyEverything(ours)
  spellWithoutNetwork(ours, process.platform)
  app.on('web-contents-created', (_event, contents) => {
    keepInPlace(contents)
    void behind.then(({ offerContextMenu }) => offerContextMenu(contents))
  })
  const published = createPublished({ base: ORIGIN })
  serveApp(ours, { renderer: join(PROGRAMS, 'renderer'), published, log })

  const gate = openGate({
    answerer: behind.then(({ answerer }) => answerer),
    isOwnWindow: (sender) => window.isOwn(sender),
  })
  dressSystem(rememberedTheme(join(MACHINE_FOLDER, 'preferences.json')))
  const window = createAppWindow({
    preload: join(PROGRAMS, 'preload.cjs'),
    icon: app.isPackaged ? null : join(PROGRAMS, '..', 'build', 'icons', '256x256.png'),
    hasDeveloperTools: !app.isPackaged,
    isHidden: selfCheck !== null,
    memory: windowMemory(join(MACHINE_FOLDER, 'window.json'), log),
    idle: gate.idle,
    onCrash: (crash) => void behind.then(({ tellCrash }) => tellCrash(crash)),
    onClosed: () => void behind.then(({ windowClosed }) => windowClosed()),
  })

  quitCleanly({
    letGo: window.letGo,
    close: async () => (await behind).close(),
    logBook,
    ended: () => {
      run.end()
      logBook.tell({ what: 'ended' })
    },
  })
  app.on('activate', () => window.show())
  front = window
  window.show()

  load()
    .then(({ openBehind }) =>
      openBehind({
        programs: PROGRAMS,
        libraryFolder: selfCheck?.library ?? typed.library,
        selfCheck,
        session: ours,
        published,
        window,
        handedOver,
        logBook,
        brokeOff: run.brokeOff,
      }),
    )
    .then(opened)
    .catch(fail)
}

async function fail(error: unknown): Promise<void> {
  log(error)
  if (selfCheck) return selfCheck.fail(error)
  await load().then(({ tellFailure }) => tellFailure(error), log)
  // build/start.ts knows by this that the user has been told.
  app.exit(3)
}

/** Keeps what V8 made of the programs from one start to the next; Electron's Node can, Node 20 cannot. */
const { enableCompileCache } = module as typeof module & { readonly enableCompileCache?: (folder: string) => unknown }
enableCompileCache?.(join(MACHINE_FOLDER, 'session', 'programs'))

app.setPath('userData', MACHINE_FOLDER)
app.setPath('sessionData', join(MACHINE_FOLDER, 'session'))
app.setAppUserModelId('org.tickmark.Tickmark')
app.enableSandbox()
declareScheme()

process.on('uncaughtException', log)
process.on('unhandledRejection', log)

// macOS hands over files before the app is ready.
app.on('open-file', (event, path) => {
  event.preventDefault()
  handedOver.add([path])
})

const isFirst = claimSingleInstance((words, folder) => {
  handedOver.add(readArguments(words.slice(1), folder).files)
  front?.show()
})
if (isFirst) {
  handedOver.add(typed.files)
  app.whenReady().then(start).catch(fail)
}
