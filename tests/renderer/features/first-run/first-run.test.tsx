import { beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ok, type Refusal, refuse } from '../../../../core/result.ts'
import { FirstRun } from '../../../../renderer/features/first-run/first-run.tsx'
import { LibraryRefused } from '../../../../renderer/features/first-run/library-refused.tsx'
import { createApp } from '../../../../renderer/state/app.ts'
import { AppContext, useStartStore } from '../../../../renderer/state/use-app.ts'
import { FakeLibrary, START } from '../../support/fake-library.ts'
import { render } from '../../support/render.tsx'

const NEW = { ...START, me: null, preferences: { ...START.preferences, name: '' } }

function Started() {
  const start = useStartStore((store) => store.start)
  if (!start) return null
  return start.me ? <p>The library</p> : <FirstRun />
}

function Refused() {
  const start = useStartStore((store) => store.start)
  return start?.library.refused ? <LibraryRefused refusal={start.library.refused as Refusal} /> : null
}

const show = (fake: FakeLibrary) => {
  const app = createApp(fake.client)
  render(
    <AppContext value={app}>
      <Started />
    </AppContext>,
    app.begin(),
  )
  return app
}

beforeEach(() => page.viewport(1280, 800))

describe('a library that could not be opened', () => {
  const refused = (canMove: boolean) => {
    const library = { ...START.library, canMove, refused: { key: 'storage.newer.unreadable', values: { version: 4 } } }
    const app = createApp(new FakeLibrary({ start: { ...START, library } }).client)
    render(
      <AppContext value={app}>
        <Refused />
      </AppContext>,
      app.begin(),
    )
  }

  test('offers another folder where one can be chosen', async () => {
    refused(true)
    await expect.element(page.getByText(/You can choose another folder/)).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'Change folder…' })).toBeVisible()
  })

  test('speaks of the command line where the folder was named there', async () => {
    refused(false)
    await expect.element(page.getByText(/name another folder on the command line/)).toBeVisible()
    await expect.element(page.getByText(/You can choose/)).not.toBeInTheDocument()
    await expect.element(page.getByRole('button', { name: 'Change folder…' })).not.toBeInTheDocument()
  })
})

describe('the first run', () => {
  test('asks the name, with the caret in its field, and begins at Enter', async () => {
    const fake = new FakeLibrary({ start: NEW })
    show(fake)
    const name = page.getByRole('textbox', { name: 'Your name' })
    await expect.element(name).toHaveFocus()
    await userEvent.fill(name, ' Noor Haldane ')
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByText('The library')).toBeVisible()
    expect(fake.asked.find(({ method }) => method === 'app.introduce')?.input).toEqual({
      name: 'Noor Haldane',
      role: '',
    })
  })

  test('takes a role along, when somebody says one', async () => {
    const fake = new FakeLibrary({ start: NEW })
    show(fake)
    await userEvent.fill(page.getByRole('textbox', { name: 'Your name' }), 'Noor Haldane')
    await userEvent.fill(page.getByRole('combobox', { name: 'Your role' }), 'Fact-checker')
    await userEvent.keyboard('{Escape}')
    await userEvent.click(page.getByRole('button', { name: 'Begin' }))
    await expect
      .poll(() => fake.asked.find(({ method }) => method === 'app.introduce')?.input)
      .toEqual({ name: 'Noor Haldane', role: 'Fact-checker' })
  })

  test('says what is missing when the name is', async () => {
    show(new FakeLibrary({ start: NEW }))
    await userEvent.click(page.getByRole('button', { name: 'Begin' }))
    await expect
      .element(page.getByRole('textbox', { name: 'Your name' }))
      .toHaveAccessibleDescription(/Type your name first/)
  })

  test('shows where the library is and promises that nothing leaves the computer', async () => {
    show(new FakeLibrary({ start: NEW }))
    await expect.element(page.getByText('~/Documents/Tickmark')).toBeVisible()
    await expect.element(page.getByText(/Nothing leaves this computer/)).toBeVisible()
  })

  test('takes another folder, typed in a browser', async () => {
    const answers = {
      'library.choose': ({ folder }: { folder: string | null }) =>
        folder === '/home/ada/checks'
          ? ok({ ...NEW, library: { ...NEW.library, place: '/home/ada/checks' } })
          : refuse('refused.article.unknown'),
    }
    show(new FakeLibrary({ start: NEW, answers }))
    await userEvent.click(page.getByRole('button', { name: 'Change folder…' }))
    await userEvent.fill(page.getByRole('textbox', { name: 'Another folder, with its whole path' }), '/nowhere')
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('alert')).toBeVisible()
    await userEvent.fill(page.getByRole('textbox', { name: 'Another folder, with its whole path' }), '/home/ada/checks')
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByText('/home/ada/checks', { exact: true })).toBeVisible()
  })
})
