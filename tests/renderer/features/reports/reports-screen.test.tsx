import { beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Input } from '../../../../core/contract.ts'
import { Ticket } from '../../../../core/contract-values.ts'
import { ok, refuse } from '../../../../core/result.ts'
import { ReportsScreen } from '../../../../renderer/features/reports/reports-screen.tsx'
import { useExportingStore } from '../../../../renderer/frame/exporting.ts'
import { article, articleId, FakeLibrary } from '../../support/fake-library.ts'
import { renderScreen } from '../../support/render.tsx'

const ARTICLES = [article(1, { title: 'Ferry fire' })]
const preview = (withheld = 0) => ok({ url: 'about:blank', name: 'Ferry fire.html', withheld })
const PREVIEW = { 'report.preview': () => preview() } as const
const saved = (name: string) =>
  ok({ outcome: 'saved' as const, name, bytes: 214_000, place: '~/Documents', ticket: Ticket.parse('0'.repeat(32)) })

const show = (fake: FakeLibrary, hasArticle = true) =>
  renderScreen(<ReportsScreen />, fake.client, { screen: 'reports', article: hasArticle ? articleId(1) : null })
const heading = (name: string) => page.getByRole('heading', { level: 2, name, exact: true })

beforeEach(async () => {
  await page.viewport(1280, 800)
  useExportingStore.setState({ busy: null, outcome: null, refusal: null, refused: [] })
})

describe('the documents', () => {
  test('ask for an article when none is on the desk', async () => {
    const app = show(new FakeLibrary({ articles: ARTICLES }), false)
    await userEvent.click(page.getByRole('button', { name: 'Go to the library' }))
    expect(app.view.getState().screen).toBe('library')
  })

  test('are listed by whom they are for, and the one looked at last is shown', async () => {
    show(new FakeLibrary({ articles: ARTICLES, answers: PREVIEW }))
    for (const name of ['For the editor', 'For readers', 'Tables', 'For machines', 'For another Tickmark'])
      await expect.element(heading(name).first()).toBeVisible()
    await expect.element(page.getByRole('button', { name: /^Reader report/ })).toHaveAttribute('aria-current', 'true')
  })

  test('are gone through with the arrow keys, and chosen with Enter', async () => {
    const asked: string[] = []
    const answers = {
      'report.preview': ({ choice }: Input<'report.preview'>) => {
        asked.push(`${choice.kind} ${choice.format}`)
        return preview()
      },
    }
    const app = show(new FakeLibrary({ articles: ARTICLES, answers }))
    const chosen = page.getByRole('button', { name: /^Reader report/ })
    await expect.element(chosen).toBeVisible()
    chosen.element().focus()
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{Enter}')
    await expect.element(heading('Checking copy')).toBeVisible()
    expect(asked.at(-1)).toBe('checking docx')
    expect(app.start.getState().start?.preferences.handOver).toMatchObject({ format: 'docx', kind: 'checking' })
  })

  test('come in several formats', async () => {
    show(new FakeLibrary({ articles: ARTICLES, answers: PREVIEW }))
    await userEvent.click(page.getByRole('radio', { name: 'Markdown' }))
    await expect.element(page.getByRole('button', { name: 'Export as Markdown' })).toBeVisible()
  })

  test('are one field in a narrow window', async () => {
    await page.viewport(760, 900)
    show(new FakeLibrary({ articles: ARTICLES, answers: PREVIEW }))
    await userEvent.click(page.getByRole('button', { name: /Documents/ }))
    await userEvent.click(page.getByRole('option', { name: 'Checked copy' }))
    await expect.element(heading('Checked copy')).toBeVisible()
  })
})

describe('a document', () => {
  test('is shown in a frame where nothing can run', async () => {
    show(new FakeLibrary({ articles: ARTICLES, answers: PREVIEW }))
    const frame = page.getByTitle('Reader report, Web page, as it will be')
    await expect.element(frame).toBeVisible()
    expect(frame.element().getAttribute('sandbox')).toBe('')
  })

  test('says how much withheld matter is left out', async () => {
    show(new FakeLibrary({ articles: ARTICLES, answers: { 'report.preview': () => preview(2) } }))
    await expect.element(page.getByText('2 withheld things are left out.')).toBeVisible()
  })

  test('that holds everything warns of the withheld matter inside', async () => {
    show(new FakeLibrary({ articles: ARTICLES, answers: { 'report.preview': () => preview(2) } }))
    await userEvent.click(page.getByRole('button', { name: 'Everything' }))
    await expect.element(page.getByText('2 things inside are not for everybody.')).toBeVisible()
  })

  test('is exported, and says where the file is and shows it there', async () => {
    const shown: string[] = []
    const answers = {
      ...PREVIEW,
      'report.export': () => saved('ferry-fire.html'),
      'file.show': ({ ticket }: Input<'file.show'>) => {
        shown.push(ticket)
        return ok({})
      },
    }
    show(new FakeLibrary({ articles: ARTICLES, answers }))
    await userEvent.click(page.getByRole('button', { name: 'Export as Web page' }))
    await expect.element(page.getByText('ferry-fire.html (214 kB) was saved in ~/Documents.')).toBeVisible()
    await userEvent.click(page.getByRole('button', { name: 'Show in folder' }))
    expect(shown).toEqual(['0'.repeat(32)])
  })

  test('that could not be written says so, and the cancelled one says nothing', async () => {
    const answers = {
      ...PREVIEW,
      'report.export': ({ choice }: Input<'report.export'>) =>
        choice.format === 'md' ? ok({ outcome: 'cancelled' as const }) : refuse('refused.article.unknown'),
    }
    show(new FakeLibrary({ articles: ARTICLES, answers }))
    await userEvent.click(page.getByRole('button', { name: 'Export as Web page' }))
    await expect.element(page.getByRole('alert')).toHaveTextContent(/not in the library any more/)
    await userEvent.click(page.getByRole('radio', { name: 'Markdown' }))
    await userEvent.click(page.getByRole('button', { name: 'Export as Markdown' }))
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument()
  })

  test('that cannot be prepared says why, and can be tried again', async () => {
    let tries = 0
    const answers = {
      'report.preview': () => {
        tries += 1
        return tries === 1 ? refuse('refused.draft.unknown') : preview()
      },
    }
    show(new FakeLibrary({ articles: ARTICLES, answers }))
    await expect.element(page.getByRole('alert')).toHaveTextContent(/could not be read/)
    await userEvent.click(page.getByRole('button', { name: 'Try again' }))
    await expect.element(page.getByTitle(/as it will be/)).toBeVisible()
  })
})

describe('the columns of the tables', () => {
  const showTables = async () => {
    const asked: unknown[] = []
    const answers = {
      'report.preview': ({ choice }: Input<'report.preview'>) => {
        asked.push(choice.columns)
        return preview()
      },
    }
    const app = show(new FakeLibrary({ articles: ARTICLES, answers }))
    await userEvent.click(page.getByRole('button', { name: 'Tables' }))
    await expect.element(page.getByText('All 18 columns.')).toBeVisible()
    await userEvent.click(page.getByRole('button', { name: 'Choose and order columns' }))
    return { app, asked, remembered: () => app.start.getState().start?.preferences.claimColumns }
  }
  const column = (name: string) => page.getByRole('dialog').getByRole('checkbox', { name, exact: true })

  test('are chosen and ordered by keys, remembered, and the preview follows', async () => {
    const { asked, remembered } = await showTables()
    column('Kind').element().focus()
    await userEvent.keyboard(' ')
    await expect.element(column('Kind')).not.toBeChecked()
    await expect.element(column('Kind')).toHaveFocus()
    await userEvent.click(page.getByRole('button', { name: '“Claim in words” up' }))
    await userEvent.click(page.getByRole('button', { name: 'Use 17 columns' }))
    await expect.element(page.getByText('17 of 18 columns, in an order of your own.')).toBeVisible()
    expect(remembered()?.slice(0, 3)).toEqual(['wording', 'claim', 'words'])
    await expect.poll(() => asked.at(-1)).toEqual(remembered())
    await userEvent.click(page.getByRole('button', { name: 'All columns' }))
    await expect.poll(() => asked.at(-1)).toBeNull()
  })

  test('are all of them again once every one is ticked in its own place', async () => {
    const { remembered } = await showTables()
    await userEvent.click(page.getByRole('button', { name: '“Claim in words” up' }))
    await userEvent.click(page.getByRole('button', { name: '“Claim in words” down' }))
    await userEvent.click(page.getByRole('button', { name: 'Use 18 columns' }))
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
    expect(remembered()).toBeNull()
  })

  test('are never none: the last one stays', async () => {
    const { remembered } = await showTables()
    const names = page
      .getByRole('dialog')
      .getByRole('listitem')
      .elements()
      .map((row) => row.querySelector('label')?.textContent ?? '')
    expect(names).toHaveLength(18)
    for (const name of names) await userEvent.click(column(name), { force: true })
    await expect.element(column(names.at(-1) ?? '')).toBeChecked()
    await userEvent.click(page.getByRole('button', { name: 'Use one column' }))
    await expect.poll(remembered).toEqual(['notes'])
  })
})

describe('the usual set', () => {
  test('takes a document in and out, and is exported in one go', async () => {
    const asked: string[][] = []
    const answers = {
      ...PREVIEW,
      'report.exportSet': ({ choices }: Input<'report.exportSet'>) => {
        asked.push(choices.map(({ format, kind }) => `${kind} ${format}`))
        const handed = saved('Ferry fire.zip')
        return handed.ok ? ok({ handed: handed.value, names: [], refused: [] }) : handed
      },
    }
    show(new FakeLibrary({ articles: ARTICLES, answers }))
    const isIn = page.getByRole('switch', { name: /In the usual set/ })
    await expect.element(isIn).toBeChecked()
    await userEvent.click(page.getByText('In the usual set', { exact: true }))
    await expect.element(isIn).not.toBeChecked()
    await userEvent.click(page.getByRole('button', { name: 'Export usual set: 2 documents' }))
    await expect.element(page.getByText(/Ferry fire.zip .* was saved/)).toBeVisible()
    expect(asked).toEqual([['checking docx', 'checked docx']])
  })

  test('tells which of its documents could not be made; the others were', async () => {
    const answers = {
      ...PREVIEW,
      'report.exportSet': () => {
        const handed = saved('Ferry fire.zip')
        const refusal = { key: 'refused.draft.unknown', values: {} }
        const refused = [{ handOver: { format: 'docx' as const, kind: 'checked' as const, redacted: false }, refusal }]
        return handed.ok ? ok({ handed: handed.value, names: [], refused }) : handed
      },
    }
    show(new FakeLibrary({ articles: ARTICLES, answers }))
    await userEvent.click(page.getByRole('button', { name: 'Export usual set: 3 documents' }))
    await expect.element(page.getByRole('alert')).toHaveTextContent(/Checked copy, Word/)
    await expect.element(page.getByText(/Ferry fire.zip .* was saved/)).toBeVisible()
  })
})

describe('how the report looks', () => {
  test('is remembered, and the preview follows', async () => {
    const asked: string[] = []
    const answers = {
      'report.preview': ({ choice }: Input<'report.preview'>) => {
        asked.push(`${choice.look.template} ${choice.look.publisher}`)
        return preview()
      },
    }
    const app = show(new FakeLibrary({ articles: ARTICLES, answers }))
    await userEvent.click(page.getByRole('button', { name: /Template/ }))
    await userEvent.click(page.getByRole('option', { name: /Minimal/ }))
    await userEvent.fill(page.getByRole('textbox', { name: 'Publisher', exact: true }), 'The Alder Desk')
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => asked.at(-1)).toBe('minimal The Alder Desk')
    expect(app.start.getState().start?.preferences.reportLook.template).toBe('minimal')
  })

  test('takes a logo by its bytes, and refuses what is no picture in a sentence', async () => {
    const app = show(new FakeLibrary({ articles: ARTICLES, answers: PREVIEW }))
    await expect.element(page.getByRole('button', { name: 'Choose a picture' })).toBeVisible()
    const field = page.getByRole('button', { name: 'Choose a picture' }).element().parentElement?.querySelector('input')
    const give = (bytes: number[]) => {
      const files = new DataTransfer()
      files.items.add(new File([new Uint8Array(bytes)], 'logo.png', { type: 'image/png' }))
      if (field) field.files = files.files
      field?.dispatchEvent(new Event('change', { bubbles: true }))
    }
    give([60, 115, 118, 103])
    await expect.element(page.getByRole('alert')).toHaveTextContent(/no PNG, JPEG or WebP/)
    give([0x89, 0x50, 0x4e, 0x47])
    await expect.element(page.getByRole('button', { name: 'Remove' })).toBeVisible()
    expect(app.start.getState().start?.preferences.reportLook.logo).toEqual({
      mediaType: 'image/png',
      base64: 'iVBORw==',
    })
  })
})
