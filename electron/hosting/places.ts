import os from 'node:os'
import path from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/** The folder for what this machine remembers, by each system's custom; TICKMARK_HOME names another. */
export function preferencesFolder(
  env: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  const named = env.TICKMARK_HOME
  if (named) return path.resolve(named)
  const home = os.homedir()
  switch (platform) {
    case 'win32':
      return path.join(env.APPDATA ?? path.join(home, 'AppData', 'Roaming'), 'Tickmark')
    case 'darwin':
      return path.join(home, 'Library', 'Application Support', 'Tickmark')
    default:
      return path.join(env.XDG_CONFIG_HOME ?? path.join(home, '.config'), 'tickmark')
  }
}

/** Where the log stands. */
export const logsFolder = (): string => path.join(preferencesFolder(), 'logs')

/** Where a run leaves its mark until it ends. */
export const runsFolder = (): string => path.join(preferencesFolder(), 'running')

/** The user's documents folder, where the library stands unless another place is chosen. */
export const documentsFolder = (env: Environment = process.env): string =>
  env.XDG_DOCUMENTS_DIR ?? path.join(os.homedir(), 'Documents')

export const platformName = (platform: NodeJS.Platform = process.platform): 'mac' | 'windows' | 'linux' =>
  platform === 'darwin' ? 'mac' : platform === 'win32' ? 'windows' : 'linux'
