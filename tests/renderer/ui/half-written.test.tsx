import { useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { TextArea, TextField } from '../../../renderer/ui/index.ts'
import { render, takeAway } from '../support/render.tsx'

const field = () => page.getByRole('textbox', { name: 'Title' })

describe('a field', () => {
  test('hands over what was typed when it is left, once', async () => {
    const commit = vi.fn()
    render(<TextField label="Title" value="Old" onCommit={commit} />)
    await userEvent.fill(field(), 'New')
    expect(commit).not.toHaveBeenCalled()
    await userEvent.tab()
    await expect.poll(() => commit.mock.calls).toEqual([['New']])
  })

  test('hands over at Enter', async () => {
    const commit = vi.fn()
    render(<TextField label="Title" value="" onCommit={commit} />)
    await userEvent.fill(field(), 'New')
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => commit.mock.calls).toEqual([['New']])
  })

  test('hands nothing over when nothing was changed', async () => {
    const commit = vi.fn()
    render(<TextField label="Title" value="Same" onCommit={commit} />)
    await userEvent.click(field())
    await userEvent.tab()
    expect(commit).not.toHaveBeenCalled()
  })

  test('keeps the words of somebody whose commit was refused', async () => {
    render(<TextField label="Title" value="Old" error="Not this one." onCommit={() => {}} />)
    await userEvent.fill(field(), 'Half-written')
    await userEvent.tab()
    await expect.element(field()).toHaveValue('Half-written')
    await expect.element(field()).toHaveAccessibleDescription('Not this one.')
  })

  test('keeps half-written words while the value changes behind them', async () => {
    render(<TextField label="Title" value="Old" onCommit={() => {}} />)
    await userEvent.fill(field(), 'Half-written')
    render(<TextField label="Title" value="Changed elsewhere" onCommit={() => {}} />)
    await expect.element(field()).toHaveValue('Half-written')
  })

  test('shows what undo brings back', async () => {
    function Undoable() {
      const [value, setValue] = useState('Old')
      return (
        <>
          <TextField label="Title" value={value} onCommit={setValue} />
          <button type="button" onClick={() => setValue('Old')}>
            Undo
          </button>
        </>
      )
    }
    render(<Undoable />)
    await userEvent.fill(field(), 'New')
    await userEvent.click(page.getByRole('button', { name: 'Undo' }))
    await expect.element(field()).toHaveValue('Old')
  })

  test('takes the value over when the commit was changed on the way', async () => {
    function Trimming() {
      const [value, setValue] = useState('Old')
      return <TextField label="Title" value={value} onCommit={(text) => setValue(text.trim())} />
    }
    render(<Trimming />)
    await userEvent.fill(field(), '  New  ')
    await userEvent.tab()
    await expect.element(field()).toHaveValue('New')
  })

  test('hands over what is half-written when it goes away', async () => {
    const commit = vi.fn()
    render(<TextField label="Title" value="Old" onCommit={commit} />)
    await userEvent.fill(field(), 'A sentence nobody may lose')
    takeAway()
    expect(commit.mock.calls).toEqual([['A sentence nobody may lose']])
  })
})

describe('a text area', () => {
  const area = () => page.getByRole('textbox', { name: 'Why' })

  test('takes Enter as a new line and hands over at Ctrl+Enter', async () => {
    const commit = vi.fn()
    render(<TextArea label="Why" value="" onCommit={commit} />)
    await userEvent.click(area())
    await userEvent.keyboard('one{Enter}two')
    expect(commit).not.toHaveBeenCalled()
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await expect.poll(() => commit.mock.calls).toEqual([['one\ntwo']])
  })

  test('grows with its text', async () => {
    render(<TextArea label="Why" value="" rows={2} onCommit={() => {}} />)
    await expect.element(area()).toBeVisible()
    const before = area().element().getBoundingClientRect().height
    await userEvent.fill(area(), Array.from({ length: 12 }, (_, line) => `line ${line}`).join('\n'))
    await expect.poll(() => area().element().getBoundingClientRect().height).toBeGreaterThan(before * 2)
  })
})
