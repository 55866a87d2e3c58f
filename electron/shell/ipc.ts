import { type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron'
import type { Ticket } from '../../core/contract-values.ts'
import type { Result } from '../../core/result.ts'
import { ORIGIN } from './origin.ts'

/** Who answers what is let in. */
export interface Answerer {
  call(method: string, input: unknown): Promise<Result<unknown>>
  /** A ticket for what the preload says of a file; null for what says nothing usable. */
  ticketFor(offered: unknown): Ticket | null
}

export interface Gate {
  /** Resolves when no call is under way. */
  idle(): Promise<void>
}

export interface GateParts {
  /** There a moment after the window: what is asked before waits for it. */
  readonly answerer: Promise<Answerer>
  readonly isOwnWindow: (sender: WebContents) => boolean
}

/** The one gate for what windows ask: only the main frame of our own window, served from our own origin, is let in. */
export function openGate({ answerer, isOwnWindow }: GateParts): Gate {
  const underWay = new Set<Promise<unknown>>()

  const admit = ({ sender, senderFrame }: IpcMainInvokeEvent): void => {
    const isMainFrame = senderFrame !== null && senderFrame === sender.mainFrame
    if (!isMainFrame || senderFrame.origin !== ORIGIN || !isOwnWindow(sender)) throw new Error('refused')
  }

  ipcMain.handle('call', (event, method: unknown, input: unknown) => {
    admit(event)
    const answer = answerer.then(({ call }) => call(String(method), input))
    underWay.add(answer)
    return answer.finally(() => underWay.delete(answer))
  })

  ipcMain.handle('ticket', async (event, offered: unknown): Promise<Ticket | null> => {
    admit(event)
    return (await answerer).ticketFor(offered)
  })

  return {
    async idle() {
      while (underWay.size > 0) await Promise.allSettled(underWay)
    },
  }
}
