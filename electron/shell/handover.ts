import { basename, dirname, extname, join } from 'node:path'
import { type BrowserWindow, dialog, type SaveDialogOptions } from 'electron'
import { say } from '../../core/messages/message.ts'
import { ok } from '../../core/result.ts'
import type { Published } from '../hosting/published.ts'
import { saveWhole } from '../hosting/save-whole.ts'
import type { Handover } from '../services/ports.ts'
import { safeFileName } from '../storage/file-name.ts'

/** Files for the user go where the system's save dialog says: whole, or not at all. */
export function nativeHandover({
  window,
  published,
  documentsFolder,
  onSaved,
}: {
  readonly window: () => BrowserWindow | null
  readonly published: Published
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

  return {
    publish: published.publish,
    async save(file) {
      const path = await askWhere(safeFileName(file.name))
      if (path === null) return ok({ outcome: 'cancelled' })
      const written = await saveWhole(path, file.bytes)
      if (!written.ok) return written
      onSaved(path)
      return ok({ outcome: 'saved', name: basename(path), bytes: file.bytes.byteLength, place: dirname(path) })
    },
  }
}
