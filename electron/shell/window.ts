import { app, BrowserWindow, screen, type WebContents } from 'electron'
import type { WireEvent } from '../../core/wire.ts'
import { START_URL } from './origin.ts'
import { surfaceNow } from './theme.ts'
import type { WindowMemory } from './window-memory.ts'
import { fitPlace, WINDOW_MIN } from './window-place.ts'
import { within } from './within.ts'

const LAST_WORDS_MS = 2_000
const CRASHES_MAX = 3
const CRASHES_WITHIN_MS = 60_000

/** What somebody must read or answer is held until the page hears. */
const HELD: ReadonlySet<WireEvent['type']> = new Set(['notice', 'import.asked'])

/** Lets a field that is being written in hand over its words, as when the user leaves it. */
const LEAVE_FIELD = 'document.activeElement?.blur?.(); new Promise((done) => setTimeout(done, 50))'

export interface WindowParts {
  readonly preload: string
  /** Null where the system takes the icon from the installed app. */
  readonly icon: string | null
  readonly hasDeveloperTools: boolean
  /** Never shown: the page is there for what it does. */
  readonly isHidden: boolean
  readonly memory: WindowMemory
  /** Resolves when no call of the window is under way. */
  readonly idle: () => Promise<void>
  /** The page ended by itself and was loaded again, or (`forGood`) has ended too often for that. */
  readonly onCrash: (crash: { readonly forGood: boolean; readonly reason: string }) => void
  readonly onClosed: () => void
}

export interface AppWindow {
  /** Opens the window, or brings the open one to the front. */
  show(): void
  /** Tells the page; what must be read is held until the page hears. */
  send(event: WireEvent): void
  /** The page hears from now on. */
  startSending(): void
  /** Null while there is none (macOS, after it was closed). */
  current(): BrowserWindow | null
  isOwn(contents: WebContents): boolean
  /** Waits, within bounds, for what is half-written in the window, and closes it. */
  letGo(): Promise<void>
}

/** The one window of the app: remembered place, sandboxed page, shown when it has something to show. */
export function createAppWindow(parts: WindowParts): AppWindow {
  let open: BrowserWindow | null = null
  let leaving: Promise<void> | null = null
  let hears = false
  let held: WireEvent[] = []

  const send = (event: WireEvent): void => {
    if (open && hears) open.webContents.send('event', event)
    else if (HELD.has(event.type)) held.push(event)
  }

  const leave = async (window: BrowserWindow): Promise<void> => {
    const zoom = window.webContents.getZoomLevel()
    parts.memory.remember({ ...window.getNormalBounds(), maximised: window.isMaximized(), zoom })
    if (!window.webContents.isCrashed()) {
      await within(LAST_WORDS_MS, window.webContents.executeJavaScript(LEAVE_FIELD).then(parts.idle))
    }
    if (!window.isDestroyed()) window.destroy()
  }

  const letGo = (): Promise<void> => {
    if (!open) return Promise.resolve()
    leaving ??= leave(open)
    return leaving
  }

  const make = (): BrowserWindow => {
    const window = build(parts)
    window.on('close', (event) => {
      event.preventDefault()
      void letGo()
    })
    window.on('closed', () => {
      open = null
      leaving = null
      hears = false
      parts.onClosed()
    })
    watchForCrashes(
      window,
      () => leaving !== null,
      (crash) => {
        hears = false
        parts.onCrash(crash)
      },
    )
    void window.loadURL(START_URL).catch(() => undefined)
    return window
  }

  return {
    show() {
      if (!open) {
        open = make()
        return
      }
      if (open.isMinimized()) open.restore()
      open.show()
      open.focus()
    },
    send,
    startSending() {
      hears = true
      const waiting = held
      held = []
      waiting.forEach(send)
    },
    current: () => open,
    isOwn: (contents) => open !== null && !open.isDestroyed() && open.webContents === contents,
    letGo,
  }
}

function build({ preload, icon, hasDeveloperTools, isHidden, memory }: WindowParts): BrowserWindow {
  const primary = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id)
  const { maximised, zoom, ...bounds } = fitPlace(
    memory.recall(),
    [primary, ...others].map(({ workArea }) => workArea),
  )
  const window = new BrowserWindow({
    ...bounds,
    minWidth: WINDOW_MIN.width,
    minHeight: WINDOW_MIN.height,
    title: app.getName(),
    backgroundColor: surfaceNow(),
    show: false,
    ...(icon ? { icon } : {}),
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: true,
      safeDialogs: true,
      devTools: hasDeveloperTools,
    },
  })
  // Before it is shown: nothing changes its size before the reader's eyes.
  window.webContents.once('dom-ready', () => window.webContents.setZoomLevel(zoom))
  window.once('ready-to-show', () => {
    if (isHidden) return
    if (maximised) window.maximize()
    window.show()
  })
  return window
}

function watchForCrashes(window: BrowserWindow, isLeaving: () => boolean, onCrash: WindowParts['onCrash']): void {
  let crashes: number[] = []
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || isLeaving() || window.isDestroyed()) return
    const now = performance.now()
    crashes = [...crashes.filter((at) => now - at < CRASHES_WITHIN_MS), now]
    const forGood = crashes.length > CRASHES_MAX
    if (!forGood) window.webContents.reload()
    onCrash({ forGood, reason })
  })
}
