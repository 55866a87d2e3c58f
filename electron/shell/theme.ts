import { nativeTheme } from 'electron'
import type { Theme } from '../../core/model/preferences.ts'

/** The surface of each theme, before the window has drawn its own (the same as in renderer/design/tokens.css). */
export const SURFACES = { paper: '#fbf8f2', light: '#fafafa', dark: '#16181b' } as const

/** Title bars, menus and dialogs of the system follow the theme. */
export function dressSystem(theme: Theme): void {
  nativeTheme.themeSource = theme === 'paper' ? 'light' : theme
}

/** What an empty window shows until its page is there. */
export const surfaceOf = (theme: Theme): string =>
  theme === 'system' ? SURFACES[nativeTheme.shouldUseDarkColors ? 'dark' : 'paper'] : SURFACES[theme]
