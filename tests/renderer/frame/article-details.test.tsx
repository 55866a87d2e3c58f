import { beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { ArticleView } from '../../../core/contract-values.ts'
import { EMPTY_ARTICLE } from '../../../core/model/empty-tables.ts'
import { NO_MEMORY } from '../../../core/model/preferences.ts'
import { ok } from '../../../core/result.ts'
import { ArticleDetailsDialog } from '../../../renderer/frame/article-details.tsx'
import { useDesk } from '../../../renderer/state/use-app.ts'
import { articleId, FakeLibrary, ME } from '../support/fake-library.ts'
import { renderScreen } from '../support/render.tsx'

const DRAFT = '01890004-0000-7000-8000-000000000001'

const view = {
  seq: 1,
  tables: {
    ...EMPTY_ARTICLE,
    articles: {
      [articleId(1)]: {
        id: articleId(1),
        title: 'Ferry fire',
        byline: 'Ines Marlow',
        publication: '',
        publishedOn: '',
        updatedOn: '',
        url: '',
        deadline: '',
        scale: 'truth',
        draft: DRAFT,
        nextClaimNumber: 1,
        createdAt: '2026-03-01T09:30:00.000Z',
        createdBy: ME,
        signOffs: [],
        binnedAt: null,
      },
    },
  },
  content: { textRule: 1, text: '', blocks: [], inline: [], sentences: [], language: '', direction: 'ltr' },
  steps: { undo: null, redo: null },
  memory: NO_MEMORY,
  readOnly: null,
  notices: [],
} as unknown as ArticleView

function OpenDetails() {
  const isOpen = useDesk(({ desk }) => desk.status === 'open')
  return <main>{isOpen && <ArticleDetailsDialog isOpen onClose={() => {}} />}</main>
}

const show = () => {
  const fake = new FakeLibrary({ answers: { 'article.open': () => ok(view) } })
  const app = renderScreen(<OpenDetails />, fake.client, { screen: 'desk' })
  app.view.getState().openArticle(articleId(1))
  return fake
}

const commands = (fake: FakeLibrary) =>
  fake.asked
    .filter(({ method }) => method === 'article.execute')
    .map(({ input }) => (input as { command: unknown }).command)

beforeEach(() => page.viewport(1280, 900))

describe('the article’s details', () => {
  test('are saved field by field, as stated', async () => {
    const fake = show()
    await userEvent.fill(page.getByRole('textbox', { name: 'Published' }), ' 31 August, 18:00, local time ')
    await userEvent.tab()
    await expect
      .poll(() => commands(fake))
      .toEqual([{ type: 'article.edit', details: { publishedOn: '31 August, 18:00, local time' } }])
  })

  test('keep their title when somebody empties it, and say so', async () => {
    const fake = show()
    await userEvent.fill(page.getByRole('textbox', { name: 'Title' }), ' ')
    await userEvent.tab()
    await expect.element(page.getByText('An article needs a title. The one before was kept.')).toBeVisible()
    expect(commands(fake)).toEqual([])
  })

  test('let another scale be chosen', async () => {
    const fake = show()
    await userEvent.click(page.getByRole('button', { name: /Rating scale/ }))
    await userEvent.click(page.getByRole('option', { name: 'Magazine marks' }))
    await expect.poll(() => commands(fake)).toEqual([{ type: 'article.chooseScale', scale: 'magazine' }])
  })
})
