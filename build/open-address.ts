import { spawn } from 'node:child_process'

const OPENERS: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
}

/** Asks the system to show an address in its browser. Where that does not work, the printed address still does. */
export function openAddress(address: string, platform: NodeJS.Platform): void {
  const [program, ...words] = OPENERS[platform] ?? ['xdg-open']
  const child = spawn(program, [...words, address], { detached: true, stdio: 'ignore' })
  child.on('error', () => {})
  child.unref()
}
