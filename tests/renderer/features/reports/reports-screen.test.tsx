import { beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Input } from '../../../../core/contract.ts'
import { ok, refuse } from '../../../../core/result.ts'
import { ReportsScreen } from '../../../../renderer/features/reports/reports-screen.tsx'
import { useExportingStore } from '../../../../renderer/frame/exporting.ts'
import { article, articleId, FakeLibrary } from '../../support/fake-library.ts'
import { renderScreen } from '../../support/render.tsx'

const ARTICLES = [article(1, { title: 'Ferry fire' })]
const PREVIEW = { 'report.preview': () => ok({ url: 'about:blank', withheld: 0 }) } as const

const show = (fake: FakeLibrary, hasArticle = true) =>
  renderScreen(<ReportsScreen />, fake.client, { screen: 'reports', article: hasArticle ? articleId(1) : null })

beforeEach(async () => {
  await page.viewport(1280, 800)
  useExportingStore.setState({ busy: null, outcome: null, refusal: null })
})

describe('the report', () => {
  test('asks for an article when none is on the desk', async () => {
    const app = show(new FakeLibrary({ articles: ARTICLES }), false)
    await userEvent.click(page.getByRole('button', { name: 'Go to the library' }))
    expect(app.view.getState().screen).toBe('library')
  })

  test('is shown in a frame where nothing can run', async () => {
    show(new FakeLibrary({ articles: ARTICLES, answers: PREVIEW }))
    const frame = page.getByTitle('The report as it will be')
    await expect.element(frame).toBeVisible()
    expect(frame.element().getAttribute('sandbox')).toBe('')
  })

  test('says how much withheld matter is left out', async () => {
    const answers = { 'report.preview': () => ok({ url: 'about:blank', withheld: 2 }) }
    show(new FakeLibrary({ articles: ARTICLES, answers }))
    await expect.element(page.getByText('2 withheld things are left out of this report.')).toBeVisible()
  })

  test('is exported, and says where the file is', async () => {
    const answers = {
      ...PREVIEW,
      'report.export': () =>
        ok({ outcome: 'saved' as const, name: 'ferry-fire.html', bytes: 214_000, place: '~/Documents' }),
    }
    show(new FakeLibrary({ articles: ARTICLES, answers }))
    await userEvent.click(page.getByRole('button', { name: 'Export as HTML' }))
    await expect.element(page.getByText('ferry-fire.html (214 kB) was saved in ~/Documents.')).toBeVisible()
  })

  test('that could not be written says so, and the cancelled one says nothing', async () => {
    const answers = {
      ...PREVIEW,
      'report.export': ({ choice }: Input<'report.export'>) =>
        choice.format === 'json' ? ok({ outcome: 'cancelled' as const }) : refuse('refused.article.unknown'),
    }
    show(new FakeLibrary({ articles: ARTICLES, answers }))
    await userEvent.click(page.getByRole('button', { name: 'Export as HTML' }))
    await expect.element(page.getByRole('alert')).toHaveTextContent(/not in the library any more/)
    await userEvent.click(page.getByRole('button', { name: 'Export as JSON' }))
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument()
  })

  test('that cannot be prepared says why, and can be tried again', async () => {
    let tries = 0
    const answers = {
      'report.preview': () => {
        tries += 1
        return tries === 1 ? refuse('refused.draft.unknown') : ok({ url: 'about:blank', withheld: 0 })
      },
    }
    show(new FakeLibrary({ articles: ARTICLES, answers }))
    await expect.element(page.getByRole('alert')).toHaveTextContent(/could not be read/)
    await userEvent.click(page.getByRole('button', { name: 'Try again' }))
    await expect.element(page.getByTitle('The report as it will be')).toBeVisible()
  })
})
