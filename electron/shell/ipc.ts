import { basename } from 'node:path'
import { type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron'
import type { Ticket } from '../../core/contract-values.ts'
import type { Result } from '../../core/result.ts'
import { z } from '../../core/z.ts'
import type { Services } from '../services/services.ts'
import type { TicketDesk } from '../tickets.ts'
import { ORIGIN } from './origin.ts'

const LOOSE_BYTES_MAX = 128 * 1024 * 1024

/** What the preload says of a file: where it is, or its bytes. */
const FileOffered = z.union([
  z.strictObject({ path: z.string().min(1) }),
  z.strictObject({
    name: z.string(),
    bytes: z.instanceof(Uint8Array).refine(({ byteLength }) => byteLength <= LOOSE_BYTES_MAX),
  }),
])

/** A call that was let in, and what came of it. */
export interface Answered {
  readonly method: string
  readonly input: unknown
  readonly result: Result<unknown>
}

export interface Gate {
  /** Resolves when no call is under way. */
  idle(): Promise<void>
}

export interface GateParts {
  readonly services: Pick<Services, 'call'>
  readonly tickets: Pick<TicketDesk, 'give' | 'giveFile'>
  readonly isOwnWindow: (sender: WebContents) => boolean
  /** Hears every answer before the window does. */
  readonly onAnswer: (answered: Answered) => void
}

/** The one gate for what windows ask: only the main frame of our own window, served from our own origin, is let in. */
export function openGate({ services, tickets, isOwnWindow, onAnswer }: GateParts): Gate {
  const underWay = new Set<Promise<unknown>>()

  const admit = ({ sender, senderFrame }: IpcMainInvokeEvent): void => {
    const isMainFrame = senderFrame !== null && senderFrame === sender.mainFrame
    if (!isMainFrame || senderFrame.origin !== ORIGIN || !isOwnWindow(sender)) throw new Error('refused')
  }

  const call = async (method: string, input: unknown): Promise<Result<unknown>> => {
    const result = await services.call(method, input)
    onAnswer({ method, input, result })
    return result
  }

  ipcMain.handle('call', (event, method: unknown, input: unknown) => {
    admit(event)
    const answer = call(String(method), input)
    underWay.add(answer)
    return answer.finally(() => underWay.delete(answer))
  })

  ipcMain.handle('ticket', (event, offered: unknown): Ticket | null => {
    admit(event)
    const { success, data } = FileOffered.safeParse(offered)
    if (!success) return null
    return 'path' in data ? tickets.give(data.path) : tickets.giveFile({ name: basename(data.name), bytes: data.bytes })
  })

  return {
    async idle() {
      while (underWay.size > 0) await Promise.allSettled(underWay)
    },
  }
}
