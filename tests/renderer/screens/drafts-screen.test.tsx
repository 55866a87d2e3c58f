import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ClaimId, RatingId, ScaleId } from '../../../core/model/ids.ts'
import { onlyArticle } from '../../../core/query/only-article.ts'
import { DraftsScreen } from '../../../renderer/screens/drafts-screen.tsx'
import { contentOf } from '../support/article-content.ts'
import { fakeMachine } from '../support/fake-machine.ts'
import { renderScreen } from '../support/render.tsx'

const PARAGRAPHS = 400
const paragraph = (at: number) => `Paragraph ${at} says that ${at * 7} people came to the harbour that day.`
const texts = Array.from({ length: PARAGRAPHS }, (_, at) => paragraph(at))
const FIRST = contentOf(texts.map((text) => ({ kind: 'paragraph', text })))
const SECOND = contentOf(
  texts.map((text, at) => ({ kind: 'paragraph', text: at === 390 ? text.replace('2730', '2731') : text })),
)

async function opened(isReadOnly = false) {
  await page.viewport(1440, 900)
  const machine = await fakeMachine({ content: FIRST, title: 'The harbour', isReadOnly })
  const { draft } = onlyArticle(machine.tables())
  for (const words of ['7 people', '2730 people']) {
    const start = FIRST.text.indexOf(` ${words}`) + 1
    const made = await machine.execute({ type: 'claim.mark', draft, spans: [{ start, end: start + words.length }] })
    if (!made.ok) throw new Error(made.refusal.key)
    await machine.execute({
      type: 'verdict.give',
      claim: ClaimId.parse(made.value.made),
      scale: ScaleId.parse('truth'),
      rating: RatingId.parse('true'),
      rationale: 'Counted.',
    })
  }
  await machine.addDraft(SECOND)
  const app = renderScreen(<DraftsScreen />, machine.client, { screen: 'drafts' })
  app.view.getState().openArticle(machine.article)
  app.view.getState().open('drafts')
  await expect.element(page.getByText('1 claim to decide')).toBeVisible()
  return { machine, app }
}

const drawn = () => page.getByRole('region', { name: 'The two drafts' }).element()
const inView = (element: Element | null) => {
  const around = drawn().getBoundingClientRect()
  const at = element?.getBoundingClientRect()
  return at !== undefined && at.top >= around.top && at.bottom <= around.bottom
}

test('of a long article only what is near is set, and the way to a claim far down leads there', async () => {
  await opened()
  expect(drawn().querySelectorAll('p').length).toBeLessThan(PARAGRAPHS)
  await userEvent.keyboard('n')
  const passage = () => drawn().querySelector('[data-side="new"] mark.look-verify-again')
  await expect.poll(() => inView(passage())).toBe(true)
  expect(passage()?.textContent).toContain('2731')
})

test('only passages with claims leaves out the rest, and brings it back', async () => {
  await opened()
  await page.getByRole('button', { name: 'Only passages with claims' }).click()
  await expect.poll(() => drawn().querySelectorAll('[data-side="new"] p').length).toBe(2)
  await page.getByRole('button', { name: 'Only passages with claims' }).click()
  await expect.poll(() => drawn().querySelectorAll('[data-side="new"] p').length).toBeGreaterThan(2)
})

test('a click on a claim’s words chooses it, and its card says what can be done', async () => {
  const { app } = await opened()
  const mark = drawn().querySelector('[data-side="new"] mark')
  if (!mark) throw new Error('No claim is marked.')
  await userEvent.click(mark)
  await expect.poll(() => app.view.getState().claim).not.toBeNull()
  await expect.element(page.getByRole('button', { name: /^Retire/ })).toBeVisible()
})

test('in a library that is only read, nothing can be decided', async () => {
  await opened(true)
  await userEvent.keyboard('n')
  await expect.element(page.getByText('changed: a figure')).toBeVisible()
  expect(page.getByRole('button', { name: /^Still holds/ }).query()).toBeNull()
})

test('a long group is drawn as far as it is scrolled, and nothing of it is left out', async () => {
  await page.viewport(1440, 900)
  const machine = await fakeMachine({ content: FIRST, title: 'The harbour' })
  const { draft } = onlyArticle(machine.tables())
  for (const { start, end } of FIRST.sentences.slice(0, 150))
    await machine.execute({ type: 'claim.mark', draft, spans: [{ start, end }] })
  await machine.addDraft(SECOND)
  const app = renderScreen(<DraftsScreen />, machine.client, { screen: 'drafts' })
  app.view.getState().openArticle(machine.article)
  app.view.getState().open('drafts')
  const list = page.getByRole('complementary')
  const cards = () => list.element().querySelectorAll('[data-change-card]')
  await list.getByRole('button', { name: 'Exact' }).click()
  await expect.poll(() => cards().length).toBeGreaterThan(0)
  expect(cards().length).toBeLessThan(150)
  await expect
    .poll(() => {
      list.element().scrollTop = list.element().scrollHeight
      return cards().length
    })
    .toBe(150)
})
