import { app } from 'electron'

/** False when another Tickmark runs already: it gets this one's words, and this one ends. */
export function claimSingleInstance(onSecondStart: (typed: readonly string[], folder: string) => void): boolean {
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return false
  }
  app.on('second-instance', (_event, typed, folder) => onSecondStart(typed, folder))
  return true
}
