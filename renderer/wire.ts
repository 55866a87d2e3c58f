import { askedAhead } from './client/ahead.ts'
import { httpWire } from './client/http-wire.ts'
import { ipcWire } from './client/ipc-wire.ts'

/** The window's wire. What the first screen shows is asked for before anything else of the window is even read. */
export const wire = askedAhead(ipcWire() ?? httpWire(), ['app.start', 'library.read'])
