import type { Session } from 'electron'
import { SCHEME } from './origin.ts'

/** Schemes a page may load from: its own files, what it made itself, and the developer tools. */
const LOCAL = new Set([`${SCHEME}:`, 'blob:', 'data:', 'devtools:'])

/** Refuses whatever a page could ask of the machine, and every request that would leave it. */
export function denyEverything(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null))
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !LOCAL.has(new URL(url).protocol) }))
}

/**
 * Electron fetches spelling dictionaries from the network where the system has none of its own (macOS has). Nothing
 * leaves this machine unasked, so they are not fetched.
 */
export function spellWithoutNetwork(session: Session, platform: NodeJS.Platform): void {
  if (platform !== 'darwin') session.setSpellCheckerLanguages([])
}
