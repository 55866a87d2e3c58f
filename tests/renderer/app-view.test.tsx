import { expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { ok } from '../../core/result.ts'
import { AppView } from '../../renderer/app-view.tsx'
import { createApp } from '../../renderer/state/app.ts'
import { FakeLibrary } from './support/fake-library.ts'
import { render } from './support/render.tsx'

let isThere = Promise.resolve()
vi.mock('../../renderer/behind-library.tsx', async (read) => {
  await isThere
  return read()
})

test('the library is there before the rest of the window has been loaded, and what was chosen meanwhile follows', async () => {
  let come = () => {}
  isThere = new Promise((resolve) => {
    come = resolve
  })
  const fake = new FakeLibrary({ answers: { 'app.recovered': () => ok(null), 'app.speak': () => ok({}) } })
  const app = createApp(fake.client)
  render(<AppView app={app} />)
  await expect.element(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible()
  app.view.getState().open('sources')
  await expect.element(page.getByRole('main', { name: 'Sources' })).toHaveAttribute('aria-busy', 'true')
  app.actions.getState().perform('help.palette')
  come()
  await expect
    .element(page.getByRole('heading', { level: 1, name: 'Sources', includeHidden: true }))
    .toBeInTheDocument()
  await expect.element(page.getByRole('dialog', { name: 'Find an action, a claim or an article' })).toBeVisible()
})
