import { join } from 'node:path'
import type { Session } from 'electron'
import { safeFileName } from '../storage/file-name.ts'
import { ORIGIN } from './origin.ts'

const OWN = [`${ORIGIN}/`, `blob:${ORIGIN}/`]

/** Downloads of the app's own files ask where to, beginning in a folder; any other is cancelled. */
export function askWhereToSave(session: Session, folder: string): void {
  session.on('will-download', (event, item) => {
    if (!OWN.some((origin) => item.getURL().startsWith(origin))) return event.preventDefault()
    item.setSaveDialogOptions({ defaultPath: join(folder, safeFileName(item.getFilename())) })
  })
}
