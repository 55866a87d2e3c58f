import { useState } from 'react'
import { flushSync } from 'react-dom'
import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Finder, type Finding } from '../../../renderer/ui/index.ts'
import { render } from '../support/render.tsx'

const show = (findings: readonly Finding[], onChoose = vi.fn()) => {
  render(
    <Finder
      isOpen
      label="Find an action"
      hint="Type"
      onClose={() => {}}
      onSeek={() => {}}
      findings={findings}
      count={`${findings.length} found`}
      nothing={{ title: 'Nothing fits', words: 'Try fewer words.' }}
      onChoose={onChoose}
    />,
  )
  return onChoose
}

const field = () => page.getByRole('combobox', { name: 'Find an action' })

test('a finder that finds nothing says so and what to do, and promises no list', async () => {
  const choose = show([])
  await expect.element(page.getByText('Nothing fits')).toBeVisible()
  await expect.element(page.getByText('Try fewer words.')).toBeVisible()
  await expect.element(page.getByRole('listbox')).not.toBeInTheDocument()
  await expect.element(field()).toHaveAttribute('aria-expanded', 'false')
  await userEvent.keyboard('{ArrowDown}{Enter}')
  expect(choose).not.toHaveBeenCalled()
  show([{ id: 'mark', name: 'Mark' }])
  await expect.element(page.getByRole('option', { name: 'Mark' })).toBeVisible()
  await expect.element(page.getByText('Nothing fits')).not.toBeInTheDocument()
  await expect.element(field()).toHaveAttribute('aria-expanded', 'true')
})

function TwoFinders({ isHasty }: { readonly isHasty: boolean }) {
  const [open, setOpen] = useState<'first' | 'second' | null>(null)
  const close = () => {
    flushSync(() => setOpen(null))
    if (isHasty && open === 'first') flushSync(() => setOpen('second'))
  }
  return (
    <>
      <button type="button" onClick={() => setOpen('first')}>
        Where we were
      </button>
      {open && (
        <Finder
          key={open}
          isOpen
          label={open}
          hint="Type"
          onClose={close}
          onSeek={() => {}}
          findings={[]}
          count="0 found"
          nothing={{ title: 'Nothing fits', words: 'Try fewer words.' }}
          onChoose={() => {}}
        />
      )}
    </>
  )
}

test.each([
  ['', false],
  [', opened before another had put it back,', true],
])('a finder that is closed%s puts the focus back where it was', async (_, isHasty) => {
  render(<TwoFinders isHasty={isHasty} />)
  await page.getByRole('button').click()
  await expect.element(page.getByRole('combobox', { name: 'first' })).toHaveFocus()
  await userEvent.keyboard('{Escape}')
  if (isHasty) {
    await expect.element(page.getByRole('combobox', { name: 'second' })).toHaveFocus()
    await userEvent.keyboard('{Escape}')
  }
  await expect.element(page.getByRole('button')).toHaveFocus()
})
