import { beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { PersonId } from '../../../../core/model/ids.ts'
import { SettingsScreen } from '../../../../renderer/features/settings/settings-screen.tsx'
import { FakeLibrary, ME, START, uuid } from '../../support/fake-library.ts'
import { renderScreen } from '../../support/render.tsx'

const show = (fake: FakeLibrary) => renderScreen(<SettingsScreen />, fake.client, { screen: 'settings' })
const region = () => page.getByRole('region', { name: 'People at this desk' })
const list = () => region().getByRole('list', { name: 'People at this desk' })
const adding = () => region().getByRole('form', { name: 'Add a person' })
const rowNames = () =>
  [...list().element().querySelectorAll('[data-person] span:has(> bdi):first-child > bdi')].map(
    ({ textContent }) => textContent,
  )

const withMaya = () => {
  const fake = new FakeLibrary()
  fake.execute({ type: 'person.add', name: 'Maya Chen', role: 'Research editor' })
  return fake
}

beforeEach(async () => {
  await page.viewport(1280, 900)
})

describe('people at this desk', () => {
  test('are the user first, who says so, and the others by name', async () => {
    const fake = withMaya()
    fake.execute({ type: 'person.add', name: 'Abel' })
    show(fake)
    await expect.element(list()).toBeVisible()
    expect(rowNames()).toEqual(['Noor Haldane', 'Abel', 'Maya Chen'])
    await expect.element(list().getByRole('listitem').first()).toHaveTextContent('Noor Haldaneyou')
    await expect.element(list().getByRole('listitem').last()).toHaveTextContent('Research editor')
  })

  test('are added one after another, from the keyboard alone', async () => {
    const fake = new FakeLibrary()
    show(fake)
    await userEvent.fill(adding().getByRole('textbox', { name: 'Name' }), 'Maya Chen')
    await userEvent.fill(adding().getByRole('combobox', { name: 'Role' }), 'Data desk')
    await userEvent.keyboard('{Escape}')
    await userEvent.click(adding().getByRole('button', { name: 'Add a person' }))
    await expect.poll(rowNames).toEqual(['Noor Haldane', 'Maya Chen'])
    const name = adding().getByRole('textbox', { name: 'Name' })
    await expect.element(name).toHaveFocus()
    await expect.element(name).toHaveValue('')
    await userEvent.keyboard('Bo{Enter}')
    await expect.poll(rowNames).toEqual(['Noor Haldane', 'Bo', 'Maya Chen'])
    expect(Object.values(fake.tables.people).map(({ role }) => role)).toEqual([undefined, 'Data desk', undefined])
  })

  test('must have a name nobody else has; what was typed stays', async () => {
    show(withMaya())
    await userEvent.click(adding().getByRole('button', { name: 'Add a person' }))
    const name = adding().getByRole('textbox', { name: 'Name' })
    await expect.element(name).toHaveAccessibleDescription('Type a name first.')
    await userEvent.fill(name, 'maya chen')
    await userEvent.keyboard('{Enter}')
    await expect.element(name).toHaveAccessibleDescription(/Somebody here is called Maya Chen already/)
    await expect.element(name).toHaveValue('maya chen')
  })

  test('are offered the usual roles', async () => {
    const fake = withMaya()
    show(fake)
    await userEvent.click(adding().getByRole('combobox', { name: 'Role' }))
    await userEvent.click(page.getByRole('option', { name: 'Fact-checker' }))
    await expect.element(adding().getByRole('combobox', { name: 'Role' })).toHaveValue('Fact-checker')
    await userEvent.fill(adding().getByRole('textbox', { name: 'Name' }), 'Bo')
    await userEvent.keyboard('{Enter}')
    await expect.poll(rowNames).toContain('Bo')
    expect(Object.values(fake.tables.people)).toContainEqual(
      expect.objectContaining({ name: 'Bo', role: 'Fact-checker' }),
    )
  })

  test('are edited in their place; the focus comes back to where it was', async () => {
    const fake = withMaya()
    show(fake)
    await userEvent.click(list().getByRole('button', { name: 'Edit Maya Chen' }))
    const form = region().getByRole('form', { name: 'Edit Maya Chen' })
    await expect.element(form.getByRole('textbox', { name: 'Name' })).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    await expect.element(list().getByRole('button', { name: 'Edit Maya Chen' })).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await userEvent.fill(form.getByRole('textbox', { name: 'Name' }), 'Maya C.')
    await userEvent.keyboard('{Enter}')
    await expect.element(list().getByRole('button', { name: 'Edit Maya C.' })).toHaveFocus()
    expect(Object.values(fake.tables.people)).toContainEqual(
      expect.objectContaining({ name: 'Maya C.', role: 'Research editor' }),
    )
  })

  test('leave for another list, and come back from it; whoever uses the window cannot leave', async () => {
    const fake = withMaya()
    show(fake)
    await expect.element(list()).toBeVisible()
    expect(list().getByRole('button', { name: 'Retire Noor Haldane' }).query()).toBeNull()
    await userEvent.click(list().getByRole('button', { name: 'Retire Maya Chen' }))
    const back = region()
      .getByRole('region', { name: 'No longer at this desk' })
      .getByRole('button', { name: 'Bring Maya Chen back' })
    await expect.element(back).toHaveFocus()
    expect(rowNames()).toEqual(['Noor Haldane'])
    await userEvent.keyboard('{Enter}')
    await expect.element(list().getByRole('button', { name: 'Edit Maya Chen' })).toHaveFocus()
    await expect.element(region().getByText('No longer at this desk')).not.toBeInTheDocument()
  })

  test('are told apart from those who are only named in what came in, and those can be taken on', async () => {
    const fake = new FakeLibrary()
    fake.execute({ type: 'people.add', people: [{ id: PersonId.parse(uuid(9, 1)), name: 'An Annotator' }] })
    show(fake)
    await expect.element(list()).toBeVisible()
    expect(rowNames()).toEqual(['Noor Haldane'])
    await userEvent.click(
      region()
        .getByRole('region', { name: 'Named in what came in' })
        .getByRole('button', { name: 'Take An Annotator on' }),
    )
    await expect.poll(rowNames).toEqual(['Noor Haldane', 'An Annotator'])
  })

  test('are shown and not changed in a library that can only be read', async () => {
    const readOnly = { key: 'refused.library.not-open', values: {} }
    const fake = new FakeLibrary({ start: { ...START, library: { ...START.library, readOnly } } })
    show(fake)
    await expect.element(list()).toBeVisible()
    expect(list().getByRole('button').elements()).toEqual([])
    expect(adding().query()).toBeNull()
  })
})

describe('you', () => {
  test('have a role, which goes again when it is emptied', async () => {
    const fake = new FakeLibrary()
    show(fake)
    const role = page.getByRole('combobox', { name: 'Your role' })
    await userEvent.fill(role, 'Checker at night')
    await userEvent.keyboard('{Escape}')
    await userEvent.tab()
    await expect.poll(() => fake.tables.people[ME]?.role).toBe('Checker at night')
    await userEvent.fill(role, '')
    await userEvent.tab()
    await expect.poll(() => fake.tables.people[ME]).not.toHaveProperty('role')
  })
})

describe('house rules', () => {
  const rules = () => page.getByRole('region', { name: 'House rules' })

  test('are a reason and nothing else at first, and each can be changed, and taken back', async () => {
    const fake = new FakeLibrary()
    show(fake)
    await expect.element(rules().getByRole('switch', { name: /A verdict says why/ })).toBeChecked()
    await expect.element(rules().getByRole('button', { name: /no rule/ })).toBeVisible()
    await userEvent.click(rules().getByRole('button', { name: /no rule/ }))
    await userEvent.click(page.getByRole('option', { name: '2 or more' }))
    await userEvent.click(rules().getByText('A primary source for each claim'))
    await expect
      .poll(() => fake.tables.settings.settings?.rules)
      .toEqual({ rationale: true, sources: 2, primary: true })
    await fake.client.ask('library.undo', {})
    expect(fake.tables.settings.settings?.rules).toEqual({ rationale: true, sources: 2, primary: false })
  })
})
