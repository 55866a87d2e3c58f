import { useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import {
  announce,
  Banner,
  Button,
  ComboBox,
  Dialog,
  FileDrop,
  IconButton,
  LiveRegion,
  Segmented,
  TagField,
  TextField,
  Toasts,
  toast,
} from '../../../renderer/ui/index.ts'
import { render } from '../support/render.tsx'

describe('a button', () => {
  test('shows its key and is not named by it', async () => {
    render(<Button keys="Ctrl+E">Export</Button>)
    await expect.element(page.getByRole('button', { name: 'Export', exact: true })).toHaveTextContent('Ctrl+E')
  })

  test('does nothing while it is at work', async () => {
    const press = vi.fn()
    render(
      <Button isBusy onPress={press}>
        Export
      </Button>,
    )
    await userEvent.click(page.getByRole('button', { name: 'Export' }), { force: true })
    expect(press).not.toHaveBeenCalled()
  })

  test('of an icon alone has a name, and is at least 24 pixels in each direction', async () => {
    render(<IconButton label="Remove" icon={<svg />} onPress={() => {}} />)
    await expect.element(page.getByRole('button', { name: 'Remove' })).toBeVisible()
    const box = page.getByRole('button', { name: 'Remove' }).element().getBoundingClientRect()
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24)
  })
})

describe('long words', () => {
  const LONG = 'donaudampfschifffahrt'.repeat(12)
  const isInside = (inner: Element, outer: Element) => {
    const [a, b] = [inner.getBoundingClientRect(), outer.getBoundingClientRect()]
    return a.left >= b.left && a.right <= b.right
  }

  test('on a button that answers a banner keep within the banner', async () => {
    render(
      <div style={{ inlineSize: 300 }}>
        <Banner tone="info" title={LONG} actions={<Button>{LONG}</Button>} />
      </div>,
    )
    await expect.element(page.getByRole('button')).toBeVisible()
    expect(isInside(page.getByRole('button').element(), page.getByRole('status').element())).toBe(true)
  })

  test('of a tag keep within the field, and the button that removes it too', async () => {
    render(
      <div style={{ inlineSize: 300 }}>
        <TagField label="Tags" tags={[LONG]} onChange={() => {}} />
      </div>,
    )
    await expect.element(page.getByRole('list', { name: 'Tags' })).toBeVisible()
    const list = page.getByRole('list', { name: 'Tags' }).element().parentElement as Element
    expect(isInside(page.getByRole('button').element(), list)).toBe(true)
  })
})

describe('tags', () => {
  function Tags({ first = [] }: { readonly first?: string[] }) {
    const [tags, setTags] = useState(first)
    return (
      <>
        <TagField label="Tags" tags={tags} onChange={setTags} />
        <output>{tags.join('|')}</output>
      </>
    )
  }
  const tags = () => page.getByRole('status')
  const field = () => page.getByRole('combobox', { name: 'Tags' })

  test('are added by Enter, by a comma and by leaving, each once', async () => {
    render(<Tags />)
    await userEvent.click(field())
    await userEvent.keyboard('toll{Enter}ferry,toll{Enter}last')
    await userEvent.tab()
    await expect.element(tags()).toHaveTextContent('toll|ferry|last')
  })

  test('are taken away by their button, and the last one by Backspace', async () => {
    render(<Tags first={['toll', 'ferry', 'fire']} />)
    await userEvent.click(page.getByRole('button', { name: 'Remove the tag toll' }))
    await expect.element(tags()).toHaveTextContent('ferry|fire')
    await userEvent.keyboard('{Backspace}')
    await expect.element(tags()).toHaveTextContent(/^ferry$/)
  })
})

test('one of a few is always chosen', async () => {
  const change = vi.fn()
  render(
    <Segmented
      label="Stance"
      options={[
        { id: 'supports', name: 'Supports' },
        { id: 'refutes', name: 'Refutes' },
      ]}
      value="supports"
      onChange={change}
    />,
  )
  await userEvent.click(page.getByRole('radio', { name: 'Supports' }))
  expect(change).not.toHaveBeenCalled()
  await userEvent.click(page.getByRole('radio', { name: 'Refutes' }))
  expect(change.mock.calls).toEqual([['refutes']])
})

test('a field with a list offers what fits, and takes words of one’s own', async () => {
  const commit = vi.fn()
  const choose = vi.fn()
  // At the very edge of the window the option would be scrolled to, and scrolling closes the list.
  render(
    <main style={{ padding: '3rem' }}>
      <ComboBox
        label="Said by"
        options={[
          { id: 'osei', name: 'Karin Osei' },
          { id: 'reyl', name: 'Tomas Reyl' },
        ]}
        value=""
        onCommit={commit}
        onChoose={choose}
      />
    </main>,
  )
  const field = page.getByRole('combobox', { name: 'Said by' })
  await userEvent.click(field)
  await userEvent.keyboard('rey')
  await expect.element(page.getByRole('option', { name: 'Tomas Reyl' })).toBeVisible()
  await expect.element(page.getByRole('option', { name: 'Karin Osei' })).not.toBeInTheDocument()
  await userEvent.keyboard('{ArrowDown}')
  await expect.element(page.getByRole('option', { name: 'Tomas Reyl' })).toHaveAttribute('data-focused')
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => choose.mock.calls).toEqual([['reyl']])
  await expect.element(field).toHaveValue('')
  await userEvent.keyboard('A deckhand')
  await userEvent.tab()
  await expect.poll(() => commit.mock.calls).toEqual([['A deckhand']])
})

test('an open list hides nothing else from screen readers, and stands among the landmarks', async () => {
  render(
    <main>
      <p>The rest of the page</p>
      <ComboBox
        label="Said by"
        options={[{ id: 'osei', name: 'Karin Osei' }]}
        value=""
        onCommit={() => {}}
        onChoose={() => {}}
      />
    </main>,
  )
  const rest = page.getByText('The rest of the page')
  await userEvent.click(page.getByRole('combobox', { name: 'Said by' }))
  await expect.element(page.getByRole('option', { name: 'Karin Osei' })).toBeVisible()
  expect(rest.element().closest('[aria-hidden=true], [inert]')).toBeNull()
  expect(document.querySelector('main [role=listbox]')).not.toBeNull()
  await userEvent.keyboard('{Escape}')
  await expect.element(page.getByRole('option')).not.toBeInTheDocument()
  expect(document.querySelector('[data-react-aria-top-layer]')).toBeNull()
})

test('a dialog takes the focus, and is put away by Escape', async () => {
  const close = vi.fn()
  render(
    <Dialog title="Details" isOpen onClose={close}>
      <TextField label="Title" value="" onCommit={() => {}} autoFocus />
    </Dialog>,
  )
  await expect.element(page.getByRole('dialog', { name: 'Details' })).toBeVisible()
  await expect.element(page.getByRole('textbox', { name: 'Title' })).toHaveFocus()
  await userEvent.click(page.getByRole('textbox', { name: 'Title' }))
  await userEvent.keyboard('{Escape}')
  await expect.poll(() => close.mock.calls.length).toBe(1)
})

test('a toast offers the way back, once', async () => {
  const undo = vi.fn()
  render(<Toasts />)
  toast({ text: 'It is in the bin.', action: { label: 'Undo', onPress: undo } })
  await userEvent.click(page.getByRole('button', { name: 'Undo' }))
  expect(undo).toHaveBeenCalledOnce()
  await expect.element(page.getByText('It is in the bin.')).not.toBeInTheDocument()
})

test('an announcement is spoken politely, and again when it is the same', async () => {
  render(<LiveRegion />)
  announce('3 articles shown')
  const region = () => document.querySelector('[role=status]')
  await expect.poll(() => region()?.textContent).toBe('3 articles shown')
  const before = region()?.innerHTML
  announce('3 articles shown')
  await expect.poll(() => region()?.innerHTML).not.toBe(before)
  expect(region()?.textContent).toBe('3 articles shown')
})

test('what is announced in one go is heard one after the other, each thing once', async () => {
  render(<LiveRegion />)
  announce('Claim 1 is checked.')
  announce('Claim 1 is checked.')
  announce('Sentence 2.')
  const region = () => document.querySelector('[role=status]')?.textContent
  await expect.poll(region).toBe('Claim 1 is checked. Sentence 2.')
  announce('Claim 3.')
  await expect.poll(region).toBe('Claim 3.')
})

test('an error is spoken at once, anything else when there is a moment', async () => {
  render(
    <>
      <Banner tone="error">It broke.</Banner>
      <Banner tone="info">It went well.</Banner>
    </>,
  )
  await expect.element(page.getByRole('alert')).toHaveTextContent('It broke.')
  await expect.element(page.getByRole('status')).toHaveTextContent('It went well.')
})

test('files dropped on their place are taken there, and nowhere else', async () => {
  const take = vi.fn()
  const stray = vi.fn()
  render(
    <FileDrop label="Evidence" onFiles={take}>
      Drop here
    </FileDrop>,
  )
  window.addEventListener('drop', stray, { once: true })
  const dataTransfer = new DataTransfer()
  dataTransfer.items.add(new File(['x'], 'bulletin.pdf'))
  const place = page.getByRole('region', { name: 'Evidence' })
  await expect.element(place).toBeVisible()
  place.element().dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  window.removeEventListener('drop', stray)
  expect(take.mock.calls[0]?.[0].map(({ name }: File) => name)).toEqual(['bulletin.pdf'])
  expect(stray).not.toHaveBeenCalled()
})
