import { describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { LicencesPart } from '../../../../renderer/features/settings/licences-part.tsx'
import { FakeLibrary } from '../../support/fake-library.ts'
import { renderScreen } from '../../support/render.tsx'

const show = (read: () => Promise<string | null>) =>
  renderScreen(<LicencesPart read={read} />, new FakeLibrary().client, { screen: 'settings' })
const open = () => userEvent.click(page.getByRole('button', { name: 'Read the licences' }))

describe('the licences of others', () => {
  test('can be read, and closed again', async () => {
    show(async () => 'react 19 (MIT)\n\nCopyright of somebody')
    await open()
    const dialog = page.getByRole('dialog', { name: 'Licences of others' })
    await expect.element(dialog).toHaveTextContent('react 19 (MIT) Copyright of somebody')
    await userEvent.keyboard('{Escape}')
    await expect.element(dialog).not.toBeInTheDocument()
    await expect.element(page.getByRole('button', { name: 'Read the licences' })).toHaveFocus()
  })

  test('are waited for in words', async () => {
    show(() => new Promise(() => undefined))
    await open()
    await expect.element(page.getByRole('dialog').getByRole('status')).toHaveTextContent('Reading the licences…')
  })

  test('that cannot be had are said to stand elsewhere', async () => {
    show(async () => null)
    await open()
    await expect.element(page.getByRole('alert')).toHaveTextContent(/They also stand in THIRD-PARTY-NOTICES\.txt/)
  })
})
