import { describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { type Keeping, KeepingContext, TagField, TextField } from '../../../renderer/ui/index.ts'
import { render, takeAway } from '../support/render.tsx'

const memory = (held: Record<string, string> = {}): Keeping & { readonly held: Record<string, string> } => ({
  held,
  waiting: (field) => held[field] ?? '',
  keep: (field, text) => {
    held[field] = text
  },
})

const field = () => page.getByRole('textbox', { name: 'Title' })

const show = (keeping: Keeping, onCommit: (text: string) => unknown, value = 'Old') =>
  render(
    <KeepingContext value={keeping}>
      <TextField label="Title" value={value} keepAs="title" onCommit={onCommit} />
    </KeepingContext>,
  )

describe('half-written words', () => {
  test('are kept while they are written, and no longer once they are taken', async () => {
    const keeping = memory()
    show(keeping, async () => true)
    await userEvent.fill(field(), 'Half a sen')
    await expect.poll(() => keeping.held.title).toBe('Half a sen')
    await userEvent.tab()
    await expect.poll(() => keeping.held.title).toBe('')
  })

  test('stay kept when they are refused, which is said', async () => {
    const keeping = memory()
    show(keeping, async () => false)
    await userEvent.fill(field(), 'Half a sen')
    await userEvent.tab()
    await expect.element(page.getByText('Not saved yet; kept on this machine.')).toBeVisible()
    expect(keeping.held.title).toBe('Half a sen')
    await userEvent.fill(field(), 'Half a sent')
    await expect.element(page.getByText('Not saved yet; kept on this machine.')).not.toBeInTheDocument()
  })

  test('are here again with the field, which says so, and can be dropped', async () => {
    const keeping = memory({ title: 'Half a sen' })
    const commit = vi.fn()
    show(keeping, commit)
    await expect.element(field()).toHaveValue('Half a sen')
    await userEvent.click(page.getByRole('button', { name: 'Drop them' }))
    await expect.element(field()).toHaveValue('Old')
    await expect.element(page.getByRole('button', { name: 'Drop them' })).not.toBeInTheDocument()
    await expect.element(field()).toHaveFocus()
    expect(keeping.held.title).toBe('')
    expect(commit).not.toHaveBeenCalled()
  })

  test('are dropped by key too: on the way to the button nothing is handed over', async () => {
    const keeping = memory({ title: 'Half a sen' })
    const commit = vi.fn(async () => true)
    show(keeping, commit)
    await userEvent.click(field())
    await userEvent.tab()
    await expect.element(page.getByRole('button', { name: 'Drop them' })).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await expect.element(field()).toHaveValue('Old')
    expect(commit).not.toHaveBeenCalled()
    expect(keeping.held.title).toBe('')
  })

  test('that came back and were not touched wait on when the field goes away', async () => {
    const keeping = memory({ title: 'Half a sen' })
    const commit = vi.fn()
    show(keeping, commit)
    await expect.element(field()).toHaveValue('Half a sen')
    takeAway()
    expect(commit).not.toHaveBeenCalled()
    expect(keeping.held.title).toBe('Half a sen')
  })

  test('that came back are written on, and then handed over like any others', async () => {
    const keeping = memory({ title: 'Half a sen' })
    const commit = vi.fn(async () => true)
    show(keeping, commit)
    await userEvent.click(field())
    await userEvent.keyboard('{End}tence')
    await userEvent.tab()
    await expect.poll(() => commit.mock.calls).toEqual([['Half a sentence']])
    await expect.poll(() => keeping.held.title).toBe('')
  })

  test('that say what the value says by now are forgotten', async () => {
    const keeping = memory({ title: 'Old ' })
    show(keeping, () => {})
    await expect.element(field()).toHaveValue('Old')
    await expect.poll(() => keeping.held.title).toBe('')
  })

  test('of a field that goes away are forgotten once they are taken', async () => {
    const keeping = memory()
    show(keeping, async () => true)
    await userEvent.fill(field(), 'New')
    takeAway()
    await expect.poll(() => keeping.held.title).toBe('')
  })

  test('are kept for a tag too', async () => {
    const keeping = memory({ tags: 'econ' })
    const change = vi.fn()
    render(
      <KeepingContext value={keeping}>
        <TagField label="Tags" tags={[]} keepAs="tags" onChange={change} />
      </KeepingContext>,
    )
    const tags = page.getByRole('combobox', { name: 'Tags' })
    await expect.element(tags).toHaveValue('econ')
    await userEvent.click(tags)
    await userEvent.keyboard('{End}omy{Enter}')
    expect(change.mock.calls).toEqual([[['economy']]])
    expect(keeping.held.tags).toBe('')
  })

  test('of a tag are dropped without becoming one', async () => {
    const keeping = memory({ tags: 'econ' })
    const change = vi.fn()
    render(
      <KeepingContext value={keeping}>
        <TagField label="Tags" tags={[]} keepAs="tags" onChange={change} />
      </KeepingContext>,
    )
    const tags = page.getByRole('combobox', { name: 'Tags' })
    await userEvent.click(tags)
    await userEvent.click(page.getByRole('button', { name: 'Drop them' }))
    await expect.element(tags).toHaveValue('')
    await expect.element(tags).toHaveFocus()
    expect(change).not.toHaveBeenCalled()
  })
})
