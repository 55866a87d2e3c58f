import path from 'node:path'
import type { Locator, Page } from 'playwright'
import { say } from '../../core/messages/message.ts'
import type { Camera } from './camera.ts'
import type { Hands } from './hands.ts'
import { contentOf, pastedText } from './record.ts'
import { CHECKER, editedSample, FINDING } from './story.ts'
import type { Studio } from './studio.ts'

interface Stage {
  readonly studio: Studio
  readonly hands: Hands
  readonly take: Camera
}

/** A step of the newcomer's flow, with the pictures that are taken in it. */
interface Scene {
  readonly words: string
  readonly play: (stage: Stage) => Promise<void>
}

const article = (page: Page): Locator => page.getByRole('article')

/** Keys of the desk are for whoever has the focus in the text. */
const toText = async ({ page }: Hands) => {
  await article(page).waitFor()
  await article(page).focus()
}

async function rate(hands: Hands, rating: string, why: string) {
  await hands.page.keyboard.press(rating)
  await hands.focused(hands.field('desk.why'))
  await hands.type(why)
}

async function start({ studio, hands, take }: Stage) {
  await studio.start(null)
  await hands.field('first-run.name').fill(CHECKER)
  await hands.rest()
  await take('first-run', { around: [hands.page.getByRole('main').locator('> *')], room: 24 })
  await hands.button('first-run.begin').click()
  await hands.button('library.sample').waitFor()
  await take('library-empty')
}

async function paste({ hands, take }: Stage) {
  await hands.press('article.paste')
  const dialog = hands.page.getByRole('dialog', { name: say('import.title') })
  await dialog.waitFor()
  await take('import')
  await hands.page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
}

async function openSample({ hands, take }: Stage) {
  await hands.button('library.sample').click()
  await article(hands.page).waitFor()
  await hands.putAway('tour.not-now')
  await hands.rest()
  await take('sample')
}

async function select({ hands, take }: Stage) {
  await hands.select(FINDING.words)
  await hands.page.getByRole('toolbar', { name: say('select.tools') }).waitFor()
  await hands.rest()
  await take('selection', { keepMouse: true })
}

async function word({ hands, take }: Stage) {
  await hands.press('claim.mark')
  await hands.focused(hands.field('desk.wording'))
  await hands.page.keyboard.press('ControlOrMeta+a')
  await hands.type(FINDING.wording)
  await take('claim')
  await hands.page.keyboard.press('Escape')
}

async function cite({ hands, take }: Stage) {
  const { page } = hands
  await hands.press('citation.add')
  const form = page.getByRole('form', { name: say('action.citation.add') })
  await form.getByRole('combobox', { name: say('desk.source-text') }).fill(FINDING.link)
  await form.getByLabel(say('desk.source-title'), { exact: true }).fill(FINDING.title)
  await form.getByText(say(`stance.${FINDING.stance}`), { exact: true }).click()
  await hands.field('desk.quote', form).fill(FINDING.quote)
  await hands.field('desk.locator', form).fill(FINDING.locator)
  await take('source', { around: [form], room: 12 })
  await hands.button('desk.add-new-source', form).click()
  await form.waitFor({ state: 'hidden' })
  await page.keyboard.press('Escape')
}

async function judge({ hands, take }: Stage) {
  const { page } = hands
  await toText(hands)
  await rate(hands, FINDING.rating, FINDING.why)
  await take('verdict', { around: [page.getByRole('region', { name: say('desk.verdict'), exact: true })], room: 10 })
  await page.keyboard.press('Escape')
  await hands.rest()
  await take('checked')
}

/** The first claim at the top of the article: the picture that stands for the whole. */
async function lookAtDesk({ hands, take }: Stage) {
  await toText(hands)
  await hands.page.keyboard.press('ControlOrMeta+Home')
  await hands.page.keyboard.press('Escape')
  await hands.press('go.next-claim')
  await hands.rest()
  await take('desk')
}

async function findAnything({ hands, take }: Stage) {
  await hands.press('help.palette')
  await hands.page.getByRole('dialog').waitFor()
  await hands.type('rep')
  await take('palette')
  await hands.page.keyboard.press('Escape')
}

async function triage({ hands, take }: Stage) {
  const { page } = hands
  await toText(hands)
  await hands.press('desk.triage')
  await page.getByRole('region', { name: say('triage.name') }).waitFor()
  await take('triage')
  await hands.button('triage.end').click()
}

async function addDraft({ studio, hands, take }: Stage) {
  const { page } = hands
  await toText(hands)
  await hands.press('draft.add')
  const dialog = page.getByRole('dialog')
  await hands.field('add-draft.paste', dialog).fill(editedSample(pastedText(await contentOf(studio))))
  await hands.field('add-draft.name', dialog).fill(say('add-draft.name.hint'))
  await take('add-draft')
  await page.keyboard.press('ControlOrMeta+Enter')
  await page
    .getByRole('complementary', { name: say('drafts.list') })
    .locator(':focus')
    .waitFor()
  await hands.button('ui.close', page.getByRole('region', { name: say('ui.messages') })).click()
  await hands.rest()
  await take('drafts')
  await hands.press('go.next-left')
  await hands.button('drafts.on-desk').click()
  await article(page).waitFor()
  await hands.rest()
  await take('words-changed')
}

async function lookAtSources({ hands, take }: Stage) {
  await hands.go('sources')
  await hands.page.getByText(FINDING.title).first().click()
  await hands.rest()
  await take('sources')
}

async function report({ studio, hands, take }: Stage) {
  const { page } = hands
  await hands.go('reports')
  await hands.button('hand-over.reader').click()
  await page.frameLocator('iframe').getByText(say('report.kicker')).first().waitFor()
  await take('reports')
  const download = page.waitForEvent('download')
  await hands.press('report.export')
  const file = path.join(studio.folder, 'report.html')
  await (await download).saveAs(file)
  const opened = await studio.openFile(file)
  await take('report', { page: opened })
  await opened.close()
}

async function settings({ hands, take }: Stage) {
  await hands.go('settings')
  await take('settings')
  await hands.choose('view.theme-dark')
  await hands.go('desk')
  await article(hands.page).waitFor()
  await hands.rest()
  await take('desk-dark')
  await hands.go('library')
  await hands.choose('view.theme-paper')
  await take('library')
}

export const SCENES: readonly Scene[] = [
  { words: 'start for the first time', play: start },
  { words: 'look at where an article is pasted', play: paste },
  { words: 'open the sample', play: openSample },
  { words: 'select words', play: select },
  { words: 'mark them and word the claim', play: word },
  { words: 'add a source with quoted words', play: cite },
  { words: 'choose a rating and say why', play: judge },
  { words: 'look at the desk', play: lookAtDesk },
  { words: 'find an action by typing', play: findAnything },
  { words: 'go through what is left', play: triage },
  { words: 'add the new draft and look at both', play: addDraft },
  { words: 'look at the sources', play: lookAtSources },
  { words: 'look at the report and export it', play: report },
  { words: 'look at the settings and the themes', play: settings },
]
