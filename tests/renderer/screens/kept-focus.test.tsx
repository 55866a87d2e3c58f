import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { DeskScreen } from '../../../renderer/screens/desk-screen.tsx'
import type { App } from '../../../renderer/state/app.ts'
import type { FakeMachine } from '../support/fake-machine.ts'
import { ferryMachine } from '../support/ferry-article.ts'
import { renderScreen } from '../support/render.tsx'

let machine: FakeMachine
let app: App

const claims = () => Object.values(machine.tables().claims)
const choose = (number: number) => {
  const found = claims().find((claim) => claim.number === number)
  if (!found) throw new Error(`There is no claim ${number}.`)
  app.view.getState().chooseClaim(found.id)
}
const held = () => document.activeElement

/** Presses a button as somebody without a mouse does. */
async function pressByKey(name: string): Promise<void> {
  const button = page.getByRole('button', { name }).first()
  await expect.element(button).toBeVisible()
  ;(button.element() as HTMLElement).focus()
  await userEvent.keyboard('{Enter}')
}

beforeEach(async () => {
  await page.viewport(1440, 900)
  machine = await ferryMachine()
  app = renderScreen(<DeskScreen />, machine.client, { screen: 'desk' })
  app.view.getState().openArticle(machine.article)
  await expect.element(page.getByRole('article')).toBeVisible()
})
afterEach(() => localStorage.clear())

describe('the focus stays in the inspector', () => {
  test('when a note is removed by its button', async () => {
    choose(1)
    await userEvent.fill(page.getByRole('textbox', { name: 'Add a note' }), 'Ask the desk about this.')
    await userEvent.keyboard('{Tab}')
    await expect.poll(() => Object.values(machine.tables().notes).length).toBe(1)
    await pressByKey('Delete this note')
    await expect.poll(() => Object.values(machine.tables().notes).length).toBe(0)
    await expect.poll(() => held()?.getAttribute('aria-labelledby')).toBe('desk-notes')
  })

  test('when a source is taken off the claim by its button', async () => {
    choose(1)
    const before = Object.keys(machine.tables().citations).length
    await expect.poll(() => document.querySelector('[data-citation] > button')).not.toBeNull()
    document.querySelector<HTMLElement>('[data-citation] > button')?.focus()
    await userEvent.keyboard('{Enter}')
    await pressByKey('Take this source off the claim')
    await expect.poll(() => Object.keys(machine.tables().citations).length).toBe(before - 1)
    await expect.poll(() => held()?.closest('[data-pane]')).toBeTruthy()
  })

  test('when the claim itself is deleted by its button', async () => {
    choose(9)
    await pressByKey('Delete the claim')
    await expect.poll(() => claims().some(({ number }) => number === 9)).toBe(false)
    await expect.poll(() => held()?.hasAttribute('data-pane')).toBe(true)
  })
})
