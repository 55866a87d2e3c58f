/** The scheme, and the one origin, that the desktop's windows are served from. */
export const SCHEME = 'app'
export const HOST = 'tickmark'
export const ORIGIN = `${SCHEME}://${HOST}`
export const START_URL = `${ORIGIN}/index.html`
