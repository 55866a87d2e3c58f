import { stat } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { speak } from '../../../core/messages/message.ts'
import { prefer } from '../../../core/model/first-preferences.ts'
import { ok, refuse } from '../../../core/result.ts'
import type { Host } from '../host.ts'
import type { LibraryKeeper } from '../library-keeper.ts'
import type { FileToKeep } from '../ports.ts'
import type { PreferencesFile } from '../preferences.ts'
import type { Handlers } from '../server.ts'

type AppHandlers = Pick<
  Handlers,
  | 'app.start'
  | 'app.introduce'
  | 'app.prefer'
  | 'app.speak'
  | 'library.choose'
  | 'menu.follow'
  | 'link.open'
  | 'files.choose'
  | 'file.show'
>

/** A folder as somebody types it: "~" is the home folder, anything else must be a full path. */
function typedFolder(typed: string): string | null {
  const folder = typed.trim().replace(/^~(?=$|[/\\])/, os.homedir())
  return path.isAbsolute(folder) ? path.normalize(folder) : null
}

/** Bytes; 0 where the file is gone again, which reading it will say. */
const sizeOf = async (file: FileToKeep): Promise<number> =>
  'path' in file ? ((await stat(file.path).catch(() => null))?.size ?? 0) : file.bytes.byteLength

const isWebAddress = (url: string): boolean =>
  URL.canParse(url) && ['http:', 'https:', 'mailto:'].includes(new URL(url).protocol)

export const appHandlers = (host: Host, keeper: LibraryKeeper, preferences: PreferencesFile): AppHandlers => ({
  'app.start': async () => ok(keeper.start()),

  'app.introduce': async ({ name, role = '' }) => {
    await keeper.introduce(name, role)
    return ok(keeper.start())
  },

  'app.prefer': async (chosen) => {
    await preferences.change(prefer(preferences.read(), chosen))
    return ok(keeper.preferences())
  },

  'app.speak': async ({ language }) => {
    await speak(language)
    return ok({})
  },

  'library.choose': async ({ folder }) => {
    const chosen = host.dialogs ? await host.dialogs.chooseFolder() : folder && typedFolder(folder)
    if (host.dialogs && chosen === null) return ok(keeper.start())
    if (!chosen) return refuse('refused.library.folder-path')
    const moved = await keeper.move(chosen)
    return moved.ok ? ok(keeper.start()) : moved
  },

  'files.choose': async ({ purpose }) => {
    const files = []
    for (const ticket of (await host.dialogs?.chooseFiles(purpose)) ?? []) {
      const file = host.tickets.file(ticket)
      if (file.ok) files.push({ ticket, name: file.value.name, bytes: await sizeOf(file.value) })
    }
    return ok({ files })
  },

  'file.show': async ({ ticket }) => {
    const place = host.tickets.placeOf(ticket)
    if (place) host.showFile?.(place)
    return ok({})
  },

  'menu.follow': async (shown) => {
    host.menu?.follow(shown)
    return ok({})
  },

  'link.open': async ({ url }) => {
    if (!isWebAddress(url)) return refuse('refused.link.not-web')
    const opened = await host.openLink(url)
    return opened.ok ? ok({}) : opened
  },
})
