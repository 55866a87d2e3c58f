import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Claim } from '../../../core/model/claim.ts'
import { countingVerdict } from '../../../core/query/verdicts.ts'
import { DeskScreen } from '../../../renderer/screens/desk-screen.tsx'
import type { App } from '../../../renderer/state/app.ts'
import { contentOf } from '../support/article-content.ts'
import { type FakeMachine, fakeMachine } from '../support/fake-machine.ts'
import { ferryMachine } from '../support/ferry-article.ts'
import { renderScreen } from '../support/render.tsx'

const SHORT = contentOf([
  { kind: 'headline', text: 'Bridge to close' },
  { kind: 'paragraph', text: 'The bridge cost $3,000. It opened in 1987. Nobody minds.' },
  { kind: 'paragraph', text: 'A [report](https://bridge.example/report) says so.' },
])

let machine: FakeMachine
let app: App

async function open(on: FakeMachine): Promise<void> {
  machine = on
  app = renderScreen(<DeskScreen />, machine.client, { screen: 'desk' })
  app.view.getState().openArticle(machine.article)
  await expect.element(article()).toBeVisible()
}

const article = () => page.getByRole('article')
const claims = (): Claim[] => Object.values(machine.tables().claims)
const claim = (number: number): Claim => {
  const found = claims().find((row) => row.number === number)
  if (!found) throw new Error(`There is no claim ${number}.`)
  return found
}
const verdictOf = (number: number) => countingVerdict(machine.tables(), claim(number).id)
const wording = () => page.getByRole('textbox', { name: 'Wording of the claim' })
const why = () => page.getByRole('textbox', { name: 'Why' })
const spoken = () => document.querySelector('[role=status].spoken-only')?.textContent ?? ''
const choose = (number: number) => app.view.getState().chooseClaim(claim(number).id)

/** Puts the caret into the article and chooses its nth sentence by key. */
async function chooseSentence(place: number): Promise<void> {
  article().element().focus()
  for (let step = 0; step < place; step++) await userEvent.keyboard('.')
}

beforeEach(() => page.viewport(1440, 900))
afterEach(() => localStorage.clear())

describe('marking by key', () => {
  beforeEach(async () => open(await fakeMachine({ content: SHORT, title: 'Bridge to close' })))

  test('a chosen sentence becomes a claim, and its wording waits to be typed over', async () => {
    await chooseSentence(2)
    await userEvent.keyboard('m')
    await expect.element(wording()).toHaveFocus()
    await expect.element(wording()).toHaveValue('The bridge cost $3,000.')
    await userEvent.keyboard('Three thousand dollars.{Control>}{Enter}{/Control}')
    await expect.poll(() => claim(1).wording).toBe('Three thousand dollars.')
  })

  test('words are selected by the arrow keys with Shift and Ctrl', async () => {
    await chooseSentence(2)
    await userEvent.keyboard('{ArrowLeft}{Shift>}{Control>}{ArrowRight}{ArrowRight}{/Control}{/Shift}m')
    await expect.element(wording()).toHaveValue('The bridge')
  })

  test('a selection of nothing says what to do', async () => {
    article().element().focus()
    await userEvent.keyboard('m')
    await expect.element(page.getByText('Select some words in the article first.').first()).toBeVisible()
    expect(claims()).toEqual([])
  })

  test('the edges move by a word', async () => {
    await chooseSentence(2)
    await userEvent.keyboard('m{Escape}')
    await userEvent.keyboard(']')
    await expect.poll(() => Object.values(claim(1).placements)[0]?.[0]?.text).toBe('The bridge cost $3,000. It')
    await userEvent.keyboard('{Shift>}{{{/Shift}')
    await expect.poll(() => Object.values(claim(1).placements)[0]?.[0]?.text).toBe('bridge cost $3,000. It')
  })

  test('“nothing to check here” is set on the sentence under the caret, and taken back by the same key', async () => {
    await chooseSentence(4)
    await userEvent.keyboard('{ArrowLeft}0')
    await expect.poll(() => Object.values(machine.tables().skips).length).toBe(1)
    await userEvent.keyboard('0')
    await expect.poll(() => Object.values(machine.tables().skips).length).toBe(0)
  })

  test('a link is shown as words, and opens only when somebody says so', async () => {
    await userEvent.click(page.getByText('report', { exact: true }))
    expect(machine.calls.some(({ method }) => method === 'link.open')).toBe(false)
    await userEvent.click(page.getByRole('button', { name: 'Open https://bridge.example/report in the browser' }))
    expect(machine.calls.at(-1)).toEqual({ method: 'link.open', input: { url: 'https://bridge.example/report' } })
  })
})

describe('a claim in the text', () => {
  beforeEach(async () => open(await ferryMachine()))

  test.each([
    ['Enter', '{Enter}'],
    ['Space', ' '],
  ])('is announced with number, rating, state and wording, and leads to the inspector by %s', async (_, key) => {
    const control = page.getByRole('button', { name: /^Claim 5, False, checked: 312 on board/ })
    control.element().focus()
    await userEvent.keyboard(key)
    await expect.element(page.getByRole('region', { name: 'Claim 5, one of 11' })).toBeVisible()
  })

  test('is chosen by a click on its words', async () => {
    await userEvent.click(article().getByText('at 04:52').first())
    await expect.element(wording()).toHaveValue('The first distress call came at 04:52.')
  })

  test('keeps its words together for those who listen: numbers are not read out among them', () => {
    expect(article().element().textContent).toBe(
      machine.client &&
        article()
          .element()
          .textContent?.replace(/\d+(?=$)/, ''),
    )
    expect(article().element().textContent).toContain('killed 21 people on Saturday')
  })

  test('whose words moved after it was checked says so, and can be said to still hold', async () => {
    choose(6)
    await expect.element(page.getByText('The words changed after this was checked.')).toBeVisible()
    await userEvent.click(page.getByRole('button', { name: 'Still holds' }))
    await expect.poll(() => claim(6).state).toBe('checked')
    await expect.poll(spoken).toMatch(/^Claim 6: .+\.$/)
  })

  test('has a card that never lies over another one', async () => {
    const cards = () =>
      [...document.querySelectorAll('nav[aria-label=Claims] [data-claim-card]')].map((card) =>
        card.getBoundingClientRect(),
      )
    await expect.poll(() => cards().length).toBeGreaterThan(8)
    await expect
      .poll(() => {
        const placed = cards().sort((a, b) => a.top - b.top)
        return placed.every((card, at) => at === 0 || card.top >= (placed[at - 1]?.bottom ?? 0))
      })
      .toBe(true)
  })
})

describe('the verdict', () => {
  beforeEach(async () => open(await ferryMachine()))

  test('is given by a key and a reason; “Checked, next” goes to the next thing left', async () => {
    choose(10)
    await expect.element(wording()).toBeVisible()
    article().element().focus()
    await userEvent.keyboard('2')
    await expect.element(why()).toHaveFocus()
    expect(claim(10).state).toBe('checking')
    await userEvent.keyboard('The hospital says 111.{Control>}{Enter}{/Control}')
    await expect.poll(() => claim(10).state).toBe('checked')
    expect(verdictOf(10)).toMatchObject({ rationale: 'The hospital says 111.', rating: { name: 'Mostly true' } })
    await expect.poll(() => app.view.getState().claim).not.toBe(claim(10).id)
    const given = Object.values(machine.tables().verdicts).filter(({ claim: of }) => of === claim(10).id)
    expect(given.map(({ rationale }) => rationale)).toEqual(['', 'The hospital says 111.'])
    await expect.poll(spoken).toMatch(/^Claim 10 is checked\./)
  })

  test('without a rating is refused where it happened', async () => {
    choose(11)
    await expect.element(wording()).toHaveValue('The starboard lifeboats could not be lowered.')
    await userEvent.click(page.getByRole('button', { name: 'Checked, next' }))
    await expect.element(page.getByRole('alert').getByText(/Choose a rating first/)).toBeVisible()
  })

  test('keeps the words written before a rating is chosen, even when another claim is looked at in between', async () => {
    choose(11)
    await expect.element(wording()).toHaveValue('The starboard lifeboats could not be lowered.')
    await userEvent.type(why(), 'The survivors agree.')
    await expect.element(page.getByText('Now choose a rating. Your words are kept.')).toBeVisible()
    choose(1)
    await expect.element(wording()).toHaveValue('At least 21 people died in the fire.')
    choose(11)
    await expect.element(why()).toHaveValue('The survivors agree.')
    await userEvent.click(page.getByRole('button', { name: 'True', exact: true }))
    await expect.poll(() => verdictOf(11)?.rationale).toBe('The survivors agree.')
    expect(claim(11).state).toBe('checked')
  })

  test('offers the ratings of another scale once it is chosen, and never retired ones', async () => {
    choose(10)
    await userEvent.click(page.getByRole('button', { name: /Truth scale/ }))
    await userEvent.click(page.getByRole('option', { name: /Snopes ratings/ }))
    await expect.element(page.getByRole('button', { name: 'Outdated' })).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'Legend' })).not.toBeInTheDocument()
  })
})

describe('the inspector', () => {
  beforeEach(async () => open(await ferryMachine()))

  test('hands over a half-written wording when another claim is chosen', async () => {
    choose(4)
    await expect.element(wording()).toHaveValue('The harbour authority announced the toll.')
    await userEvent.fill(wording(), 'The authority gave the toll.')
    choose(5)
    await expect.poll(() => claim(4).wording).toBe('The authority gave the toll.')
  })

  test('says in place why a change was refused, and keeps what was typed', async () => {
    choose(4)
    await expect.element(wording()).toHaveValue('The harbour authority announced the toll.')
    machine.refuseNext({ key: 'refused.claim.unknown', values: {} })
    await userEvent.fill(wording(), 'Another wording.')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await expect.element(page.getByText(/This claim is not there any more/).first()).toBeVisible()
    await expect.element(wording()).toHaveValue('Another wording.')
  })

  test('makes a new source from a pasted link and cites it', async () => {
    choose(10)
    await expect.element(wording()).toBeVisible()
    article().element().focus()
    await userEvent.keyboard('s')
    const form = page.getByRole('form', { name: 'Add a source' })
    await userEvent.fill(form.getByRole('combobox', { name: /Paste a link/ }), 'https://hospital.example/statement')
    await userEvent.fill(form.getByRole('textbox', { name: 'Quoted words' }), 'We treated 111 people.')
    await userEvent.click(form.getByRole('button', { name: 'New source' }))
    await expect
      .poll(() => Object.values(machine.tables().citations).find(({ claim: of }) => of === claim(10).id)?.quote)
      .toBe('We treated 111 people.')
    expect(Object.values(machine.library().sources).map(({ url }) => url)).toContain(
      'https://hospital.example/statement',
    )
    await expect.poll(spoken).toMatch(/^“.+” was added to claim 10\.$/)
  })

  test('cites a source the library has already, without making another', async () => {
    const before = Object.keys(machine.library().sources).length
    choose(10)
    await expect.element(wording()).toBeVisible()
    article().element().focus()
    await userEvent.keyboard('s')
    const form = page.getByRole('form', { name: 'Add a source' })
    await userEvent.fill(form.getByRole('combobox', { name: /Paste a link/ }), 'bulletin')
    await userEvent.click(page.getByRole('option', { name: /Harbour authority, bulletin no. 2/ }))
    await userEvent.click(form.getByRole('button', { name: 'Cite it' }))
    await expect
      .poll(() => Object.values(machine.tables().citations).filter(({ claim: of }) => of === claim(10).id).length)
      .toBe(1)
    expect(Object.keys(machine.library().sources).length).toBe(before)
    await expect.poll(spoken).toBe('“Harbour authority, bulletin no. 2” was added to claim 10.')
  })

  test('keeps a half-written source while another claim is looked at', async () => {
    choose(10)
    await expect.element(wording()).toBeVisible()
    await userEvent.click(page.getByRole('button', { name: 'Add a source' }))
    await userEvent.fill(page.getByRole('combobox', { name: /Paste a link/ }), 'A hospital statement')
    choose(1)
    await expect.element(wording()).toHaveValue('At least 21 people died in the fire.')
    choose(10)
    await userEvent.click(page.getByRole('button', { name: 'Add a source' }))
    await expect.element(page.getByRole('combobox', { name: /Paste a link/ })).toHaveValue('A hospital statement')
  })

  test('leaves the keys alone when a claim with a half-written source is met again; S goes back into it', async () => {
    choose(10)
    await expect.element(wording()).toBeVisible()
    article().element().focus()
    await userEvent.keyboard('s')
    const source = page.getByRole('combobox', { name: /Paste a link/ })
    await expect.element(source).toHaveFocus()
    await userEvent.keyboard('Harbour{Escape}')
    article().element().focus()
    await userEvent.keyboard('k')
    await expect.element(source).not.toBeInTheDocument()
    await userEvent.keyboard('j')
    await expect.element(source).toHaveValue('Harbour')
    await expect.element(source).not.toHaveFocus()
    await userEvent.keyboard('s')
    await expect.element(source).toHaveFocus()
    await expect.element(source).toHaveValue('Harbour')
  })

  test('other words can be typed as soon as they are asked for, and no key is taken for a shortcut', async () => {
    choose(10)
    await userEvent.click(page.getByRole('button', { name: 'Propose other words…' }))
    await expect.element(page.getByRole('textbox', { name: 'Replacement wording' })).toHaveFocus()
    await userEvent.click(page.getByRole('button', { name: 'Take back' }))
    await expect.element(page.getByRole('button', { name: 'Propose other words…' })).toHaveFocus()
  })

  test('takes who said it, when, and tags by key alone: each chip opens in its field, and Enter is enough', async () => {
    choose(10)
    await userEvent.click(page.getByRole('button', { name: /^Said by/ }))
    await expect.element(page.getByRole('combobox', { name: 'Said by' })).toHaveFocus()
    await userEvent.keyboard('The hospital{Enter}')
    await expect.poll(() => claim(10).claimant).toEqual({ kind: 'named', name: 'The hospital' })
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
    await userEvent.click(page.getByRole('button', { name: /^Date made/ }))
    await userEvent.keyboard('31 August{Enter}')
    await expect.poll(() => claim(10).madeOn).toBe('31 August')
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
    await userEvent.click(page.getByRole('button', { name: /^Tags/ }))
    await userEvent.keyboard('toll{Enter}')
    await expect.poll(() => claim(10).tags).toEqual(['toll'])
    expect(machine.calls.filter(({ input }) => JSON.stringify(input).includes('claim.edit'))).toHaveLength(3)
  })

  test('says on a closed chip that words wait inside, until they are taken', async () => {
    choose(10)
    const said = page.getByRole('button', { name: /^Said by/ })
    machine.refuseNext({ key: 'refused.claim.unknown', values: {} })
    await userEvent.click(said)
    await userEvent.keyboard('The hospital{Enter}')
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
    await expect.element(said).toHaveTextContent('unfinished words')
    await userEvent.click(said)
    await expect.element(page.getByRole('combobox', { name: 'Said by' })).toHaveValue('The hospital')
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => claim(10).claimant).toEqual({ kind: 'named', name: 'The hospital' })
    await expect.element(said).not.toHaveTextContent('unfinished words')
  })

  test('deletes a claim with a way back', async () => {
    choose(9)
    await userEvent.click(page.getByRole('button', { name: 'Delete the claim' }))
    await expect.poll(() => claims().some(({ number }) => number === 9)).toBe(false)
    await userEvent.click(page.getByRole('button', { name: 'Undo', exact: true }))
    await expect.poll(() => claims().some(({ number }) => number === 9)).toBe(true)
  })

  test('tells the history of a claim in words', async () => {
    choose(1)
    await userEvent.click(page.getByRole('button', { name: 'Show', exact: true }))
    await expect.element(page.getByText(/rated it True/)).toBeVisible()
  })

  test('a note handed over by key, and left by the same key, is added once', async () => {
    choose(1)
    await userEvent.fill(page.getByRole('textbox', { name: 'Add a note' }), 'Ask the desk about this.')
    // At once, before the machine has answered: the key also leaves the field.
    const field = page.getByRole('textbox', { name: 'Add a note' }).element() as HTMLElement
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }))
    field.blur()
    await expect.poll(() => Object.values(machine.tables().notes)).not.toHaveLength(0)
    choose(2)
    await expect.element(wording()).toHaveValue(claim(2).wording)
    expect(Object.values(machine.tables().notes).map(({ text }) => text)).toEqual(['Ask the desk about this.'])
  })

  test('adds a note, and an empty one is not a note', async () => {
    choose(1)
    await userEvent.type(page.getByRole('textbox', { name: 'Add a note' }), '   {Tab}')
    await userEvent.fill(page.getByRole('textbox', { name: 'Add a note' }), 'Ask the desk about this.')
    await userEvent.keyboard('{Tab}')
    await expect
      .poll(() => Object.values(machine.tables().notes).map(({ text }) => text))
      .toEqual(['Ask the desk about this.'])
  })
})

describe('on paper', () => {
  afterEach(() => window.dispatchEvent(new Event('afterprint')))

  test('the claims stand after the article before its pages are counted', async () => {
    await open(await ferryMachine())
    const printed = () => document.querySelectorAll('[aria-labelledby=printed-claims] li').length
    expect(printed()).toBe(0)
    window.dispatchEvent(new Event('beforeprint'))
    await expect.poll(printed).toBe(claims().length)
    window.dispatchEvent(new Event('afterprint'))
    await expect.poll(printed).toBe(0)
  })
})

describe('the desk', () => {
  test('goes to the next thing left, and says so when there is none', async () => {
    await open(await fakeMachine({ content: contentOf([{ kind: 'paragraph', text: 'One sentence.' }]) }))
    article().element().focus()
    await userEvent.keyboard('n')
    expect(getSelection()?.toString()).toBe('One sentence.')
    await userEvent.keyboard('0')
    await expect.poll(() => Object.values(machine.tables().skips).length).toBe(1)
    await userEvent.keyboard('n')
    await expect
      .element(page.getByText('Everything on this draft has been looked at and checked.').first())
      .toBeVisible()
  })

  test('names what undo would take back', async () => {
    await open(await ferryMachine())
    await expect
      .element(page.getByRole('button', { name: /^Undo: mark a sentence “nothing to check here”/ }))
      .toBeVisible()
  })

  test('of a library that cannot be changed lets everything be read and nothing be written', async () => {
    await open(await ferryMachine({ isReadOnly: true }))
    choose(3)
    await expect.element(wording()).toHaveAttribute('readonly')
    await expect.element(page.getByRole('button', { name: 'Checked, next' })).toBeDisabled()
    article().element().focus()
    await userEvent.keyboard('.m')
    expect(claims().length).toBe(11)
  })

  test('in a narrow window keeps the inspector in a sheet that Escape puts away', async () => {
    await page.viewport(700, 800)
    await open(await ferryMachine())
    await userEvent.click(article().getByText('at 04:52').first())
    await expect.element(wording()).toBeVisible()
    await userEvent.click(wording())
    await userEvent.keyboard('{Escape}')
    await expect.element(wording()).not.toBeInTheDocument()
  })

  test('shows an Arabic article from right to left, and the left arrow goes on', async () => {
    await open(
      await fakeMachine({
        content: contentOf([{ kind: 'paragraph', text: 'قتل 21 شخصا في حريق.' }], { language: 'ar', direction: 'rtl' }),
      }),
    )
    expect(getComputedStyle(article().element()).direction).toBe('rtl')
    article().element().focus()
    await userEvent.keyboard('{Shift>}{Control>}{ArrowLeft}{/Control}{/Shift}')
    expect(getSelection()?.toString()).toBe('قتل')
  })
})
