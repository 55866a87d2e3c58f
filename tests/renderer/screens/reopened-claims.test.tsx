import { beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Claim } from '../../../core/model/claim.ts'
import type { Content } from '../../../core/model/content.ts'
import { RatingId, ScaleId } from '../../../core/model/ids.ts'
import { onlyArticle } from '../../../core/query/only-article.ts'
import { DeskScreen } from '../../../renderer/screens/desk-screen.tsx'
import type { App } from '../../../renderer/state/app.ts'
import { DAM } from '../../support/two-drafts.ts'
import { contentOf } from '../support/article-content.ts'
import { type FakeMachine, fakeMachine } from '../support/fake-machine.ts'
import { renderScreen } from '../support/render.tsx'

const written = (headline: string, ...paragraphs: readonly string[]): Content =>
  contentOf([{ kind: 'headline', text: headline }, ...paragraphs.map((text) => ({ kind: 'paragraph' as const, text }))])

const [FIRST, SECOND] = [DAM.first, DAM.second].map((text) => {
  const [headline = '', ...paragraphs] = text.trim().split('\n\n')
  return written(headline, ...paragraphs)
}) as [Content, Content]

let machine: FakeMachine
let app: App

const article = () => page.getByRole('article')
const inspector = () => page.getByRole('region', { name: /^Claim \d+/ })
const wording = () => page.getByRole('textbox', { name: 'Wording of the claim' })
const button = (name: string | RegExp) => inspector().getByRole('button', { name })
const spoken = () => document.querySelector('[role=status].spoken-only')?.textContent ?? ''
const claim = (number: number): Claim => {
  const found = Object.values(machine.tables().claims).find((row) => row.number === number)
  if (!found) throw new Error(`There is no claim ${number}.`)
  return found
}
const placeOf = (number: number) => claim(number).placements[onlyArticle(machine.tables()).draft]?.[0]
const choose = (number: number) => app.view.getState().chooseClaim(claim(number).id)
const chosen = () => Object.values(machine.tables().claims).find(({ id }) => id === app.view.getState().claim)?.number

async function check(words: string): Promise<void> {
  const start = FIRST.text.indexOf(words)
  const { draft } = onlyArticle(machine.tables())
  const made = await machine.execute({ type: 'claim.mark', draft, spans: [{ start, end: start + words.length }] })
  if (!made.ok) throw new Error(`“${words}” was not marked.`)
  await machine.execute({
    type: 'verdict.give',
    claim: made.value.made as never,
    scale: ScaleId.parse('truth'),
    rating: RatingId.parse('true'),
    rationale: 'The bulletin says so.',
  })
}

const CHANGED = 1
const LOST = 2
const MOVED = 3
const AMBIGUOUS = 4
const AROUND = 5

beforeEach(async () => {
  await page.viewport(1440, 900)
  machine = await fakeMachine({ content: FIRST, title: DAM.title })
  await check('killed 14 people')
  await check('Most of them spent the night in the sports hall of Brennick')
  await check('built in 1931')
  await check('The power is off')
  await check('on Sunday')
  app = renderScreen(<DeskScreen />, machine.client, { screen: 'desk' })
  app.view.getState().openArticle(machine.article)
  await expect.element(article()).toBeVisible()
  await machine.addDraft(SECOND)
  await expect.element(article()).toHaveTextContent('killed 21 people')
})

describe('a claim whose words a new draft changed', () => {
  test('says what was touched, shows the words, and can be said to still hold', async () => {
    choose(CHANGED)
    await expect.element(inspector()).toHaveTextContent('The words changed after this was checked.')
    await expect.element(inspector()).toHaveTextContent('a figure: 14 → 21')
    await expect.element(inspector()).toHaveTextContent('killed taken out: 14 put in: 21 people')
    await expect.element(inspector()).toHaveTextContent('The verdict below was given for draft 1.')
    await userEvent.keyboard('h')
    await expect.poll(() => claim(CHANGED).state).toBe('checked')
    await expect.element(button('Still holds')).not.toBeInTheDocument()
  })

  test('says that its own words stand when it was its sentence that changed', async () => {
    choose(AROUND)
    await expect.element(inspector()).toHaveTextContent('Its words stand, but their sentence changed')
    await expect.element(inspector()).toHaveTextContent('in its sentence: a figure: 14 → 21')
    expect(inspector().element().querySelector('del, ins')).toBeNull()
  })

  test('gives way to a new claim, whose wording waits to be typed over', async () => {
    choose(CHANGED)
    await userEvent.keyboard('u')
    await expect.element(wording()).toHaveFocus()
    await expect.element(wording()).toHaveValue('killed 21 people')
    expect(chosen()).toBe(6)
    await userEvent.click(button('Updates claim 1'))
    await expect.element(inspector()).toHaveTextContent('Another claim stands in its place since draft 2.')
    await userEvent.click(button('Claim 6'))
    expect(chosen()).toBe(6)
  })
})

describe('a claim whose words stand in several places', () => {
  test('offers them, and asks whether the verdict holds once one was chosen', async () => {
    choose(AMBIGUOUS)
    await expect.element(inspector()).toHaveTextContent('These words now stand in several places')
    await expect.element(button(/until further notice/)).toBeVisible()
    await userEvent.click(button(/work since Friday/))
    await expect
      .poll(() => placeOf(AMBIGUOUS)?.spans)
      .toEqual([
        {
          start: SECOND.text.lastIndexOf('The power is off'),
          end: SECOND.text.lastIndexOf('The power is off') + 'The power is off'.length,
        },
      ])
    await expect.poll(spoken).toBe('Claim 4 is placed. Say whether its verdict still holds.')
    await expect.element(inspector()).toHaveTextContent('This is to be verified again.')
    await userEvent.click(button('Still holds'))
    await expect.poll(() => claim(AMBIGUOUS).state).toBe('checked')
  })
})

describe('a claim whose words are gone', () => {
  test('shows them, and is placed on the words that are selected', async () => {
    choose(LOST)
    await expect.element(inspector()).toHaveTextContent('These words are not in this draft any more')
    await expect.element(inspector()).toHaveTextContent('Most of them spent the night in the sports hall of Brennick')
    await expect.element(inspector()).toHaveTextContent('select them and press E.')
    await expect.element(button('Still holds')).not.toBeInTheDocument()
    article().element().focus()
    await userEvent.keyboard('...e')
    await expect.poll(() => placeOf(LOST)?.text).toBe('Some 2,300 people were led out of the valley before noon.')
    await expect.element(inspector()).toHaveTextContent('The words changed after this was checked.')
    await expect.element(button('Still holds')).toBeVisible()
  })

  test('is retired by a key, can be read but not worked on, and is taken up again', async () => {
    choose(LOST)
    article().element().focus()
    await userEvent.keyboard('g')
    await expect.element(inspector()).toHaveTextContent('No longer in the article since draft 2.')
    await expect.element(page.getByText('Claim 2 is no longer checked from this draft on.').first()).toBeVisible()
    await expect.element(wording()).toHaveAttribute('readonly')
    await expect.element(button('Checked, next')).not.toBeInTheDocument()
    await expect.element(inspector().getByRole('textbox', { name: 'Add a note' })).not.toHaveAttribute('readonly')
    await userEvent.keyboard('3')
    await userEvent.click(button('Take the claim up again'))
    await expect.poll(() => claim(LOST).retired).toBeUndefined()
    await expect.poll(spoken).toBe('Claim 2 is checked again.')
    expect(Object.values(machine.tables().verdicts)).toHaveLength(5)
  })

  test('leaves cards, triage and what is left once it is retired; the list keeps it, folded', async () => {
    choose(LOST)
    article().element().focus()
    await userEvent.keyboard('g')
    await expect.element(inspector()).toHaveTextContent('No longer in the article since draft 2.')
    await userEvent.keyboard('j')
    expect(chosen()).toBe(AMBIGUOUS)
    await userEvent.click(button('All claims'))
    const cardsOfLost = () => document.querySelectorAll(`[data-claim-card="${claim(LOST).id}"]`).length
    expect(cardsOfLost()).toBe(0)
    const group = page.getByRole('button', { name: 'No longer in the article (1)' })
    await expect.element(group).toHaveAttribute('aria-expanded', 'false')
    await userEvent.click(group)
    await userEvent.click(page.getByRole('list', { name: 'No longer in the article' }).getByRole('button'))
    expect(chosen()).toBe(LOST)
  })

  test('makes triage go on when it is retired there', async () => {
    choose(LOST)
    article().element().focus()
    await userEvent.keyboard('t')
    await expect.poll(chosen).toBe(LOST)
    await userEvent.keyboard('g')
    await expect.poll(chosen).toBe(AMBIGUOUS)
  })
})

describe('a claim that was carried over', () => {
  test('says so in the verdict and on its card, and is found by that', async () => {
    choose(MOVED)
    await expect.element(inspector()).toHaveTextContent('Carried over from draft 1: nothing that matters changed.')
    const card = () => document.querySelector(`nav[aria-label=Claims] [data-claim-card="${claim(MOVED).id}"]`)
    await expect.poll(() => card()?.textContent).toContain('carried over')
    await userEvent.keyboard('f')
    const choices = page.getByRole('dialog', { name: 'Filter and sort' })
    await userEvent.click(choices.getByRole('group', { name: 'On this draft' }).getByText('Carried over'))
    await userEvent.keyboard('{Escape}')
    await expect.element(page.getByText('1 of 5 claims').first()).toBeVisible()
  })
})

describe('the desk under a new draft', () => {
  test('keeps the chosen claim, and forgets places of the old text', async () => {
    choose(MOVED)
    article().element().focus()
    await userEvent.keyboard('....')
    await expect.poll(() => app.view.getState().selection[0]?.end ?? 0).toBeGreaterThan(0)
    await machine.addDraft(FIRST)
    await expect.element(article()).toHaveTextContent('killed 14 people')
    expect(chosen()).toBe(MOVED)
    await expect.element(inspector()).toBeVisible()
    await machine.addDraft(written(DAM.title, 'Nothing is left of it.'))
    await expect.element(article()).toHaveTextContent('Nothing is left of it.')
    const { text } = written(DAM.title, 'Nothing is left of it.')
    expect(app.view.getState().selection.every(({ end }) => end <= text.length)).toBe(true)
    await expect.element(inspector()).toHaveTextContent('These words are not in this draft any more')
  })

  test('keeps words that were half written', async () => {
    choose(MOVED)
    await userEvent.fill(page.getByRole('textbox', { name: 'Why' }), 'The bulletin says so, on page 2.')
    await machine.addDraft(FIRST)
    await expect.element(article()).toHaveTextContent('killed 14 people')
    await expect.element(page.getByRole('textbox', { name: 'Why' })).toHaveValue('The bulletin says so, on page 2.')
  })
})
