import { beforeEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ok } from '../../../core/result.ts'
import { WindowBoundary } from '../../../renderer/frame/broken.tsx'
import { useDialogs } from '../../../renderer/frame/dialogs.ts'
import { FakeLibrary } from '../support/fake-library.ts'
import { renderScreen, renderWhileReading } from '../support/render.tsx'

const SAVED = { at: '2026-03-18T14:32:00.000Z', fields: 1 }

let isBroken = true

/** A screen that cannot be drawn as long as it is broken. */
function Fragile() {
  if (isBroken) throw new TypeError('Cannot read “Ferry strikes pier”.')
  return <main tabIndex={-1}>A screen that works</main>
}

const show = (answers: ConstructorParameters<typeof FakeLibrary>[0] = {}) => {
  const fake = new FakeLibrary({
    ...answers,
    answers: { 'app.saved': () => ok(SAVED), 'app.report': () => ok({}), ...answers.answers },
  })
  return { fake, app: renderScreen(<Fragile />, fake.client) }
}

beforeEach(async () => {
  await page.viewport(1280, 900)
  useDialogs.setState({ dialog: null })
  isBroken = true
  // React says on the console what a boundary caught.
  vi.spyOn(console, 'error').mockImplementation(() => {})
})

describe('a screen that breaks', () => {
  test('says what is saved, and takes nothing else with it', async () => {
    const { app } = show()
    const alert = page.getByRole('alert')
    await expect.element(alert.getByRole('heading', { name: 'This screen stopped working' })).toBeVisible()
    await expect.element(alert.getByText(/^Every change up to .*2026.*:32.* is saved\.$/)).toBeVisible()
    await expect.element(alert.getByText(/^1 half-written field is kept/)).toBeVisible()
    await expect.element(page.getByRole('main')).toHaveFocus()
    await userEvent.click(page.getByRole('navigation').getByRole('button', { name: 'Sources' }))
    expect(app.view.getState().screen).toBe('sources')
  })

  test('is tried again when somebody asks, and has the focus then', async () => {
    show()
    await userEvent.click(page.getByRole('button', { name: 'Try again' }))
    await expect.element(page.getByRole('heading', { name: 'This screen stopped working' })).toBeVisible()
    isBroken = false
    await userEvent.click(page.getByRole('button', { name: 'Try again' }))
    await expect.element(page.getByText('A screen that works')).toHaveFocus()
  })

  test('is left for another, which is drawn', async () => {
    const { app } = show()
    await expect.element(page.getByRole('alert')).toBeVisible()
    isBroken = false
    app.view.getState().open('settings')
    await expect.element(page.getByText('A screen that works')).toBeVisible()
  })

  test('is told to the log without a word of what the error says', async () => {
    const { fake } = show()
    await expect.poll(() => fake.asked.filter(({ method }) => method === 'app.report')).not.toEqual([])
    const told = fake.asked.find(({ method }) => method === 'app.report')?.input
    expect(told).toMatchObject({ screen: 'library', while: 'drawing', errors: [{ name: 'TypeError', codes: [] }] })
    expect(JSON.stringify(told)).not.toMatch(/Ferry|strikes|Cannot/)
  })

  test('claims nothing while the machine does not answer', async () => {
    show({
      answers: { 'app.saved': () => ({ ok: false, refusal: { key: 'refused.machine.unreachable', values: {} } }) },
    })
    await expect.element(page.getByText(/it cannot be said here what is saved/)).toBeVisible()
    await expect.element(page.getByText(/^Every(thing that| change)/)).not.toBeInTheDocument()
  })

  test('shows the way to the log', async () => {
    show({ answers: { 'log.read': () => ok({ text: '', place: '~/logs' }) } })
    await userEvent.click(page.getByRole('alert').getByRole('button', { name: 'Show the log' }))
    await expect.element(page.getByRole('dialog', { name: 'The log' })).toBeVisible()
  })
})

describe('a window that breaks', () => {
  test('says what is saved, and how to go on', async () => {
    const fake = new FakeLibrary({
      answers: { 'app.saved': () => ok({ at: null, fields: 0 }), 'log.read': () => ok({ text: '', place: '~' }) },
    })
    renderWhileReading(
      <WindowBoundary>
        <Fragile />
      </WindowBoundary>,
      fake.client,
    )
    await expect.element(page.getByRole('heading', { name: 'The window stopped working' })).toBeVisible()
    await expect.element(page.getByText('Everything that was confirmed is saved.')).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'Reload the window' })).toBeVisible()
    await userEvent.click(page.getByRole('button', { name: 'Show the log' }))
    await expect.element(page.getByRole('dialog', { name: 'The log' })).toBeVisible()
  })
})

describe('what nobody caught in the window', () => {
  const reports = (fake: FakeLibrary) => fake.asked.filter(({ method }) => method === 'app.report')

  test('is told to the log, and to whoever works there, once', async () => {
    isBroken = false
    const { fake, app } = show()
    await expect.element(page.getByText('A screen that works')).toBeVisible()
    const thrown = new RangeError('Noor Haldane')
    for (let times = 0; times < 100; times++)
      window.dispatchEvent(new ErrorEvent('error', { error: thrown, message: 'Noor Haldane' }))
    await expect.element(page.getByText(/^Something unexpected happened in this window/)).toBeVisible()
    expect(app.view.getState().notices).toHaveLength(1)
    expect(reports(fake)).toHaveLength(30)
    expect(reports(fake)[0]?.input).toMatchObject({ while: 'acting', errors: [{ name: 'RangeError' }] })
    expect(JSON.stringify(reports(fake))).not.toContain('Noor')
  })

  test('is not a remark of the browser’s own, which comes without an error', async () => {
    isBroken = false
    const { fake } = show()
    await expect.element(page.getByText('A screen that works')).toBeVisible()
    window.dispatchEvent(new ErrorEvent('error', { message: 'ResizeObserver loop completed' }))
    expect(reports(fake)).toEqual([])
  })
})

describe('what broke off before', () => {
  test('is told with what is saved, until it is put away', async () => {
    isBroken = false
    show({ answers: { 'app.recovered': () => ok({ what: 'run', saved: SAVED }) } })
    const notice = page.getByText('Tickmark did not end properly last time.')
    await expect.element(notice).toBeVisible()
    await expect.element(page.getByText(/^Every change up to .*2026.*:32.* is saved\. 1 half-written/)).toBeVisible()
    await userEvent.click(page.getByRole('button', { name: 'Put this away' }))
    await expect.element(notice).not.toBeInTheDocument()
  })

  test('may have been the window alone', async () => {
    isBroken = false
    show({ answers: { 'app.recovered': () => ok({ what: 'window', saved: { at: null, fields: 0 } }) } })
    await expect.element(page.getByText('The window stopped working and was opened again.')).toBeVisible()
    await expect.element(page.getByText('Everything that was confirmed is saved.')).toBeVisible()
  })
})
