import { EventEmitter } from 'node:events'
import { net } from './stand-in-network.ts'

export { net }

// The one stand-in for the module `electron`: it remembers what it was told, and lets a test play the system and the
// user. Put in place with vi.mock('electron', () => import('…/electron-stand-in.ts')).

type Handler = (...args: never[]) => unknown

/** An event that can be prevented, as Electron hands it to listeners. */
export class StandInEvent {
  defaultPrevented = false
  readonly preventDefault = (): void => {
    this.defaultPrevented = true
  }
}

/** Lets an emitter's listeners decide, and says whether one of them prevented what was coming. */
export function isPrevented(emitter: EventEmitter, name: string, details: object = {}, ...rest: unknown[]): boolean {
  const event = Object.assign(new StandInEvent(), details)
  emitter.emit(name, event, ...rest)
  return event.defaultPrevented
}

class StandInSession extends EventEmitter {
  permissionRequest: Handler | null = null
  permissionCheck: Handler | null = null
  devicePermission: Handler | null = null
  displayMedia: Handler | null = null
  beforeRequest: Handler | null = null
  spellCheckerLanguages: readonly string[] | null = null
  readonly learned: string[] = []
  readonly schemes = new Map<string, (request: Request) => Promise<Response>>()
  readonly protocol = {
    handle: (scheme: string, handler: (request: Request) => Promise<Response>) =>
      void this.schemes.set(scheme, handler),
  }
  readonly webRequest = {
    onBeforeRequest: (handler: Handler) => {
      this.beforeRequest = handler
    },
  }
  setPermissionRequestHandler = (handler: Handler) => {
    this.permissionRequest = handler
  }
  setPermissionCheckHandler = (handler: Handler) => {
    this.permissionCheck = handler
  }
  setDevicePermissionHandler = (handler: Handler) => {
    this.devicePermission = handler
  }
  setDisplayMediaRequestHandler = (handler: Handler) => {
    this.displayMedia = handler
  }
  setSpellCheckerLanguages = (languages: readonly string[]) => {
    this.spellCheckerLanguages = languages
  }
  addWordToSpellCheckerDictionary = (word: string) => this.learned.push(word) > 0
}

export interface StandInFrame {
  readonly origin: string
}

export class StandInContents extends EventEmitter {
  readonly session: StandInSession
  constructor(own?: StandInSession) {
    super()
    this.session = own ?? session.defaultSession
  }
  readonly mainFrame: StandInFrame = { origin: 'app://tickmark' }
  readonly sent: { readonly channel: string; readonly payload: unknown }[] = []
  readonly downloads: string[] = []
  readonly scripts: string[] = []
  readonly corrections: string[] = []
  reloads = 0
  isCrashedNow = false
  openHandler: ((details: { url: string }) => { action: string }) | null = null
  /** What the page does when a script is run in it. */
  onScript: () => Promise<unknown> = async () => undefined

  send = (channel: string, payload: unknown) => void this.sent.push({ channel, payload })
  downloadURL = (url: string) => void this.downloads.push(url)
  replaceMisspelling = (word: string) => void this.corrections.push(word)
  isCrashed = () => this.isCrashedNow
  zoomLevel = 0
  getZoomLevel = () => this.zoomLevel
  setZoomLevel = (level: number) => {
    this.zoomLevel = level
  }
  readonly typingSteps: string[] = []
  undo = () => void this.typingSteps.push('undo')
  redo = () => void this.typingSteps.push('redo')
  reload = () => {
    this.reloads += 1
  }
  setWindowOpenHandler = (handler: (details: { url: string }) => { action: string }) => {
    this.openHandler = handler
  }
  /** How the page comes out on paper, and with which options it was asked for. */
  onPrint: () => Promise<Uint8Array> = async () => new TextEncoder().encode('%PDF-')
  readonly prints: Readonly<Record<string, unknown>>[] = []
  printToPDF = (options: Readonly<Record<string, unknown>>) => {
    this.prints.push(options)
    return this.onPrint()
  }
  executeJavaScript = (script: string) => {
    this.scripts.push(script)
    return this.onScript()
  }
}

interface Bounds {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface StandInWindowOptions extends Bounds {
  readonly webPreferences: Readonly<Record<string, unknown>>
  readonly [option: string]: unknown
}

export class BrowserWindow extends EventEmitter {
  static readonly all: BrowserWindow[] = []
  readonly webContents: StandInContents
  readonly loaded: string[] = []
  isShown = false
  isMaximizedNow = false
  isMinimizedNow = false
  isGone = false
  focused = 0
  bounds: Bounds

  constructor(readonly options: StandInWindowOptions) {
    super()
    const { partition } = options.webPreferences
    this.webContents = new StandInContents(
      typeof partition === 'string' ? session.fromPartition(partition) : session.defaultSession,
    )
    this.bounds = { x: options.x, y: options.y, width: options.width, height: options.height }
    BrowserWindow.all.push(this)
    app.emit('web-contents-created', new StandInEvent(), this.webContents)
  }

  /** What loading a page comes to; a test may let it fail or never end. */
  static onLoad: (window: BrowserWindow) => Promise<void> = async () => undefined
  loadURL = async (url: string) => {
    this.loaded.push(url)
    await BrowserWindow.onLoad(this)
  }
  show = () => {
    this.isShown = true
  }
  focus = () => {
    this.focused += 1
  }
  maximize = () => {
    this.isMaximizedNow = true
  }
  restore = () => {
    this.isMinimizedNow = false
  }
  isMaximized = () => this.isMaximizedNow
  isMinimized = () => this.isMinimizedNow
  isDestroyed = () => this.isGone
  getNormalBounds = () => this.bounds
  destroy = () => {
    if (this.isGone) return
    this.isGone = true
    this.emit('closed')
    if (BrowserWindow.all.every(({ isGone }) => isGone)) app.emit('window-all-closed')
  }
  /** The user presses the window's close button. */
  close = () => {
    if (!isPrevented(this, 'close')) this.destroy()
  }
}

class StandInApp extends EventEmitter {
  isPackaged = false
  isFirstInstance = true
  quits = 0
  exitCode: number | null = null
  readonly paths = new Map<string, string>()
  private whenIsReady: () => void = () => undefined
  private readonly ready = new Promise<void>((resolve) => {
    this.whenIsReady = resolve
  })

  whenReady = () => this.ready
  /** The system has started the app. */
  becomeReady = () => this.whenIsReady()
  requestSingleInstanceLock = () => this.isFirstInstance
  getPreferredSystemLanguages = () => ['en-GB']
  getPath = (name: string) => this.paths.get(name) ?? `/${name}`
  setPath = (name: string, path: string) => void this.paths.set(name, path)
  getName = () => 'Tickmark'
  getVersion = () => '1.2.3'
  setAppUserModelId = () => undefined
  setAboutPanelOptions = () => undefined
  enableSandbox = () => undefined
  quit = () => {
    if (!isPrevented(this, 'before-quit')) this.quits += 1
  }
  exit = (code: number) => {
    this.exitCode = code
  }
}

export interface StandInMenuItem {
  readonly id?: string
  readonly label?: string
  readonly role?: string
  readonly enabled?: boolean
  readonly checked?: boolean
  readonly accelerator?: string
  readonly registerAccelerator?: boolean
  readonly submenu?: readonly StandInMenuItem[]
  readonly click?: () => void
}

export class Menu {
  static application: Menu | null = null
  static lastPopup: Menu | null = null
  static builds = 0

  private constructor(readonly items: readonly StandInMenuItem[]) {}

  static buildFromTemplate(template: readonly StandInMenuItem[]): Menu {
    Menu.builds += 1
    return new Menu(template)
  }
  static setApplicationMenu(menu: Menu): void {
    Menu.application = menu
  }
  popup(): void {
    Menu.lastPopup = this
  }
}

interface Open {
  readonly canceled: boolean
  readonly filePaths: readonly string[]
}
interface Save {
  readonly canceled: boolean
  readonly filePath: string
}

/** What the user answers in the next dialog, and what dialogs asked. */
export const dialog = {
  openAnswer: { canceled: true, filePaths: [] } as Open,
  saveAnswer: { canceled: true, filePath: '' } as Save,
  asked: [] as unknown[],
  errors: [] as { readonly title: string; readonly content: string }[],
  showOpenDialog: async (...args: unknown[]) => {
    dialog.asked.push(args.at(-1))
    return dialog.openAnswer
  },
  showSaveDialog: async (...args: unknown[]) => {
    dialog.asked.push(args.at(-1))
    return dialog.saveAnswer
  },
  showErrorBox: (title: string, content: string) => void dialog.errors.push({ title, content }),
}

/** A call as it comes through the gate: from which page, and which frame of it. */
export interface StandInSender {
  readonly sender: StandInContents
  readonly senderFrame: StandInFrame | null
}

export const ipcMain = {
  handlers: new Map<string, (event: StandInSender, ...args: unknown[]) => unknown>(),
  handle: (channel: string, handler: (event: StandInSender, ...args: unknown[]) => unknown) =>
    void ipcMain.handlers.set(channel, handler),
  /** A page invokes a channel. */
  invoke: async (event: StandInSender, channel: string, ...args: unknown[]): Promise<unknown> =>
    ipcMain.handlers.get(channel)?.(event, ...args),
}

export const ipcRenderer = Object.assign(new EventEmitter(), {
  invoked: [] as unknown[][],
  invoke: async (...args: unknown[]) => {
    ipcRenderer.invoked.push(args)
    return { ok: true, value: null }
  },
})

export const contextBridge = {
  exposed: new Map<string, Readonly<Record<string, (...args: never[]) => unknown>>>(),
  exposeInMainWorld: (name: string, api: Readonly<Record<string, (...args: never[]) => unknown>>) =>
    void contextBridge.exposed.set(name, api),
}

export const webUtils = {
  paths: new Map<unknown, string>(),
  getPathForFile: (file: unknown) => webUtils.paths.get(file) ?? '',
}

export const nativeTheme = { themeSource: 'system', shouldUseDarkColors: false }

interface StandInScheme {
  readonly scheme: string
  readonly privileges: Readonly<Record<string, boolean>>
}

export const protocol = {
  privileged: [] as readonly StandInScheme[],
  registerSchemesAsPrivileged: (schemes: readonly StandInScheme[]) => {
    protocol.privileged = schemes
  },
}

interface StandInDisplay {
  readonly id: number
  readonly workArea: Bounds
}

export const screen = {
  displays: [{ id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1040 } }] as StandInDisplay[],
  getPrimaryDisplay: () => screen.displays[0],
  getAllDisplays: () => screen.displays,
}

export const session = {
  defaultSession: new StandInSession(),
  partitions: new Map<string, StandInSession>(),
  fromPartition: (name: string): StandInSession => {
    const known = session.partitions.get(name) ?? new StandInSession()
    session.partitions.set(name, known)
    return known
  },
}

export const shell = {
  opened: [] as string[],
  shown: [] as string[],
  canOpen: true,
  openExternal: async (url: string) => {
    if (!shell.canOpen) throw new Error('no program for it')
    shell.opened.push(url)
  },
  showItemInFolder: (path: string) => void shell.shown.push(path),
}

export class StandInUtility extends EventEmitter {
  readonly posted: unknown[] = []
  isKilled = false
  pid: number | undefined = undefined
  constructor(
    readonly program: string,
    readonly options: Readonly<Record<string, unknown>>,
  ) {
    super()
  }
  postMessage(message: unknown): void {
    this.posted.push(message)
    utilityProcess.onPost(this, message)
  }
  kill(): boolean {
    this.isKilled = true
    return true
  }
}

export const utilityProcess = {
  forked: [] as StandInUtility[],
  /** What a process does with a message. */
  onPost: (_child: StandInUtility, _message: unknown): void => undefined,
  fork: (program: string, _args: readonly string[], options: Readonly<Record<string, unknown>>) => {
    const child = new StandInUtility(program, options)
    utilityProcess.forked.push(child)
    return child
  },
}

export const app = new StandInApp()

/** A new machine for the next test: nothing open, nothing remembered. */
export function resetElectron(): void {
  app.removeAllListeners()
  Object.assign(app, { isPackaged: false, isFirstInstance: true, quits: 0, exitCode: null })
  BrowserWindow.all.length = 0
  BrowserWindow.onLoad = async () => undefined
  Object.assign(Menu, { application: null, lastPopup: null, builds: 0 })
  Object.assign(dialog, {
    openAnswer: { canceled: true, filePaths: [] },
    saveAnswer: { canceled: true, filePath: '' },
    asked: [],
    errors: [],
  })
  ipcMain.handlers.clear()
  Object.assign(nativeTheme, { themeSource: 'system', shouldUseDarkColors: false })
  screen.displays = [{ id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1040 } }]
  session.defaultSession = new StandInSession()
  session.partitions.clear()
  Object.assign(shell, { opened: [], shown: [], canOpen: true })
  utilityProcess.forked.length = 0
  net.requests.length = 0
  utilityProcess.onPost = () => undefined
}

/** Every item of a menu, submenus included. */
export const itemsOf = (menu: { readonly items: readonly StandInMenuItem[] } | null): readonly StandInMenuItem[] =>
  (menu?.items ?? []).flatMap((item) => [item, ...itemsOf({ items: item.submenu ?? [] })])
