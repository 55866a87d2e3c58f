import { AxeBuilder } from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'
import { Machine } from './machine.ts'

interface Fixtures {
  readonly machine: Machine
  /** Everything the page complained about: errors, and what the content security policy stopped. */
  readonly complaints: string[]
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures a fixture needs.
  machine: async ({}, use) => {
    const machine = new Machine()
    await use(machine)
    await machine.clear()
  },

  complaints: async ({ page }, use) => {
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`console: ${message.text()}`)
    })
    await use(complaints)
  },
})

export { expect }

/**
 * Once nothing on the screen is on its way any more: half way through a change of colour there is a contrast nobody reads.
 * What comes again and again, like the caret's blinking, is on its way nowhere.
 */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const passing = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations === 1)
    await Promise.allSettled(passing.map(({ finished }) => finished))
  })
}

/** Once there is something to look at: before its first answers a window shows nothing, and says that it is busy. */
const drawn = (page: Page): Promise<void> => expect(page.locator('main:not([aria-busy="true"])').first()).toBeAttached()

/** The window itself never scrolls, only what is in it: else a key or a wheel would take the bars away. */
async function expectWindowStill(page: Page, words: string): Promise<void> {
  const beyond = await page.evaluate(() => {
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement
    return { width: scrollWidth - clientWidth, height: scrollHeight - clientHeight }
  })
  expect(beyond, `${words}: pixels beyond the window`).toEqual({ width: 0, height: 0 })
}

/** No screen breaks an accessibility rule axe can see, or reaches out of the window. */
export async function expectAccessible(page: Page, words: string): Promise<void> {
  await drawn(page)
  await settled(page)
  await expectWindowStill(page, words)
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    // What react-aria said of a button that works names that button for seven seconds more, also when it is gone by then.
    .exclude('[data-live-announcer] [role=img]')
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
  expect(found, words).toEqual([])
}

/** The same in both colour schemes, ending with the light one. */
export async function expectAccessibleInBoth(page: Page, words: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme })
    await expectAccessible(page, `${words}, ${colorScheme}`)
  }
}

export const THEMES = ['paper', 'light', 'dark'] as const
