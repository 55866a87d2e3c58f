import { beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { RatingId, ScaleId } from '../../../core/model/ids.ts'
import type { ArticleTables } from '../../../core/model/tables.ts'
import { onlyArticle } from '../../../core/query/only-article.ts'
import { claimsInOrder } from '../../../core/query/placed.ts'
import { DeskBook } from '../../../renderer/screens/desk-book.ts'
import { DeskScreen } from '../../../renderer/screens/desk-screen.tsx'
import { contentOf } from '../support/article-content.ts'
import { type FakeMachine, fakeMachine } from '../support/fake-machine.ts'
import { renderScreen } from '../support/render.tsx'

// More than are told at once, over more chapters than the first screen shows.
const CLAIMS = 360
const CONTENT = contentOf(
  Array.from({ length: CLAIMS }, (_, at) => ({
    kind: 'paragraph' as const,
    text: `On day ${at} the river stood ${at * 3} centimetres higher than on the day before, and nobody said why. It rained.`,
  })),
)

let machine: FakeMachine

const tables = (): ArticleTables => machine.tables()
const draft = () => onlyArticle(tables()).draft

/** Resolves as soon as the first claim is drawn in the text: before anything else could happen. */
const firstMark = () =>
  new Promise<void>((resolve) => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('article mark')) return
      observer.disconnect()
      resolve()
    }).observe(document.body, { childList: true, subtree: true })
  })

beforeEach(async () => {
  await page.viewport(1440, 900)
  machine = await fakeMachine({ content: CONTENT, title: 'The river' })
  const { length } = CONTENT.blocks
  for (const [at, { start }] of CONTENT.blocks.entries()) {
    const made = await machine.execute({ type: 'claim.mark', draft: draft(), spans: [{ start, end: start + 60 }] })
    if (!made.ok) throw new Error(`Claim ${at} of ${length} was refused.`)
  }
})

test('the words come with the claims near the reader, and then everything else', async () => {
  const app = renderScreen(<DeskScreen />, machine.client, { screen: 'desk' })
  const drawn = firstMark()
  app.view.getState().openArticle(machine.article)
  await drawn
  // Nothing is told that is not known yet.
  expect(document.querySelector('nav[data-landmark="claims"]')).toBeNull()
  const counted = () => document.querySelector('header')?.innerText.includes(`of ${CLAIMS} claims`)
  expect(counted()).toBe(false)
  expect(document.querySelectorAll('article [data-bare]').length).toBeGreaterThan(0)

  await expect.poll(() => document.querySelector('article [data-bare]')).toBeNull()
  expect(document.querySelectorAll('article mark [data-claim]').length).toBe(CLAIMS)
  await expect.element(page.getByRole('navigation', { name: 'Claims' })).toBeVisible()
  expect(counted()).toBe(true)
})

test('a key pressed before that goes by all of the claims', async () => {
  const app = renderScreen(<DeskScreen />, machine.client, { screen: 'desk' })
  const drawn = firstMark()
  app.view.getState().openArticle(machine.article)
  await drawn
  const article = document.querySelector('article') as HTMLElement
  article.focus()
  const key = { key: 'k', code: 'KeyK', bubbles: true, cancelable: true }
  article.dispatchEvent(new KeyboardEvent('keydown', key))
  const last = claimsInOrder(tables(), draft()).at(-1)
  await expect.poll(() => app.view.getState().claim).toBe(last?.id)
})

test('what was told of the claims near the reader is told again with the same cards and marks', () => {
  const book = new DeskBook()
  const near = book.near(tables(), CONTENT, { start: 2_000, end: 4_000 })
  expect(near.cards.length).toBeGreaterThan(10)
  expect(near.cards.length).toBeLessThan(40)
  const whole = book.at(tables(), CONTENT, null)
  expect(whole.cards).toHaveLength(CLAIMS)
  for (const card of near.cards) expect(whole.cards).toContain(card)
  for (const mark of near.marks) expect(whole.marks).toContain(mark)
})

test('steps that are left for another state do not make that state wrong', async () => {
  const book = new DeskBook()
  const before = tables()
  const steps = book.inSteps(before, CONTENT)
  steps.next()
  steps.next()
  const [first] = claimsInOrder(before, draft())
  if (!first) throw new Error('There are no claims.')
  await machine.execute({ type: 'claim.delete', claim: first.id })
  const told = book.at(tables(), CONTENT, null)
  const anew = new DeskBook().at(tables(), CONTENT, null)
  expect(told.cards).toEqual(anew.cards)
  expect(told.coverage).toEqual(anew.coverage)
  expect(told.progress).toEqual(anew.progress)
  expect(told.bars).toEqual(anew.bars)
})

test('after any change the desk tells what it would tell of the article anew, and keeps the cards it left alone', async () => {
  const book = new DeskBook()
  let before = book.at(tables(), CONTENT, null)
  const expectTrue = (touched: number) => {
    const now = book.at(tables(), CONTENT, null)
    const anew = new DeskBook().at(tables(), CONTENT, null)
    expect(now.cards.map((card) => ({ ...card, changedAt: '' }))).toEqual(
      anew.cards.map((card) => ({ ...card, changedAt: '' })),
    )
    expect(now.marks).toEqual(anew.marks)
    expect(now.bars).toEqual(anew.bars)
    const held = new Set(before.cards)
    expect(now.cards.filter((card) => !held.has(card)).length).toBeLessThanOrEqual(touched)
    before = now
  }
  const inOrder = () => claimsInOrder(tables(), draft())
  const [, second] = inOrder()
  if (!second) throw new Error('There are no claims.')
  await machine.execute({ type: 'claim.mark', draft: draft(), spans: [{ start: 5, end: 15 }] })
  expectTrue(1)
  await machine.execute({ type: 'claim.delete', claim: second.id })
  expectTrue(0)
  const rated = inOrder().at(40)
  if (!rated) throw new Error('There are too few claims.')
  const verdict = { scale: ScaleId.parse('truth'), rating: RatingId.parse('false'), rationale: 'It did not.' }
  await machine.execute({ type: 'verdict.give', claim: rated.id, ...verdict })
  expectTrue(1)
  await machine.execute({ type: 'claim.mark', draft: draft(), spans: [{ start: 2, end: 12 }] })
  await machine.execute({ type: 'claim.edit', claim: rated.id, details: { wording: 'It stood higher.' } })
  expectTrue(2)
})
