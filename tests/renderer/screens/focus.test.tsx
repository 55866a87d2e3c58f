import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { DeskScreen } from '../../../renderer/screens/desk-screen.tsx'
import { Finders } from '../../../renderer/screens/finders.tsx'
import type { App } from '../../../renderer/state/app.ts'
import type { FakeMachine } from '../support/fake-machine.ts'
import { ferryMachine } from '../support/ferry-article.ts'
import { renderScreen } from '../support/render.tsx'

let machine: FakeMachine
let app: App
let said: string[]
let watch: MutationObserver

const article = () => page.getByRole('article')
const button = (name: string | RegExp) => page.getByRole('button', { name }).first()
const why = () => page.getByRole('textbox', { name: 'Why' })
const claims = () => Object.values(machine.tables().claims)
const messages = () => page.getByRole('region', { name: 'Messages' })
const held = () => document.activeElement
const inInspector = () => held()?.closest('[data-pane]') !== null
const focus = (element: Element) => (element as HTMLElement).focus()

function choose(number: number): void {
  const found = claims().find((claim) => claim.number === number)
  if (!found) throw new Error(`There is no claim ${number}.`)
  app.view.getState().chooseClaim(found.id)
}

/** Presses a button as somebody without a mouse does. */
async function pressByKey(name: string | RegExp): Promise<void> {
  await expect.element(button(name)).toBeEnabled()
  focus(button(name).element())
  await userEvent.keyboard('{Enter}')
}

beforeEach(async () => {
  await page.viewport(1440, 900)
  machine = await ferryMachine()
  app = renderScreen(
    <>
      <DeskScreen />
      <Finders />
    </>,
    machine.client,
    { screen: 'desk' },
  )
  app.view.getState().openArticle(machine.article)
  await expect.element(article()).toBeVisible()
  await expect.poll(() => document.querySelectorAll('article mark').length).toBeGreaterThan(3)
  focus(article().element())
  said = []
  watch = new MutationObserver(() => {
    for (const region of document.querySelectorAll('[role=status][aria-live]')) {
      const words = region.textContent?.trim()
      if (words) said.push(words)
    }
  })
  watch.observe(document.body, { childList: true, characterData: true, subtree: true })
})
afterEach(() => {
  watch.disconnect()
  localStorage.clear()
})
/** How often something was said, told by the times it came up anew. */
const timesSaid = (words: string) => said.filter((line, at) => line === words && said[at - 1] !== words).length

describe('the focus is never lost', () => {
  test('when a step is undone by key from the text: it stays there, and the step is said once', async () => {
    choose(11)
    await userEvent.keyboard('{Control>}{Backspace}{/Control}')
    await expect.poll(claims).toHaveLength(10)
    await expect.element(article()).toHaveFocus()
    await userEvent.keyboard('{Control>}z{/Control}')
    await expect.poll(claims).toHaveLength(11)
    await expect.element(article()).toHaveFocus()
    await expect.poll(() => timesSaid('Undone: delete claim 11')).toBe(1)
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
    await expect.poll(claims).toHaveLength(10)
    await expect.element(article()).toHaveFocus()
    await expect.poll(() => timesSaid('Done again: delete claim 11')).toBe(1)
  })

  test('when the claim one is at is undone: it stays in the inspector', async () => {
    await machine.elsewhere({
      type: 'claim.mark',
      draft: Object.values(machine.tables().drafts)[0]?.id as never,
      spans: [{ start: 0, end: 5 }],
    })
    await expect.poll(claims).toHaveLength(12)
    choose(12)
    await expect.element(button('Delete the claim')).toBeVisible()
    focus(button('Delete the claim').element())
    await userEvent.keyboard('{Control>}z{/Control}')
    await expect.poll(claims).toHaveLength(11)
    await expect.poll(inInspector).toBe(true)
  })

  test('when the last step there is was done again by its button: undo has it', async () => {
    await app.desk.getState().undo()
    await pressByKey(/^Redo: /)
    await expect.element(page.getByRole('button', { name: 'Nothing to redo' })).toBeDisabled()
    await expect.poll(() => held()?.getAttribute('aria-label')).toMatch(/^Undo: /)
  })

  test('when a passage is taken off: it stays in the inspector, and what was done is said once', async () => {
    const claim = claims().find(({ number }) => number === 1)
    await machine.elsewhere({
      type: 'passage.add',
      claim: claim?.id as never,
      draft: Object.values(machine.tables().drafts)[0]?.id as never,
      spans: [{ start: 0, end: 5 }],
    })
    choose(1)
    await pressByKey('Take this passage off the claim')
    await expect
      .poll(() => Object.values(claim ? (machine.tables().claims[claim.id]?.placements ?? {}) : {})[0])
      .toHaveLength(1)
    await expect.poll(inInspector).toBe(true)
    await expect.poll(() => timesSaid('The passage was taken off the claim.')).toBe(1)
  })

  test('when the way back that a message offers is taken: it is where it was before', async () => {
    choose(9)
    await pressByKey('Delete the claim')
    await expect.poll(claims).toHaveLength(10)
    await expect.poll(inInspector).toBe(true)
    focus(messages().getByRole('button', { name: 'Undo' }).last().element())
    await userEvent.keyboard('{Enter}')
    await expect.poll(claims).toHaveLength(11)
    await expect.poll(() => timesSaid('Undone: delete claim 9')).toBe(1)
    await expect.poll(inInspector).toBe(true)
  })

  test('when a message is closed: it is where it was before', async () => {
    choose(9)
    await userEvent.keyboard('{Control>}{Backspace}{/Control}')
    await expect.element(messages()).toBeVisible()
    focus(article().element())
    focus(messages().getByRole('button', { name: 'Close' }).last().element())
    await userEvent.keyboard('{Enter}')
    await expect.element(article()).toHaveFocus()
  })

  test('when a claim is deleted from its card: it stays among the claims or in the text', async () => {
    await expect.poll(() => document.querySelector('[data-claim-card] button, button[data-claim-card]')).not.toBeNull()
    focus(document.querySelector('[data-claim-card] button, button[data-claim-card]') as Element)
    await userEvent.keyboard('{Enter}')
    await userEvent.keyboard('{Control>}{Backspace}{/Control}')
    await expect.poll(claims).toHaveLength(10)
    await new Promise((done) => setTimeout(done, 300))
    expect(held()).not.toBe(document.body)
    expect(held()?.closest('article, nav, [data-pane], [data-claim-card]')).not.toBeNull()
  })

  test('when the filters asked for by key are closed: it is back in the text', async () => {
    await userEvent.keyboard('f')
    await expect.element(page.getByRole('dialog')).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
    await expect.element(article()).toHaveFocus()
  })

  test('when a rating is given by the picker or by typing: why has it', async () => {
    choose(10)
    await pressByKey(/^False/)
    await expect.element(why()).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    await expect.element(article()).toHaveFocus()
    await userEvent.keyboard('r')
    await expect.element(page.getByRole('combobox')).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await expect.element(why()).toHaveFocus()
  })

  test('when the palette is closed or the find bar: it is back in the text', async () => {
    await userEvent.keyboard('{Control>}k{/Control}')
    await expect.element(page.getByRole('combobox')).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    await expect.element(article()).toHaveFocus()
    await userEvent.keyboard('{Control>}f{/Control}')
    await expect.element(page.getByRole('textbox', { name: 'Find in the article' })).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    await expect.element(article()).toHaveFocus()
  })

  test('when the shortcuts are closed: it is back in the text', async () => {
    await userEvent.keyboard('{Shift>}?{/Shift}')
    await expect.element(page.getByRole('dialog')).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
    await expect.element(article()).toHaveFocus()
  })
})
