import { app, dialog, type Session, shell } from 'electron'
import { pageEnd } from '../../core/log/happening.ts'
import { chooseLanguage, localeOf } from '../../core/messages/language.ts'
import { say, speak, spoken } from '../../core/messages/message.ts'
import type { Theme } from '../../core/model/preferences.ts'
import { savedSentences } from '../../core/query/saved-sentences.ts'
import type { Published } from '../hosting/published.ts'
import { createServices } from '../services/create-services.ts'
import type { LogBook } from '../services/log-book.ts'
import type { Services } from '../services/services.ts'
import { createTickets } from '../tickets.ts'
import { answererOf } from './answerer.ts'
import { followAnswers } from './answers.ts'
import { chooseAction } from './choose-action.ts'
import { offerContextMenu } from './context-menu.ts'
import { desktopHost } from './desktop-host.ts'
import { askWhereToSave } from './downloads.ts'
import { type HandedOver, importInto } from './handed-over.ts'
import type { Answerer } from './ipc.ts'
import { createAppMenu } from './menu.ts'
import type { SelfCheck } from './self-check.ts'
import { dressSystem } from './theme.ts'
import type { AppWindow } from './window.ts'

export interface BehindParts {
  /** The folder of the bundled programs. */
  readonly programs: string
  /** Given on the command line; null leaves it to the preferences. */
  readonly libraryFolder: string | null
  readonly session: Session
  readonly published: Published
  readonly window: AppWindow
  readonly handedOver: HandedOver
  /** Null at a start of the usual kind. */
  readonly selfCheck: SelfCheck | null
  readonly logBook: LogBook
  /** Whether the run before this one did not come to its end. */
  readonly brokeOff: boolean
}

/** Everything that stands behind the window: the services on their library, the menu, and what the system is told. */
export interface Behind {
  readonly answerer: Answerer
  readonly offerContextMenu: typeof offerContextMenu
  /** The page ended by itself and was loaded again, or (`forGood`) has ended too often for that. */
  tellCrash(crash: { readonly forGood: boolean; readonly reason: string }): void
  /** There is no window any more. */
  windowClosed(): void
  /** Writes the snapshots and lets go of the library. */
  close(): Promise<void>
}

/** Opens the library and builds the menu. Loaded after the window, which is on its way meanwhile. */
export async function openBehind(parts: BehindParts): Promise<Behind> {
  const { window, selfCheck } = parts
  const languages = app.getPreferredSystemLanguages()
  await speak(chooseLanguage('system', languages))
  app.setAboutPanelOptions({ applicationName: say('app.name'), applicationVersion: app.getVersion() })
  askWhereToSave(parts.session, app.getPath('downloads'))

  const menu = createAppMenu({
    mac: process.platform === 'darwin',
    hasDeveloperTools: !app.isPackaged,
    choose: (action, byKey) => void chooseAction(window, action, byKey),
    showSaved: (path) => shell.showItemInFolder(path),
  })
  const wear = (theme: Theme) => {
    dressSystem(theme)
    menu.update({ theme })
  }

  const tickets = createTickets()
  const host = desktopHost({
    ...parts,
    tickets,
    window: () => window.current(),
    onSaved: (saved) => menu.update({ saved }),
    followMenu: ({ steps, actions }) => menu.update({ steps, actions: new Set(actions) }),
  })
  const services = await createServices(
    selfCheck ? { ...host, handover: selfCheck.handover(parts.published.publish) } : host,
  )
  services.subscribe(window.send)

  const begun = await services.ask('app.start', {})
  if (begun.ok) {
    const { theme, language, keys } = begun.value.preferences
    await speak(chooseLanguage(language, languages))
    menu.update({ language: spoken(), keys })
    wear(theme)
  }

  void selfCheck?.run(services)
  const deliver = importInto({ services, tickets, send: window.send })
  return {
    answerer: answererOf({
      services,
      tickets,
      onAnswer: followAnswers({
        theme: wear,
        keys: (keys) => menu.update({ keys }),
        spoken: () => menu.update({ language: spoken() }),
        pageStart: () => {
          window.startSending()
          selfCheck?.pageStarted()
        },
        introduced: () => parts.handedOver.deliverTo(deliver),
      }),
    }),
    offerContextMenu,
    tellCrash: ({ forGood, reason }) => {
      parts.logBook.tell({ what: 'window-gone', reason: pageEnd(reason), forGood })
      if (selfCheck) selfCheck.fail(say('self-check.page-ended', { reason }))
      else if (forGood) void tellGoneForGood(services).catch(parts.logBook.surprise)
      else services.windowGone()
    },
    windowClosed: () => menu.update({ actions: null, steps: { undo: null, redo: null } }),
    close: () => services.close(),
  }
}

const sayMoment = (at: string): string =>
  new Date(at).toLocaleString(localeOf(spoken()), { dateStyle: 'medium', timeStyle: 'short' })

/** The window is not opened again by itself: what is saved is said where it can still be said. */
async function tellGoneForGood(services: Services): Promise<void> {
  const saved = await services.ask('app.saved', {})
  const sentences = [say('machine.window.gone-for-good'), ...(saved.ok ? savedSentences(saved.value, sayMoment) : [])]
  dialog.showErrorBox(say('app.name'), sentences.join(' '))
}

/** Says why Tickmark could not start. */
export function tellFailure(error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error)
  dialog.showErrorBox(say('machine.start.failed'), say('machine.start.failed-detail', { reason }))
}
