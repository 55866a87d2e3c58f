import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { DeskPage } from './support/desk-page.ts'
import { importByPaste } from './support/library-page.ts'
import { type Machine, ROOT } from './support/machine.ts'
import { expect, test } from './support/test.ts'

interface Story {
  readonly file: string
  readonly title: string
  /** The words of each claim, its rating's key, and why. */
  readonly claims: readonly (readonly [words: string, key: string, why: string])[]
  readonly nothingToCheck: string
}

const BRIDGE: Story = {
  file: path.join(ROOT, 'tests/fixtures/articles/bridge-reopens.txt'),
  title: 'Old town bridge reopens after 14 months of repairs',
  claims: [
    ['14 months of repairs', '1', 'The closing order is dated 3 March last year.'],
    ['cost €3.2 million, a fifth less', '2', 'The final invoice says €3.24 million.'],
    ['11,000 vehicles on its first day', '3', 'The counter stood still for two hours.'],
    ['cracks in two of its seven piers', '5', 'The inspection report names three piers.'],
    ['About 9,000 people walked across it', '6', 'Nobody counted.'],
    ['“We have never finished a bridge so far under budget,”', '1', 'Heard on the recording of the press conference.'],
    ['built in 1887', '1', 'The plate on the eastern portal says so.'],
    ['the oldest iron bridge in the country still open to lorries', '4', 'The bridge at Osmund is older.'],
    ['the water rose 6.3 metres', '1', 'The gauge book of 1954.'],
    ['fell by 18 percent', '3', 'Only on two of the four counters.'],
    ['three in four drivers', '1', 'Table 4 of the survey.'],
  ],
  nothingToCheck: 'The opposition disputes the figure.',
}

const BELGOROD: Story = {
  file: path.resolve(ROOT, '../shared/articles/belgorod-attack-updated.txt'),
  title: 'Ukrainian Attack on Russia Kills At Least 21',
  claims: [
    ['Kills At Least 21', '1', 'The later toll of the authorities.'],
    ['killed nearly 40', '2', '39 by the count given further down.'],
    ['21 killed (including 3 children) and 111 injured', '1', 'As stated by the authorities.'],
    ['leaving at least 14 people dead', '3', 'Right when written, overtaken by the update.'],
    ['at least 14 are dead and over 100 were injured', '3', 'An earlier toll.'],
    ['one child is among the dead', '4', 'The update says three.'],
    ['several of the Ukrainian projectiles were shot down', '6', 'No independent source.'],
    ['over 150 drones and missiles', '1', '158 by the air force.'],
    ['about 100 of the projectiles were intercepted', '1', '114 by the air force.'],
    ['39 killed across the county', '2', '“Country” is meant.'],
    ['around 200 air defense missiles', '1', 'As announced.'],
  ],
  nothingToCheck: 'The MoD says the interceptors have been redesigned to be fired from the ground.',
}

async function checkArticle(page: Page, { claims, nothingToCheck }: Story) {
  const desk = new DeskPage(page)
  for (const [index, [words, key, why]] of claims.entries()) {
    await desk.mark(words)
    if (index === 0)
      await desk.addSource({
        text: 'https://example.org/record/12',
        title: 'City record no. 12',
        quote: 'Closed since 3 March.',
        locator: 'p. 2',
      })
    else if (index % 2 === 0) await desk.citeKnown('City record no. 12')
    else await desk.addSource({ text: `Document no. ${index}`, quote: `Words of document ${index}.` })
    await desk.rate(key, why)
    await desk.checkedOf(index + 1, index + 1)
  }
  await desk.select(nothingToCheck)
  await page.keyboard.press('0')
}

async function expectEverything(page: Page, { claims, title }: Story) {
  await page.getByRole('main').getByText(title).first().click()
  const desk = new DeskPage(page)
  await desk.checkedOf(claims.length, claims.length)
  await page
    .getByRole('article')
    .getByRole('button', { name: /^Claim 4, / })
    .press('Enter')
  await expect(desk.why).toHaveValue(claims[3]?.[2] ?? '')
}

async function expectReport(page: Page, machine: Machine, story: Story) {
  const download = page.waitForEvent('download')
  await page.keyboard.press('ControlOrMeta+e')
  const file = path.join(machine.folder, 'report.html')
  await (await download).saveAs(file)
  const report = await page.context().newPage()
  await report.goto(`file://${file}`)
  await expect(report.getByRole('heading', { level: 1, name: story.title })).toBeVisible()
  for (const [words, , why] of story.claims) {
    await expect(report.locator('body')).toContainText(words)
    await expect(report.getByText(why).first()).toBeVisible()
  }
  await expect(report.getByText('City record no. 12').first()).toBeVisible()
  await report.close()
}

async function newcomersFlow(page: Page, machine: Machine, story: Story) {
  await test.step('import by paste', async () => {
    await page.goto(await machine.start())
    await importByPaste(page, readFileSync(story.file, 'utf8'), story.title)
  })
  await test.step('mark, cite and rate every claim', () => checkArticle(page, story))
  await test.step('the power goes, and everything is there again', async () => {
    await machine.kill()
    await page.goto(await machine.start())
    await expectEverything(page, story)
  })
  await test.step('the report can be opened and read', () => expectReport(page, machine, story))
  await test.step('the library is sound', async () => {
    await machine.stop()
    const verified = await machine.terminal('verify', '--library', machine.library, '--json')
    expect(JSON.parse(verified.out)).toMatchObject({ ok: true, articles: 1, problems: [] })
    const listed = await machine.terminal('list', '--library', machine.library, '--json')
    expect(JSON.parse(listed.out).articles).toMatchObject([
      { title: story.title, claims: story.claims.length, checked: story.claims.length },
    ])
  })
}

test('a newcomer checks an invented article, loses power, and hands back a report', async ({
  page,
  machine,
  complaints,
}) => {
  await newcomersFlow(page, machine, BRIDGE)
  expect(complaints.filter((complaint) => !complaint.includes('ERR_'))).toEqual([])
})

test('a newcomer checks a real, updated article (needs ../shared)', async ({ page, machine, complaints }) => {
  test.skip(!existsSync(BELGOROD.file), '../shared is not beside the project')
  await newcomersFlow(page, machine, BELGOROD)
  expect(complaints.filter((complaint) => !complaint.includes('ERR_'))).toEqual([])
})
