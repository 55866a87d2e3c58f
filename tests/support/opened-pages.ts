import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, beforeAll } from 'vitest'
import { chromiumFlags, chromiumPath } from './chromium.ts'

const executablePath = chromiumPath() ?? chromium.executablePath()

/** Whether there is a browser to open pages in: an installed Chromium, or Playwright's own. */
export const hasBrowser = existsSync(executablePath)

type Contexts = Parameters<Browser['newContext']>[0]

/** A browser for the tests of one `describe`, and how a page is opened in it: the words of `address`, with no way to any other. */
export function pagesAt(address: string): (html: string, options?: Contexts) => Promise<Page> {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: chromiumFlags() })
  }, 60_000)
  afterAll(() => browser?.close())
  return async (html, options = {}) => {
    const page = await (await browser.newContext(options)).newPage()
    await page.route(`${address}**`, (route) =>
      route.request().url() === address
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
        : route.abort(),
    )
    return page
  }
}
