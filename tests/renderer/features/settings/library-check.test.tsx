import { beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { CheckReport } from '../../../../core/contract-values.ts'
import { ok, type Result } from '../../../../core/result.ts'
import { SettingsScreen } from '../../../../renderer/features/settings/settings-screen.tsx'
import { article, articleId, FakeLibrary } from '../../support/fake-library.ts'
import { renderScreen } from '../../support/render.tsx'

const FINE: CheckReport = { articles: 41, files: 120, lines: 5000, problems: [] }
const HASH = 'a'.repeat(64)

/** A machine whose check ends when the test says so. */
function slowCheck() {
  let end: (report: CheckReport) => void = () => {}
  const stopped: string[] = []
  const fake = new FakeLibrary({
    articles: [article(1, { title: 'Ferry strikes pier' })],
    answers: {
      'library.check': () =>
        new Promise<Result<CheckReport>>((resolve) => {
          end = (report) => resolve(ok(report))
        }),
      'library.stopCheck': () => {
        stopped.push('stopped')
        return ok({})
      },
    },
  })
  return { fake, end: (report: CheckReport) => end(report), stopped }
}

const show = (fake: FakeLibrary) => renderScreen(<SettingsScreen />, fake.client, { screen: 'settings' })
const part = () => page.getByRole('region', { name: 'Check the library' })
const begin = () => userEvent.click(page.getByRole('button', { name: 'Check the library', exact: true }))

const reporting = (report: Partial<CheckReport>, articles = [article(1, { title: 'Ferry strikes pier' })]) =>
  new FakeLibrary({ articles, answers: { 'library.check': () => ok({ ...FINE, ...report }) } })

const at = (place: string, key: string, values = {}) => ({ place, problem: { key, values } })

beforeEach(() => page.viewport(1280, 900))

describe('the check of the library', () => {
  test('says how far it is and what it reads, and then what it found', async () => {
    const { fake, end } = slowCheck()
    show(fake)
    await begin()
    await expect.element(part().getByText('Checking every file. You can go on working.')).toBeVisible()
    fake.tell({ type: 'check.progressed', done: 3, of: 1_000, article: articleId(1) })
    await expect.element(part().getByText('Checking “Ferry strikes pier”: 3 of 1,000 read.')).toBeVisible()
    await expect.element(part().getByRole('progressbar')).toHaveAttribute('value', '3')
    fake.tell({ type: 'check.progressed', done: 990, of: 1_000, article: null })
    await expect.element(part().getByText('Checking the evidence: 990 of 1,000 read.')).toBeVisible()
    end(FINE)
    await expect.element(part().getByText('Everything is as it was written.')).toBeVisible()
    await expect.element(part().getByRole('progressbar')).not.toBeInTheDocument()
  })

  test('can be stopped, and says what it has not read', async () => {
    const { fake, end, stopped } = slowCheck()
    show(fake)
    await begin()
    await userEvent.click(page.getByRole('button', { name: 'Stop checking' }))
    expect(stopped).toHaveLength(1)
    end({ ...FINE, unread: 900 })
    await expect.element(part().getByText('The check was stopped before its end')).toBeVisible()
    await expect
      .element(part().getByText(/Nothing wrong was found in what was read\..*900 parts were not read\./))
      .toBeVisible()
    await expect.element(part().getByText('Everything is as it was written.')).not.toBeInTheDocument()
  })

  test('begins when it is asked for from the menu, and has the focus there', async () => {
    const { fake, end } = slowCheck()
    const app = show(fake)
    await expect.element(part()).toBeVisible()
    app.actions.getState().perform('help.check-library')
    await expect.element(part()).toHaveFocus()
    await expect.element(part().getByText('Checking every file. You can go on working.')).toBeVisible()
    end(FINE)
    await expect.element(part()).toHaveFocus()
  })

  test('says of every kind of finding what it means, what was kept and what to do', async () => {
    const folder = `articles/${articleId(1)}`
    const problems = [
      at(`${folder}/drafts/${HASH}.json`, 'check.file.damaged'),
      at(`${folder}/originals/${HASH}.docx`, 'check.file.missing'),
      at(`${folder}/article.json`, 'check.snapshot.damaged'),
      at(`${folder}/article.json.previous`, 'check.snapshot.ahead'),
      at(`${folder}/journal.jsonl`, 'check.journal.damaged', { line: 12 }),
      at(`evidence/${HASH}/minutes.pdf`, 'check.file.damaged'),
      at('library.journal.jsonl', 'check.journal.torn'),
    ]
    show(reporting({ problems }))
    await begin()
    await expect.element(page.getByRole('alert')).toHaveTextContent(/7 problems were found/)
    for (const words of [
      /^The text of this draft is not the one that was kept.* The claims, verdicts and notes stand in the journal/,
      /^The file that this draft came from is gone\. The text of the draft and the work on it stand in other files/,
      /^This copy is damaged\. It only makes opening faster.* Nothing is lost\.$/,
      /lines of the journal are lost\. What the saved copy holds can still be read/,
      /^From line 12 on, the journal is not what was written\. The lines before it are whole\.$/,
      /^This file has changed since it was captured.* The source, its citations/,
      /^The last change is only half written.* Every change that was confirmed is kept\.$/,
      /^Add the same file to its source again, or put it back/,
      /^Nothing needs to be done: it is left out/,
    ])
      await expect.element(part().getByText(words)).toBeVisible()
    await expect.element(part().getByText(`${folder}/journal.jsonl`)).toBeVisible()
  })

  test('groups what it found by article, and leads there', async () => {
    const problems = [
      at(`articles/${articleId(1)}/journal.jsonl`, 'check.journal.torn'),
      at(`articles/${articleId(2)}`, 'check.article.gone'),
      at(`articles/${articleId(1)}/drafts/${HASH}.json`, 'check.file.missing'),
    ]
    const app = show(reporting({ problems }))
    await begin()
    await expect.element(part().getByRole('heading', { name: 'Ferry strikes pier' })).toBeVisible()
    expect(part().getByRole('heading', { level: 3 }).elements()).toHaveLength(2)
    await expect.element(part().getByRole('heading', { name: 'An article without a known title' })).toBeVisible()
    await userEvent.click(page.getByRole('button', { name: 'Open the article: Ferry strikes pier' }))
    expect(app.view.getState()).toMatchObject({ screen: 'desk', article: articleId(1) })
  })

  test('says what it does not know in the words it came with', async () => {
    show(reporting({ problems: [at('articles/odd', 'storage.disk.failed', { code: 'EIO' })] }))
    await begin()
    await expect.element(part().getByText(/The disk reported the error EIO/)).toBeVisible()
  })
})
