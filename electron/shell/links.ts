import { shell } from 'electron'
import { ok, type Result, refuse } from '../../core/result.ts'

const OPENED = new Set(['http:', 'https:', 'mailto:'])
// Windows opens no longer ones.
const URL_MAX = 2_000

/** Opens an address in the system's browser or mail program, because the user asked for it. */
export async function openLink(address: string): Promise<Result<null>> {
  const url = URL.canParse(address) ? new URL(address) : null
  if (!url || !OPENED.has(url.protocol) || url.href.length > URL_MAX) return refuse('machine.link.refused')
  try {
    await shell.openExternal(url.href)
    return ok(null)
  } catch {
    return refuse('machine.link.failed')
  }
}
