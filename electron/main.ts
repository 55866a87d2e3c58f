import { join } from 'node:path'
import { app, dialog, session, shell } from 'electron'
import { pageEnd } from '../core/log/happening.ts'
import { chooseLanguage, localeOf } from '../core/messages/language.ts'
import { say, speak, spoken } from '../core/messages/message.ts'
import type { Theme } from '../core/model/preferences.ts'
import { savedSentences } from '../core/query/saved-sentences.ts'
import { createLogBook } from './hosting/log-book.ts'
import { logsFolder, preferencesFolder, runsFolder } from './hosting/places.ts'
import { createPublished } from './hosting/published.ts'
import { beginRun } from './hosting/runs.ts'
import { createServices } from './services/create-services.ts'
import type { Services } from './services/services.ts'
import { followAnswers } from './shell/answers.ts'
import { readArguments } from './shell/arguments.ts'
import { chooseAction } from './shell/choose-action.ts'
import { offerContextMenu } from './shell/context-menu.ts'
import { desktopHost } from './shell/desktop-host.ts'
import { askWhereToSave } from './shell/downloads.ts'
import { createHandedOver, importInto } from './shell/handed-over.ts'
import { openGate } from './shell/ipc.ts'
import { createAppMenu } from './shell/menu.ts'
import { keepInPlace } from './shell/navigation.ts'
import { ORIGIN } from './shell/origin.ts'
import { denyEverything, spellWithoutNetwork } from './shell/permissions.ts'
import { declareScheme, serveApp } from './shell/protocol.ts'
import { quitCleanly } from './shell/shutdown.ts'
import { claimSingleInstance } from './shell/single-instance.ts'
import { dressSystem } from './shell/theme.ts'
import { type AppWindow, createAppWindow } from './shell/window.ts'
import { windowMemory } from './shell/window-memory.ts'
import { THIS_MACHINE } from './storage/machine.ts'
import { createTickets } from './tickets.ts'

/** The folder of the bundled programs. */
const PROGRAMS = import.meta.dirname
const MACHINE_FOLDER = preferencesFolder()

const logBook = createLogBook({ folder: logsFolder(), host: 'desktop', now: () => new Date() })
const log = (thrown: unknown): void => logBook.surprise(thrown)
const typed = readArguments(process.argv.slice(1), process.cwd())
const handedOver = createHandedOver()
let front: AppWindow | null = null

async function start(): Promise<void> {
  const run = beginRun({ folder: runsFolder(), host: 'desktop', isAlone: true, isRunning: THIS_MACHINE.isRunning })
  logBook.tell({ what: 'started', brokeOff: run.brokeOff })
  await speak(chooseLanguage('system', app.getPreferredSystemLanguages()))
  app.setAboutPanelOptions({ applicationName: say('app.name'), applicationVersion: app.getVersion() })
  const ours = session.defaultSession
  denyEverything(ours)
  spellWithoutNetwork(ours, process.platform)
  askWhereToSave(ours, app.getPath('downloads'))
  app.on('web-contents-created', (_event, contents) => {
    keepInPlace(contents)
    offerContextMenu(contents)
  })

  const tickets = createTickets()
  const published = createPublished({ base: ORIGIN })
  serveApp(ours, { renderer: join(PROGRAMS, 'renderer'), published, log })

  const services = await createServices(
    desktopHost({
      programs: PROGRAMS,
      libraryFolder: typed.library,
      tickets,
      published,
      window: () => window.current(),
      onSaved: (saved) => menu.update({ saved }),
      followMenu: ({ steps, actions }) => menu.update({ steps, actions: new Set(actions) }),
      logBook,
      brokeOff: run.brokeOff,
    }),
  )

  let theme: Theme = 'system'
  const wear = (next: Theme) => {
    theme = next
    dressSystem(theme)
    menu.update({ theme })
  }

  const gate = openGate({
    services,
    tickets,
    isOwnWindow: (sender) => window.isOwn(sender),
    onAnswer: followAnswers({
      theme: wear,
      keys: (keys) => menu.update({ keys }),
      spoken: () => menu.update({ language: spoken() }),
      pageStart: () => window.startSending(),
      introduced: () => handedOver.deliverTo(importInto({ services, tickets, send: window.send })),
    }),
  })

  const window = createAppWindow({
    preload: join(PROGRAMS, 'preload.cjs'),
    icon: app.isPackaged ? null : join(PROGRAMS, '..', 'build', 'icons', '256x256.png'),
    hasDeveloperTools: !app.isPackaged,
    memory: windowMemory(join(MACHINE_FOLDER, 'window.json'), log),
    theme: () => theme,
    idle: gate.idle,
    onCrash: ({ forGood, reason }) => {
      logBook.tell({ what: 'window-gone', reason: pageEnd(reason), forGood })
      if (forGood) void tellGoneForGood(services).catch(log)
      else services.windowGone()
    },
    onClosed: () => menu.update({ actions: null, steps: { undo: null, redo: null } }),
  })

  const menu = createAppMenu({
    mac: process.platform === 'darwin',
    hasDeveloperTools: !app.isPackaged,
    choose: (action, byKey) => void chooseAction(window, action, byKey),
    showSaved: (path) => shell.showItemInFolder(path),
  })

  services.subscribe(window.send)
  quitCleanly({
    letGo: window.letGo,
    services,
    logBook,
    ended: () => {
      run.end()
      logBook.tell({ what: 'ended' })
    },
  })
  app.on('activate', () => window.show())

  const begun = await services.ask('app.start', {})
  if (begun.ok) {
    const { theme, language, keys } = begun.value.preferences
    await speak(chooseLanguage(language, app.getPreferredSystemLanguages()))
    menu.update({ language: spoken(), keys })
    wear(theme)
  }
  front = window
  window.show()
}

const sayMoment = (at: string): string =>
  new Date(at).toLocaleString(localeOf(spoken()), { dateStyle: 'medium', timeStyle: 'short' })

/** The window is not opened again by itself: what is saved is said where it can still be said. */
async function tellGoneForGood(services: Services): Promise<void> {
  const saved = await services.ask('app.saved', {})
  const sentences = [say('machine.window.gone-for-good'), ...(saved.ok ? savedSentences(saved.value, sayMoment) : [])]
  dialog.showErrorBox(say('app.name'), sentences.join(' '))
}

function fail(error: unknown): void {
  log(error)
  const reason = error instanceof Error ? error.message : String(error)
  dialog.showErrorBox(say('machine.start.failed'), say('machine.start.failed-detail', { reason }))
  // build/start.ts knows by this that the user has been told.
  app.exit(3)
}

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
