import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { DeskScreen } from '../../../renderer/screens/desk-screen.tsx'
import type { App } from '../../../renderer/state/app.ts'
import { ferryMachine } from '../support/ferry-article.ts'
import { renderScreen } from '../support/render.tsx'

let app: App

const edge = () => page.getByRole('separator', { name: 'Width of the panes' })
const place = () => Math.round(edge().element().getBoundingClientRect().left)
const inspectorWidth = () => Math.round(document.getElementById('inspector')?.getBoundingClientRect().width ?? 0)

async function openDesk(): Promise<void> {
  const machine = await ferryMachine()
  app = renderScreen(<DeskScreen />, machine.client, { screen: 'desk' })
  app.view.getState().openArticle(machine.article)
  await expect.element(page.getByRole('article')).toBeVisible()
  await expect.element(edge()).toBeVisible()
  ;(edge().element() as HTMLElement).focus()
}

/** Which way the line goes at each key: -1 to the left, 1 to the right, 0 when it stays. */
async function waysAt(keys: readonly string[]): Promise<number[]> {
  const ways: number[] = []
  for (const key of keys) {
    const before = place()
    await userEvent.keyboard(`{${key}}`)
    ways.push(Math.sign(place() - before))
    // What was moved to is kept, and kept where it is.
    await expect.poll(() => app.start.getState().start?.preferences.inspectorWidth).toBe(inspectorWidth())
  }
  return ways
}

const KEYS = ['ArrowLeft', 'ArrowLeft', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowRight']
const WAYS = [-1, -1, 1, 1, 1, -1, 1]

beforeEach(async () => {
  await page.viewport(1440, 900)
})
afterEach(() => {
  document.documentElement.dir = 'ltr'
})

describe('the line between the panes', () => {
  test('goes the way of every arrow, also of the first one after it turned', async () => {
    await openDesk()
    expect(await waysAt(KEYS)).toEqual(WAYS)
  })

  test('goes the way of every arrow where everything runs right to left', async () => {
    document.documentElement.dir = 'rtl'
    await openDesk()
    expect(await waysAt(KEYS)).toEqual(WAYS)
  })
})
