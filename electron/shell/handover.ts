import { basename, dirname, extname, join } from 'node:path'
import { type BrowserWindow, dialog, type OpenDialogOptions, type SaveDialogOptions } from 'electron'
import { say } from '../../core/messages/message.ts'
import { ok } from '../../core/result.ts'
import type { Published } from '../hosting/published.ts'
import { saveAll } from '../hosting/save-all.ts'
import { saveWhole } from '../hosting/save-whole.ts'
import type { Handover } from '../services/ports.ts'
import { safeFileName } from '../storage/file-name.ts'
import type { TicketDesk } from '../tickets.ts'

/** Files for the user go where the system's save dialog says: whole, or not at all. */
export function nativeHandover({
  window,
  published,
  tickets,
  documentsFolder,
  onSaved,
}: {
  readonly window: () => BrowserWindow | null
  readonly published: Published
  readonly tickets: Pick<TicketDesk, 'give'>
  readonly documentsFolder: string
  readonly onSaved: (path: string) => void
}): Handover {
  const askWhere = async (name: string): Promise<string | null> => {
    const ending = extname(name).slice(1)
    const options: SaveDialogOptions = {
      title: say('dialog.save.title', { name }),
      defaultPath: join(documentsFolder, name),
      properties: ['createDirectory', 'showOverwriteConfirmation'],
      ...(ending ? { filters: [{ name: ending.toUpperCase(), extensions: [ending] }] } : {}),
    }
    const over = window()
    const { canceled, filePath } = await (over ? dialog.showSaveDialog(over, options) : dialog.showSaveDialog(options))
    return canceled || !filePath ? null : filePath
  }

  const askFolder = async (): Promise<string | null> => {
    const options: OpenDialogOptions = {
      title: say('dialog.save-all.title'),
      buttonLabel: say('dialog.save-all.here'),
      defaultPath: documentsFolder,
      properties: ['openDirectory', 'createDirectory', 'promptToCreate'],
    }
    const over = window()
    const { canceled, filePaths } = await (over ? dialog.showOpenDialog(over, options) : dialog.showOpenDialog(options))
    return (!canceled && filePaths[0]) || null
  }

  return {
    publish: published.publish,
    async save(file) {
      const path = await askWhere(safeFileName(file.name))
      if (path === null) return ok({ outcome: 'cancelled' })
      const written = await saveWhole(path, file.bytes)
      if (!written.ok) return written
      onSaved(path)
      return ok({
        outcome: 'saved',
        name: basename(path),
        bytes: file.bytes.byteLength,
        place: dirname(path),
        ticket: tickets.give(path),
      })
    },
    async saveAll(files) {
      const folder = await askFolder()
      if (folder === null) return ok({ outcome: 'cancelled' })
      const written = await saveAll(folder, files)
      if (!written.ok) return written
      const [first] = written.value
      if (first) onSaved(first)
      return ok({
        outcome: 'saved',
        name: basename(folder),
        bytes: files.reduce((sum, { bytes }) => sum + bytes.byteLength, 0),
        place: folder,
        ticket: first ? tickets.give(first) : null,
      })
    },
  }
}
