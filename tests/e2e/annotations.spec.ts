import type { Locator, Page } from '@playwright/test'
import { paragraph, run, styled, wordFile } from '../support/word-file.ts'
import { DeskPage } from './support/desk-page.ts'
import { importByPaste } from './support/library-page.ts'
import { expect, expectAccessibleInBoth, test } from './support/test.ts'

test.use({ timezoneId: 'UTC' })

const TITLE = 'Bridge over the Alder reopens'
const PARAGRAPHS = [
  'The bridge reopened on Tuesday after 14 months of repairs. The wind was light.',
  'The work cost 2.5 million crowns, the city council said. The wind was light.',
] as const

const commentBy = (id: number, author: string, at: string, words: string) =>
  `<w:comment w:id="${id}" w:author="${author}" w:date="${at}" w:initials="x">${paragraph(words)}</w:comment>`

const commentedOn = (id: number, words: string) =>
  `<w:commentRangeStart w:id="${id}"/>${run(words)}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`

/** The article as a Word file on which an editor and a lawyer remarked. */
const COMMENTED = {
  name: 'bridge.docx',
  mimeType: '',
  buffer: Buffer.from(
    wordFile({
      styles: '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>',
      body:
        styled('Title', TITLE) +
        paragraph(
          run('The bridge reopened on Tuesday after ') +
            commentedOn(0, '14 months of repairs') +
            run('. The wind was light.'),
        ) +
        paragraph(
          run('The work cost ') +
            commentedOn(1, '2.5 million crowns') +
            run(', the city council said. The wind was light.'),
        ),
      comments:
        commentBy(0, 'Ines Marlow', '2026-02-03T10:20:00Z', 'The record says sixteen.') +
        commentBy(1, 'Osk Bern', '2026-02-04T08:05:00Z', 'Who says so?'),
    }),
  ),
}

/** An annotation as the API of Hypothesis hands it out. */
const row = (id: string, exact: string, about: object = {}) => ({
  id,
  user: 'acct:ilse@hypothes.is',
  user_info: { display_name: 'Ilse Brandtová' },
  created: '2023-09-01T08:00:00+00:00',
  uri: 'https://paper.example/bridge',
  text: `About ${id}.`,
  tags: [],
  target: [{ selector: [{ type: 'TextQuoteSelector', exact }] }],
  ...about,
})
const HYPOTHESIS = {
  name: 'hypothesis.json',
  mimeType: '',
  buffer: Buffer.from(
    JSON.stringify({
      total: 6,
      rows: [
        row('sure', '2.5 million crowns', { tags: ['figure'] }),
        row('reply', '', { references: ['sure'], user_info: { display_name: 'Jory' }, target: [{}] }),
        row('whole', '', { target: [{ source: 'https://paper.example/bridge' }] }),
        row('changed', 'reopened on Tuesday after 12 months of repairs'),
        row('several', 'The wind was light'),
        row('lost', 'The captain had been drinking since noon'),
      ],
    }),
  ),
}

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Add annotations' })
// The places that may be meant are a list in one of them.
const rows = (page: Page) => dialog(page).getByRole('list', { name: 'Annotations' }).locator('> li')
const rowOf = (page: Page, words: string) => rows(page).filter({ hasText: words })
const banner = (page: Page) => page.getByText('This draft came with 2 comments.')
const notes = (page: Page) => page.getByRole('region', { name: 'Notes' })
const note = (page: Page) => notes(page).getByRole('textbox', { name: 'Note', exact: true })

async function importCommented(page: Page): Promise<DeskPage> {
  await page
    .getByRole('button', { name: /^Import/ })
    .first()
    .click()
  await page.getByRole('dialog', { name: 'Import articles' }).locator('input[type=file]').setInputFiles(COMMENTED)
  await expect(page.getByRole('article')).toContainText('14 months of repairs')
  return new DeskPage(page)
}

/** Opens the dialog the way that always leads there. */
async function openDialog(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('dialog').getByRole('combobox').fill('Add annotations')
  await page.getByRole('option', { name: /^Add annotations/ }).click()
  await expect(dialog(page)).toBeVisible()
}

/** Goes on by Tab until this has the focus. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted).toBeVisible()
  for (let step = 0; step < 60; step++) {
    if (await wanted.evaluateAll((found) => found.includes(document.activeElement as HTMLElement))) return
    await page.keyboard.press('Tab')
  }
  await expect(wanted).toBeFocused()
}

test('the comments of a Word file are looked at, added with who wrote them and when, and taken back in one step', async ({
  page,
  machine,
  complaints,
}) => {
  await page.goto(await machine.start())
  const desk = await importCommented(page)
  await expect(banner(page)).toBeVisible()
  await expectAccessibleInBoth(page, 'a draft that came with comments')
  await page.getByRole('button', { name: 'Look at them' }).click()
  await expect(rows(page)).toHaveCount(2)
  await expect(rows(page).nth(0)).toContainText(/Ines Marlow.*3 Feb 2026, 10:20.*The record says sixteen\./s)
  await expect(rows(page).nth(1)).toContainText(/Osk Bern.*4 Feb 2026, 08:05.*Who says so\?/s)
  await expect(rows(page).nth(1).locator('blockquote')).toHaveText('2.5 million crowns')
  await expectAccessibleInBoth(page, 'annotations, before any is added')

  await dialog(page)
    .getByRole('button', { name: /^Add 2 annotations/ })
    .click()
  await expect(dialog(page)).toBeHidden()
  await desk.checkedOf(0, 2)
  await expect(banner(page)).toBeHidden()
  await expect(note(page)).toHaveValue('The record says sixteen.')
  await expect(notes(page)).toContainText('Ines Marlow, 3 Feb 2026, 10:20')
  await desk.article.focus()
  await page.keyboard.press('j')
  await expect(note(page)).toHaveValue('Who says so?')
  await expect(notes(page)).toContainText('Osk Bern, 4 Feb 2026, 08:05')

  await page.keyboard.press('ControlOrMeta+z')
  await desk.checkedOf(0, 0)
  await page.keyboard.press('ControlOrMeta+Shift+z')
  await desk.checkedOf(0, 2)
  // Read again, they are known and nothing is ticked.
  await openDialog(page)
  await dialog(page).getByRole('button', { name: 'Comments of this draft’s own file' }).click()
  await expect(rows(page).filter({ hasText: 'Already here' })).toHaveCount(2)
  await expect(dialog(page).getByRole('checkbox', { checked: true })).toHaveCount(0)
  await expect(dialog(page).getByRole('button', { name: /^Add 0 annotations/ })).toBeDisabled()
  expect(complaints).toEqual([])
})

test('annotations from Hypothesis say where each belongs; one that may be meant twice waits for its place', async ({
  page,
  machine,
  complaints,
}) => {
  await page.goto(await machine.start())
  const desk = await importByPaste(page, [TITLE, ...PARAGRAPHS].join('\n\n'), TITLE)
  await openDialog(page)
  await dialog(page).locator('input[type=file]').setInputFiles(HYPOTHESIS)
  await expect(rows(page)).toHaveCount(5)
  await expect(dialog(page)).toContainText('Made on https://paper.example/bridge')
  await expect(rowOf(page, 'About sure.')).toContainText(/with 1 reply.*figure/s)
  await expect(rowOf(page, 'About whole.')).toContainText('On the whole article: it goes to the headline.')
  await expect(rowOf(page, 'About changed.')).toContainText('a figure: 12 → 14')
  await expect(rowOf(page, 'About lost.')).toContainText('Ticked, it becomes a claim without a place.')
  await expect(dialog(page).getByRole('checkbox', { checked: true })).toHaveCount(2)
  const several = rowOf(page, 'About several.')
  await expect(several.getByRole('checkbox')).toBeDisabled()
  await expectAccessibleInBoth(page, 'annotations in every state')

  await dialog(page)
    .getByRole('button', { name: /^In several places/ })
    .click()
  await expect(rows(page)).toHaveCount(1)
  await several.getByRole('button', { name: /council said\. The wind was light/ }).click()
  await expect(several.getByRole('checkbox')).toBeChecked()
  await dialog(page).getByRole('button', { name: /^All/ }).click()
  await expect(rows(page)).toHaveCount(5)
  await dialog(page)
    .getByRole('button', { name: /^Add 3 annotations/ })
    .click()
  await desk.checkedOf(0, 3)
  await expect(desk.article.locator('mark')).toHaveText([
    /^Bridge over the Alder/,
    /^2\.5 million crowns/,
    /^The wind was light/,
  ])
  await expect(note(page)).toHaveValue('About whole.')
  // The first card of the article stands below what stays at the top of the rail.
  const topOf = (element: Locator) => element.evaluate((drawn) => drawn.getBoundingClientRect().top)
  const bar = page.getByRole('navigation', { name: 'Claims' }).getByText('3 claims', { exact: true })
  await expect
    .poll(async () => (await topOf(page.locator('[data-claim-card]').first())) - (await topOf(bar)))
    .toBeGreaterThan(20)
  await desk.article.focus()
  await page.keyboard.press('j')
  await expect(notes(page)).toContainText('Ilse Brandtová, 1 Sept 2023, 08:00')
  await expect(note(page)).toHaveCount(2)
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await desk.checkedOf(0, 0)

  await openDialog(page)
  await dialog(page)
    .locator('input[type=file]')
    .setInputFiles({ name: 'recipe.json', mimeType: '', buffer: Buffer.from('{"eggs": 3}') })
  await expect(dialog(page)).toContainText('“recipe.json” holds no annotations and no comments.')
  expect(complaints).toEqual([])
})

test('comments are taken in without a mouse', async ({ page, machine }) => {
  // Asked for before the page is there: an Enter pressed at once can open the dialog before Chromium hands it over.
  const choosing = page.waitForEvent('filechooser')
  await page.goto(await machine.start())
  await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+o')
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused()
  await tabTo(page, page.getByRole('dialog').getByRole('button', { name: 'Choose files…' }))
  await page.keyboard.press('Enter')
  await (await choosing).setFiles(COMMENTED)
  const desk = new DeskPage(page)
  await expect(desk.article).toContainText('14 months of repairs')
  await tabTo(page, page.getByRole('button', { name: 'Look at them' }))
  await page.keyboard.press('Enter')
  await expect(rows(page)).toHaveCount(2)
  await tabTo(page, rows(page).nth(1).getByRole('checkbox'))
  await page.keyboard.press('Space')
  await expect(rows(page).nth(1).getByRole('checkbox')).not.toBeChecked()
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(dialog(page)).toBeHidden()
  await desk.checkedOf(0, 1)
  await expect(desk.inspector).toBeVisible()
  await expect(note(page)).toHaveValue('The record says sixteen.')
  await page.keyboard.press('ControlOrMeta+z')
  await desk.checkedOf(0, 0)
})
