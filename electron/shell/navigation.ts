import type { WebContents } from 'electron'
import { PUBLISHED_PATH } from '../hosting/published.ts'
import { ORIGIN, START_URL } from './origin.ts'

const PUBLISHED = `${ORIGIN}${PUBLISHED_PATH}`

const isPublished = (url: string): boolean => url.startsWith(PUBLISHED)

/** A window shows the app and nothing else; frames inside it show what was published. */
const mayGo = (url: string, isMainFrame: boolean): boolean =>
  isMainFrame ? url === START_URL || url === `${ORIGIN}/` : isPublished(url) || url === 'about:blank'

/** Denies navigation, new windows and webviews. A published address asked for as a page is offered as a download. */
export function keepInPlace(contents: WebContents): void {
  contents.on('will-frame-navigate', (details) => {
    if (mayGo(details.url, details.isMainFrame)) return
    details.preventDefault()
    if (details.isMainFrame && isPublished(details.url)) contents.downloadURL(details.url)
  })
  contents.on('will-redirect', (details) => {
    if (!mayGo(details.url, details.isMainFrame)) details.preventDefault()
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    if (isPublished(url)) contents.downloadURL(url)
    return { action: 'deny' }
  })
}
