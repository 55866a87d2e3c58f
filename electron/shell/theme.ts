import { readFileSync } from 'node:fs'
import { nativeTheme } from 'electron'
import type { Theme } from '../../core/model/preferences.ts'

/** The surface of each theme, before the window has drawn its own (the same as in renderer/design/tokens.css). */
export const SURFACES = { paper: '#fbf8f2', light: '#fafafa', dark: '#16181b' } as const

let worn: Theme = 'system'

/** Title bars, menus and dialogs of the system follow the theme. */
export function dressSystem(theme: Theme): void {
  worn = theme
  nativeTheme.themeSource = theme === 'paper' ? 'light' : theme
}

/** What an empty window shows until its page is there. */
export const surfaceNow = (): string =>
  worn === 'system' ? SURFACES[nativeTheme.shouldUseDarkColors ? 'dark' : 'paper'] : SURFACES[worn]

/** The theme in a file of preferences, looked at before the services have read it; the system's where none is told. */
export function rememberedTheme(file: string): Theme {
  try {
    const { theme }: { readonly theme?: unknown } = JSON.parse(readFileSync(file, 'utf8'))
    return theme === 'paper' || theme === 'light' || theme === 'dark' ? theme : 'system'
  } catch {
    return 'system'
  }
}
