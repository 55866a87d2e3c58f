import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { go, importByPaste } from './support/library-page.ts'
import { BRIDGE } from './support/stories.ts'
import { expect, expectAccessible, test } from './support/test.ts'

test('undo and redo name their step, reach back over a restart, and lose nothing', async ({ page, machine }) => {
  await page.goto(await machine.start())
  const desk = await importByPaste(page, BRIDGE.text, BRIDGE.title)
  await desk.mark('built in 1887', 'The bridge was built in 1887.')
  await desk.rate('1', 'The plate says so.')
  await desk.checkedOf(1, 1)
  await machine.kill()
  await page.goto(await machine.start())
  await page.getByRole('main').getByText(BRIDGE.title).first().click()
  await expect(page.getByRole('button', { name: /^Undo: rate claim 1 True/ })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await desk.checkedOf(0, 1)
  await page.keyboard.press('ControlOrMeta+Shift+z')
  await desk.checkedOf(1, 1)
})

test('deleting a claim can be taken back', async ({ page, machine }) => {
  await page.goto(await machine.start())
  const desk = await importByPaste(page, BRIDGE.text, BRIDGE.title)
  await desk.mark('built in 1887')
  await desk.rate('2', 'Nearly.')
  await page.keyboard.press('ControlOrMeta+Backspace')
  await expect(page.getByRole('article').getByRole('button', { name: /^Claim 1/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await desk.checkedOf(1, 1)
})

test('everything can be done from the keyboard: select, mark, word, rate, reason, next', async ({ page, machine }) => {
  await page.goto(await machine.start())
  const desk = await importByPaste(page, BRIDGE.text, BRIDGE.title)
  await expect(page.getByRole('article')).toBeFocused()
  await page.keyboard.press('.')
  await page.keyboard.press('m')
  await expect(page.getByLabel('Wording of the claim')).toBeFocused()
  await page.keyboard.type('A first claim.')
  await page.keyboard.press('Escape')
  await page.keyboard.press('1')
  await expect(desk.why).toBeFocused()
  await page.keyboard.type('A reason.')
  await page.keyboard.press('ControlOrMeta+Enter')
  await desk.checkedOf(1, 1)
  await expect(desk.why).toBeHidden()
  await page.keyboard.press('0')
  await expect(page.getByRole('main').getByText(/^[2-9] of \d+ sentences looked at$/)).toBeVisible()
})

test('the edges of a claim move by a word, and passages are added and taken off', async ({ page, machine }) => {
  await page.goto(await machine.start())
  const desk = await importByPaste(page, BRIDGE.text, BRIDGE.title)
  await desk.mark('built in 1887')
  const marked = page.getByRole('article').locator('mark')
  await page.keyboard.press(']')
  await expect(marked).toHaveText(/built in 1887 and/)
  await page.keyboard.press('Shift+}')
  await page.keyboard.press('[')
  await expect(marked).toHaveText(/was built in 1887/)
  await desk.select('the flood of 1954')
  await page.keyboard.press('a')
  await expect(marked).toHaveCount(2)
})

test('a file dropped on the claim is kept as evidence with its size, date and hash', async ({ page, machine }) => {
  await page.goto(await machine.start())
  const desk = await importByPaste(page, BRIDGE.text, BRIDGE.title)
  await desk.mark('cost €3.2 million')
  const files = await page.evaluateHandle(() => {
    const transfer = new DataTransfer()
    transfer.items.add(new File(['total;3.24\n'], 'invoice.csv', { type: 'text/csv' }))
    return transfer
  })
  const target = page.getByRole('region', { name: 'Sources: drop a file to keep it as evidence' })
  for (const type of ['dragenter', 'dragover', 'drop']) await target.dispatchEvent(type, { dataTransfer: files })
  await expect(target.getByText('invoice.csv').first()).toBeVisible()
  await go(page, 'Sources')
  await page.getByText('invoice.csv').first().click()
  await expect(page.getByText(/SHA-256/).first()).toBeVisible()
  await expect(
    page
      .getByRole('main')
      .getByText(/11 (bytes|B)/)
      .first(),
  ).toBeVisible()
  await expect(page.getByText('cost €3.2 million').first()).toBeVisible()
})

test('the history of a claim tells in words what was done to it', async ({ page, machine }) => {
  await page.goto(await machine.start())
  const desk = await importByPaste(page, BRIDGE.text, BRIDGE.title)
  await desk.mark('built in 1887', 'Built in 1887.')
  await desk.rate('5', 'The plate says 1888.')
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  const history = page.getByRole('region', { name: 'History' })
  await expect(history).toContainText('False')
  await expect(history).toContainText('The plate says 1888.')
  await expect(history).toContainText('Checker')
})

test('words half written are kept when another claim is chosen and when the window goes', async ({ page, machine }) => {
  await page.goto(await machine.start())
  const desk = await importByPaste(page, BRIDGE.text, BRIDGE.title)
  await desk.mark('built in 1887')
  await page.keyboard.press('1')
  await expect(desk.why).toBeFocused()
  await page.keyboard.type('Half a rea')
  await page
    .getByRole('main')
    .getByRole('button', { name: 'Details' })
    .or(page.getByRole('button', { name: 'Next left' }))
    .first()
    .click()
  await page.reload()
  await page.getByRole('main').getByText(BRIDGE.title).first().click()
  await page
    .getByRole('article')
    .getByRole('button', { name: /^Claim 1/ })
    .press('Enter')
  await expect(desk.why).toHaveValue('Half a rea')
})

test('a whole article goes out as JSON and comes back, as a copy where it is and whole where it is not', async ({
  page,
  machine,
}) => {
  await page.goto(await machine.start())
  const desk = await importByPaste(page, BRIDGE.text, BRIDGE.title)
  await desk.mark('built in 1887', 'Built in 1887.')
  await desk.rate('1', 'The plate.')
  await desk.checkedOf(1, 1)
  await machine.stop()
  const id = JSON.parse((await machine.terminal('list', '--library', machine.library, '--json')).out).articles[0].id
  const out = path.join(machine.folder, 'article.json')
  expect(
    (await machine.terminal('export', id, '--library', machine.library, '--format', 'json', '--out', out)).code,
  ).toBe(0)
  const other = path.join(machine.folder, 'other')
  const whole = JSON.parse(
    (await machine.terminal('import', out, '--library', other, '--as', 'Somebody', '--json')).out,
  )
  expect(whole.articles).toMatchObject([{ id, title: BRIDGE.title }])
  const copy = JSON.parse((await machine.terminal('import', out, '--library', machine.library, '--json')).out)
  expect(copy.articles[0].id).not.toBe(id)
  const again = path.join(machine.folder, 'again.json')
  await machine.terminal('export', id, '--library', other, '--format', 'json', '--out', again)
  const without = (file: string) => ({ ...JSON.parse(readFileSync(file, 'utf8')), exportedAt: '' })
  expect(without(again)).toEqual(without(out))
  for (const library of [machine.library, other])
    expect((await machine.terminal('verify', '--library', library)).code).toBe(0)
})

test('the first run asks for a name, shows the folder, and an empty library says what to do next', async ({
  page,
  machine,
  complaints,
}) => {
  await page.goto(await machine.start([]))
  await expect(page.getByRole('heading', { name: 'Welcome to Tickmark' })).toBeVisible()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expectAccessible(page, `first run, ${colorScheme}`)
  }
  await expect(page.getByText(/Documents.*Tickmark/)).toBeVisible()
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.getByText('Type your name first')).toBeVisible()
  await page.getByLabel('Your name').fill('Ada')
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.getByRole('heading', { name: 'Nothing to check yet' })).toBeVisible()
  expect(complaints).toEqual([])
})

test('files that are no articles are each refused with a sentence, and the good one comes in', async ({
  page,
  machine,
}) => {
  await page.goto(await machine.start())
  const make = (name: string, bytes: Buffer | string) => {
    const file = path.join(machine.folder, name)
    writeFileSync(file, bytes)
    return file
  }
  await page
    .getByRole('button', { name: /^Import/ })
    .first()
    .click()
  await page
    .getByRole('dialog')
    .locator('input[type=file]')
    .setInputFiles([
      make('empty.txt', ''),
      make('noise.txt', Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256))),
      make('fifty.txt', Buffer.alloc(50 * 1024 * 1024, 'word ')),
      make('good.md', '# A good one\n\nTwo boats sank on Monday.\n'),
    ])
  const dialog = page.getByRole('dialog')
  for (const name of ['empty.txt', 'noise.txt', 'fifty.txt']) await expect(dialog.getByText(name).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await go(page, 'Library')
  await expect(page.getByText('A good one')).toBeVisible()
})

test('an article dropped on the window comes in', async ({ page, machine }) => {
  await page.goto(await machine.start())
  await expect(page.getByRole('heading', { name: 'Nothing to check yet' })).toBeVisible()
  const files = await page.evaluateHandle(() => {
    const transfer = new DataTransfer()
    transfer.items.add(
      new File(['# Two boats sank\n\nNobody was hurt on Monday.\n'], 'boats.md', { type: 'text/markdown' }),
    )
    return transfer
  })
  for (const type of ['dragenter', 'dragover', 'drop'])
    await page.getByRole('main').dispatchEvent(type, { dataTransfer: files })
  await expect(page.getByRole('heading', { level: 1, name: 'Two boats sank' })).toBeVisible()
})

test('a claim is nested in another, crosses paragraphs, and a note keeps its own Enter', async ({ page, machine }) => {
  await page.goto(await machine.start())
  const desk = await importByPaste(page, BRIDGE.text, BRIDGE.title)
  await desk.mark('cracks in two of its seven piers')
  await desk.mark('seven piers')
  await desk.mark('the city said.The repairs cost €3.2 million')
  await expect(page.getByLabel('Wording of the claim')).toHaveValue(/the city said\. The repairs cost/)
  await expect(page.getByRole('article').getByRole('button', { name: /^Claim \d, / })).toHaveCount(3)
  await page.getByRole('textbox', { name: 'Add a note' }).fill('Ask the office again.')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page.getByRole('textbox', { name: 'Note', exact: true })).toHaveValue('Ask the office again.')
  await expect(page.getByText('Choose a rating first')).toHaveCount(0)
})
