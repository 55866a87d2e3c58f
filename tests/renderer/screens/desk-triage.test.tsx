import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Claim } from '../../../core/model/claim.ts'
import { onlyArticle } from '../../../core/query/only-article.ts'
import { DeskScreen } from '../../../renderer/screens/desk-screen.tsx'
import type { App } from '../../../renderer/state/app.ts'
import { contentOf } from '../support/article-content.ts'
import { type FakeMachine, fakeMachine } from '../support/fake-machine.ts'
import { ferryMachine } from '../support/ferry-article.ts'
import { renderScreen } from '../support/render.tsx'

const BRIDGE = contentOf([
  { kind: 'headline', text: 'Bridge to close' },
  { kind: 'heading', text: 'Costs', level: 2 },
  { kind: 'paragraph', text: 'The bridge cost $3,000. It opened in 1987. Nobody minds.' },
])

let machine: FakeMachine
let app: App

async function open(options: { isReadOnly?: boolean; content?: typeof BRIDGE } = {}): Promise<void> {
  machine = await fakeMachine({ content: BRIDGE, title: 'Bridge to close', ...options })
  app = renderScreen(<DeskScreen />, machine.client, { screen: 'desk' })
  app.view.getState().openArticle(machine.article)
  await expect.element(article()).toHaveFocus()
}

const article = () => page.getByRole('article')
const bar = () => page.getByRole('region', { name: 'Triage' })
const over = (words: string | RegExp) => page.getByRole('region', { name: words })
const draft = () => onlyArticle(machine.tables()).draft
const claims = (): Claim[] => Object.values(machine.tables().claims)
const skips = () => Object.values(machine.tables().skips)
const wording = () => page.getByRole('textbox', { name: 'Wording of the claim' })
const why = () => page.getByRole('textbox', { name: 'Why' })
const atHand = () => [...(CSS.highlights.get('triage-at-hand') ?? [])].map(String).join(' … ')
const says = (words: string) => expect.element(bar()).toHaveTextContent(words)
const spoken = () => document.querySelector('[role=status].spoken-only')?.textContent ?? ''
const elsewhere = (words: string, type: 'claim.mark' | 'coverage.skip') => {
  const start = BRIDGE.text.indexOf(words)
  return machine.elsewhere({ type, draft: draft(), spans: [{ start, end: start + words.length }] })
}

/** Goes into triage with the caret at the beginning. */
async function begin(): Promise<void> {
  await userEvent.keyboard('t')
  await expect.element(bar()).toBeVisible()
}

beforeEach(() => page.viewport(1280, 800))
afterEach(() => localStorage.clear())

describe('going through an article', () => {
  beforeEach(() => open())

  test('begins with the sentence the caret stands in, and says where it is', async () => {
    await begin()
    await says('Sentence 1 of 5, not looked at')
    await says('0 of 5 done')
    expect(atHand()).toBe('Bridge to close')
    await expect.element(article()).toHaveFocus()
  })

  test('takes the place of the desk’s own keys in the footer, and gives it back', async () => {
    const keys = page.getByRole('list', { name: 'Keys' })
    await expect.element(keys.getByText('edges')).toBeVisible()
    await begin()
    await expect.element(keys.getByText('edges')).not.toBeVisible()
    await expect.element(keys.getByText('shortcuts')).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect.element(keys.getByText('edges')).toBeVisible()
  })

  test('in a low window shows the words at hand above its bar from the first one on', async () => {
    await page.viewport(640, 400)
    await userEvent.keyboard('....')
    await begin()
    const [range] = [...(CSS.highlights.get('triage-at-hand') ?? [])] as Range[]
    expect(atHand()).toBe('It opened in 1987.')
    const top = bar().element().getBoundingClientRect().top
    await expect.poll(() => range?.getBoundingClientRect().bottom).toBeLessThan(top)
  })

  test('reads each thing out with its words and where it stands', async () => {
    await begin()
    await userEvent.keyboard('nn')
    await expect
      .poll(spoken)
      .toBe('Sentence 3 of 5, not looked at: The bridge cost $3,000. Under the heading “Costs”. 0 of 5 done')
  })

  test('nothing to check, and on', async () => {
    await begin()
    await userEvent.keyboard('0')
    await says('Sentence 2 of 5, not looked at')
    await says('1 of 5 done')
    expect(atHand()).toBe('Costs')
    expect(skips().length).toBe(1)
  })

  test('a sentence becomes a claim, whose wording waits; rated and reasoned, on to the next', async () => {
    await begin()
    await userEvent.keyboard('nnm')
    await expect.element(wording()).toHaveFocus()
    await says('Claim 1, to check')
    await userEvent.keyboard('Three thousand dollars.{Escape}')
    await expect.element(article()).toHaveFocus()
    await userEvent.keyboard('1')
    await expect.element(why()).toHaveFocus()
    await userEvent.keyboard('The invoice says so.{Control>}{Enter}{/Control}')
    await says('Sentence 4 of 5, not looked at')
    await expect.poll(spoken).toMatch(/^Claim 1 is checked\. Sentence 4 of 5, not looked at/)
    await expect.element(article()).toHaveFocus()
    expect(claims()[0]).toMatchObject({ state: 'checked', wording: 'Three thousand dollars.' })
    await says('2 of 6 done')
  })

  test('the words are chosen by key before they are marked', async () => {
    await begin()
    await userEvent.keyboard('nn{Shift>}{{{{}{/Shift}')
    await expect.poll(() => String(getSelection())).toBe('cost $3,000')
    await userEvent.keyboard('m')
    await expect.element(wording()).toHaveValue('cost $3,000')
    expect(Object.values(claims()[0]?.placements ?? {})[0]?.[0]?.text).toBe('cost $3,000')
  })

  test('a caret in the sentence marks all of it', async () => {
    await begin()
    await userEvent.keyboard('nn{ArrowLeft}m')
    await expect.element(wording()).toHaveValue('The bridge cost $3,000.')
  })

  test('back, to change one’s mind, and on again to what is left', async () => {
    await begin()
    await userEvent.keyboard('0')
    await says('Sentence 2')
    await userEvent.keyboard('b')
    await says('Sentence 1 of 5, nothing to check')
    await expect.element(bar().getByRole('button', { name: 'Look at it again' })).toBeVisible()
    await userEvent.keyboard('0')
    await says('Sentence 1 of 5, not looked at')
    expect(skips()).toEqual([])
    await userEvent.keyboard('m')
    await expect.element(wording()).toHaveFocus()
    await userEvent.keyboard('{Escape}n')
    await says('Sentence 2')
  })

  test('only keys that do something are shown', async () => {
    await begin()
    const names = () =>
      bar()
        .getByRole('button')
        .elements()
        .map((button) => button.textContent)
    expect(names()).toEqual(['Mark as a claimM', 'Nothing to check0', 'LaterN', 'EndEsc'])
    await userEvent.keyboard('m')
    await says('Claim 1')
    await userEvent.keyboard('{Escape}n')
    await says('Sentence 2')
    expect(names()).toContain('BackB')
    await userEvent.keyboard('b')
    await says('Claim 1')
    expect(names()).toEqual(['WhyY', 'Add a sourceS', 'Checked, nextCtrl+Enter', 'LaterN', 'EndEsc'])
  })

  test('the buttons do what their keys do', async () => {
    await begin()
    await userEvent.click(bar().getByRole('button', { name: 'Nothing to check' }))
    await says('Sentence 2')
    await userEvent.click(bar().getByRole('button', { name: 'Later' }))
    await says('Sentence 3')
    await userEvent.click(bar().getByRole('button', { name: 'Back' }))
    await says('Sentence 2')
    await expect.element(article()).toHaveFocus()
    await userEvent.click(bar().getByRole('button', { name: 'End' }))
    await expect.element(bar()).not.toBeInTheDocument()
  })

  test('Escape leaves a field first, and then triage; the article is as it was', async () => {
    await begin()
    await userEvent.keyboard('m{Escape}')
    await expect.element(article()).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    await expect.element(bar()).not.toBeInTheDocument()
    await expect.element(article()).toHaveFocus()
    expect(CSS.highlights.has('triage-at-hand')).toBe(false)
    await userEvent.keyboard('{Control>}z{/Control}')
    await expect.poll(() => claims().length).toBe(0)
  })
})

describe('the end of a round', () => {
  beforeEach(() => open())

  test('says that everything has been looked at, and shows the way to the report', async () => {
    await begin()
    await userEvent.keyboard('0')
    await says('Sentence 2')
    for (const place of [3, 4, 5]) {
      await userEvent.keyboard('0')
      await says(`Sentence ${place}`)
    }
    await userEvent.keyboard('0')
    await expect.element(over('Everything has been looked at and checked.')).toHaveFocus()
    await expect.element(page.getByText('5 sentences looked at', { exact: true })).toBeVisible()
    await userEvent.click(page.getByRole('button', { name: 'To the report' }))
    expect(app.view.getState().screen).toBe('reports')
  })

  test('says what was left for later, and goes through it again', async () => {
    await begin()
    await userEvent.keyboard('0')
    await says('Sentence 2')
    await userEvent.keyboard('nnnn')
    await expect.element(over('You are through. 4 things were left for later.')).toHaveFocus()
    await userEvent.keyboard('t')
    await says('Sentence 2 of 5')
    await says('0 of 4 done')
  })

  test('leads back to the last one, and undo does too', async () => {
    await begin()
    await userEvent.keyboard('nnnn0')
    await expect.element(over(/^You are through/)).toHaveFocus()
    await userEvent.keyboard('b')
    await says('Sentence 5 of 5, nothing to check')
    await userEvent.keyboard('n')
    await expect.element(over(/^You are through/)).toHaveFocus()
    await userEvent.keyboard('{Control>}z{/Control}')
    await says('Sentence 5 of 5, not looked at')
    await expect.element(article()).toHaveFocus()
  })

  test('is there at once for an article with nothing left', async () => {
    await machine.elsewhere({ type: 'coverage.skip', draft: draft(), spans: [{ start: 0, end: BRIDGE.text.length }] })
    await userEvent.keyboard('t')
    await expect.element(over('Everything has been looked at and checked.')).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    await expect.element(over('Everything has been looked at and checked.')).not.toBeInTheDocument()
    await expect.element(article()).toHaveFocus()
  })
})

describe('what happens meanwhile', () => {
  beforeEach(() => open())

  test('undo brings back the thing it is about', async () => {
    await begin()
    await userEvent.keyboard('0')
    await says('Sentence 2')
    await userEvent.keyboard('{Control>}z{/Control}')
    await says('Sentence 1 of 5, not looked at')
  })

  test('what another window decides does not take away what is at hand', async () => {
    await begin()
    await elsewhere('Bridge to close', 'coverage.skip')
    await says('Sentence 1 of 5, nothing to check')
    await says('1 of 5 done')
    await userEvent.keyboard('n')
    await says('Sentence 2')
    await elsewhere('Costs', 'claim.mark')
    await says('Sentence 2 of 5, has a claim')
    await says('2 of 6 done')
  })

  test('a claim that is deleted gives way to its sentence', async () => {
    await begin()
    await userEvent.keyboard('nnm{Escape}')
    await says('Claim 1')
    await userEvent.keyboard('{Control>}{Backspace}{/Control}')
    await says('Sentence 3 of 5, not looked at')
    await expect.element(article()).toHaveFocus()
    expect(app.view.getState().claim).toBeNull()
    await userEvent.keyboard('0')
    await says('Sentence 4')
  })

  test('a claim that is deleted elsewhere gives way too', async () => {
    await begin()
    await userEvent.keyboard('m{Escape}')
    await says('Claim 1')
    await machine.elsewhere({ type: 'claim.delete', claim: claims()[0]?.id as Claim['id'] })
    await says('Sentence 1 of 5, not looked at')
  })

  test('another claim that the reader chooses comes to hand', async () => {
    await elsewhere('opened in 1987', 'claim.mark')
    await begin()
    await says('Sentence 1')
    await userEvent.click(article().getByText('opened in 1987'))
    await says('Claim 1, to check')
    await userEvent.keyboard('b')
    await says('Sentence 1')
  })

  test('the list of claims ends triage', async () => {
    await begin()
    await userEvent.keyboard('m{Escape}')
    await userEvent.click(page.getByRole('button', { name: 'All claims' }))
    await expect.element(bar()).not.toBeInTheDocument()
  })

  test('a refusal is said, and nothing moves on', async () => {
    await begin()
    machine.refuseNext({ key: 'refused.skip.no-sentence', values: {} })
    await userEvent.keyboard('0')
    await expect.element(page.getByText('These sentences are marked already.').first()).toBeVisible()
    await says('Sentence 1 of 5, not looked at')
  })
})

test('a claim to verify again can be said to still hold, and the round goes on', async () => {
  machine = await ferryMachine()
  app = renderScreen(<DeskScreen />, machine.client, { screen: 'desk' })
  app.view.getState().openArticle(machine.article)
  await expect.element(article()).toBeVisible()
  app.view.getState().chooseClaim(claims().find(({ number }) => number === 6)?.id ?? null)
  await expect.element(wording()).toBeVisible()
  article().element().focus()
  await begin()
  await says('Claim 6, to verify again')
  await expect.element(bar().getByRole('button', { name: 'Still holds' })).toBeVisible()
  await userEvent.keyboard('h')
  await says('Claim 6, checked')
  await expect.element(bar().getByRole('button', { name: 'Still holds' })).not.toBeInTheDocument()
  await userEvent.keyboard('n')
  await expect.element(bar()).not.toHaveTextContent('Claim 6')
})

describe('where there is little to do', () => {
  test('an article of one sentence is one step', async () => {
    await open({ content: contentOf([{ kind: 'paragraph', text: 'The only sentence.' }]) })
    await begin()
    await says('Sentence 1 of 1, not looked at')
    await says('0 of 1 done')
    await userEvent.keyboard('0')
    await expect.element(over('Everything has been looked at and checked.')).toHaveFocus()
  })

  test('an article that can only be read can be gone through, and is not changed', async () => {
    await open({ isReadOnly: true })
    await begin()
    await says('This article can only be read here.')
    await expect.element(bar().getByRole('button', { name: 'Mark as a claim' })).not.toBeInTheDocument()
    await userEvent.keyboard('m0n')
    await says('Sentence 2 of 5')
    expect(machine.calls.some(({ method }) => method === 'article.execute')).toBe(false)
  })
})
