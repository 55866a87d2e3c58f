import { existsSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/** What the browsers that can print a PDF are called on a Linux path, the likeliest first. */
const LINUX = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
  'brave',
]
const LINUX_FOLDERS = ['/usr/local/bin', '/usr/bin', '/snap/bin', '/var/lib/flatpak/exports/bin']

const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser']

const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
]

function places(platform: NodeJS.Platform, env: Environment): string[] {
  switch (platform) {
    case 'win32':
      return [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].flatMap((folder) =>
        folder ? WINDOWS.map((name) => path.win32.join(folder, name)) : [],
      )
    case 'darwin':
      return ['/Applications', path.posix.join(env.HOME ?? os.homedir(), 'Applications')].flatMap((folder) =>
        MAC.map((name) => path.posix.join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
      )
    default: {
      const folders = new Set([
        ...(env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/')),
        ...LINUX_FOLDERS,
      ])
      return LINUX.flatMap((name) => [...folders].map((folder) => path.posix.join(folder, name)))
    }
  }
}

/**
 * The browsers of this machine that can print a page to PDF: Chrome, Chromium, Edge and Brave, as paths to their programs.
 * TICKMARK_CHROMIUM names one that is tried first.
 */
export function findBrowsers(
  env: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
  exists: (program: string) => boolean = existsSync,
): string[] {
  const named = env.TICKMARK_CHROMIUM
  return [...new Set([...(named ? [named] : []), ...places(platform, env)])].filter(exists)
}
