import type { Wire } from './client.ts'

declare global {
  interface Window {
    /** What the desktop's preload offers; absent in a browser. */
    readonly tickmark?: Wire
  }
}

/** The wire of the desktop host; undefined in a browser. */
export const ipcWire = (): Wire | undefined => window.tickmark
