import { afterEach, describe, expect, it, vi } from 'vitest'
import { ACTIONS, type ActionId } from '../../../core/actions.ts'
import { acceleratorOf } from '../../../electron/shell/accelerators.ts'
import { chooseAction } from '../../../electron/shell/choose-action.ts'
import { createAppMenu } from '../../../electron/shell/menu.ts'
import type { MenuParts } from '../../../electron/shell/menu-template.ts'
import { BrowserWindow, itemsOf, Menu, resetElectron, type StandInMenuItem } from '../../support/electron-stand-in.ts'

vi.mock('electron', () => import('../../support/electron-stand-in.ts'))

afterEach(resetElectron)

const create = (parts: Partial<MenuParts> = {}) => {
  const chosen: ActionId[] = []
  const shown: string[] = []
  const menu = createAppMenu({
    mac: false,
    hasDeveloperTools: false,
    choose: (action) => chosen.push(action),
    showSaved: (path) => shown.push(path),
    ...parts,
  })
  return { menu, chosen, shown }
}

const item = (id: string): StandInMenuItem => {
  const found = itemsOf(Menu.application).filter((candidate) => candidate.id === id)
  if (found.length !== 1 || !found[0]) throw new Error(`the menu has ${found.length} items “${id}”`)
  return found[0]
}
const roles = () => itemsOf(Menu.application).flatMap(({ role }) => role ?? [])
const topLabels = () => (Menu.application?.items ?? []).map(({ label, role }) => label ?? role)

describe('the menu', () => {
  it.each([true, false])('reaches every action of the table (macOS: %s)', (mac) => {
    const { chosen } = create({ mac })
    for (const id of Object.keys(ACTIONS)) item(id).click?.()
    expect(chosen).toEqual(Object.keys(ACTIONS))
  })

  it('is ordered as people know it', () => {
    create()
    expect(topLabels()).toEqual(['File', 'Edit', 'View', 'Go', 'Claim', 'Window', 'Help'])
    create({ mac: true })
    expect(topLabels()).toEqual(['Tickmark', 'File', 'Edit', 'View', 'Go', 'Claim', 'windowMenu', 'Help'])
  })

  it('has the standard items of the system', () => {
    create()
    expect(roles()).toEqual(expect.arrayContaining(['cut', 'copy', 'paste', 'selectAll', 'zoomIn', 'quit', 'about']))
    create({ mac: true })
    expect(roles()).toEqual(expect.arrayContaining(['about', 'services', 'hide', 'hideOthers', 'quit', 'windowMenu']))
  })

  it('has developer tools only where they are wanted', () => {
    create()
    expect(roles()).not.toContain('toggleDevTools')
    expect(roles()).not.toContain('reload')
    create({ hasDeveloperTools: true })
    expect(roles()).toContain('toggleDevTools')
  })

  it('names what undo and redo would do', () => {
    const { menu } = create()
    expect(item('edit.undo').label).toBe('Undo')
    menu.update({
      steps: {
        undo: { key: 'claim.mark', values: { number: 3 } },
        redo: { key: 'claim.delete', values: { number: 4 } },
      },
    })
    expect(item('edit.undo').label).toBe('Undo: mark claim 3')
    expect(item('edit.redo').label).toBe('Redo: delete claim 4')
  })

  it('shows a long or odd title as it is, within bounds', () => {
    const { menu } = create()
    menu.update({
      steps: { undo: { key: 'article.create', values: { title: `Salt & Pepper ${'🧂'.repeat(200)}` } }, redo: null },
    })
    const label = item('edit.undo').label ?? ''
    expect(label).toContain('Salt && Pepper')
    expect([...label].length).toBeLessThan(100)
    expect(label.isWellFormed()).toBe(true)
  })

  it('greys what cannot be chosen where the window is', () => {
    const { menu } = create()
    expect(item('claim.mark').enabled).toBe(true)
    menu.update({ actions: new Set(['go.library']) })
    expect(item('claim.mark').enabled).toBe(false)
    expect(item('edit.undo').enabled).toBe(false)
    expect(item('go.library').enabled).toBe(true)
  })

  it('lets a field on macOS undo its typing when there is nothing else to undo', () => {
    create({ mac: true }).menu.update({ actions: new Set() })
    expect(item('edit.undo').enabled).toBe(true)
  })

  it('ticks the theme that is worn', () => {
    create().menu.update({ theme: 'dark' })
    expect(item('view.theme-dark').checked).toBe(true)
    expect(item('view.theme-paper').checked).toBe(false)
  })

  it('shows the shortcuts as the user has changed them', () => {
    create().menu.update({ keys: { 'article.import': '$mod+KeyI', 'claim.mark': null } })
    expect(item('article.import').accelerator).toBe('CommandOrControl+I')
    expect(item('claim.mark').accelerator).toBeUndefined()
    expect(item('edit.undo').accelerator).toBe('CommandOrControl+Z')
  })

  it('shows the file that was saved last in its folder', () => {
    const { menu, shown } = create()
    expect(item('show-saved').enabled).toBe(false)
    menu.update({ saved: '/documents/report.html' })
    item('show-saved').click?.()
    expect(shown).toEqual(['/documents/report.html'])
  })

  it('is built anew only when it shows something else', () => {
    const { menu } = create()
    menu.update({ theme: 'dark', actions: new Set(['go.desk', 'go.library']) })
    const { builds } = Menu
    menu.update({ theme: 'dark', actions: new Set(['go.library', 'go.desk']) })
    expect(Menu.builds).toBe(builds)
  })
})

describe('an action of the menu', () => {
  const choose = async (action: ActionId, { byKey = false, isTyping = false } = {}) => {
    const window = new BrowserWindow({ x: 0, y: 0, width: 800, height: 600, webPreferences: {} })
    window.webContents.onScript = async () => isTyping
    const sent: unknown[] = []
    await chooseAction(
      { current: () => window as never, send: (event) => sent.push(event), show: () => sent.push('shown') },
      action,
      byKey,
    )
    return { sent, typingSteps: window.webContents.typingSteps }
  }

  it('goes to the window', async () => {
    const chosen = { type: 'action.chosen', action: 'edit.undo' }
    expect(await choose('edit.undo', { isTyping: true })).toEqual({ sent: [chosen], typingSteps: [] })
    expect(await choose('edit.undo', { byKey: true })).toEqual({ sent: [chosen], typingSteps: [] })
  })

  it('undoes the typing when its key comes from a field', async () => {
    expect(await choose('edit.undo', { byKey: true, isTyping: true })).toEqual({ sent: [], typingSteps: ['undo'] })
    expect(await choose('edit.redo', { byKey: true, isTyping: true })).toEqual({ sent: [], typingSteps: ['redo'] })
  })

  it('opens the window first when there is none', async () => {
    const sent: unknown[] = []
    await chooseAction(
      { current: () => null, send: (event) => sent.push(event), show: () => sent.push('shown') },
      'go.desk',
      false,
    )
    expect(sent).toEqual(['shown'])
  })
})

describe('a key in the menu', () => {
  it.each([
    ['$mod+KeyO', 'CommandOrControl+O'],
    ['$mod+Shift+KeyZ', 'CommandOrControl+Shift+Z'],
    ['$mod+Digit1', 'CommandOrControl+1'],
    ['$mod+Comma', 'CommandOrControl+,'],
    ['$mod+Enter', 'CommandOrControl+Enter'],
    ['Shift+?', '?'],
    ['Escape', 'Esc'],
    ['m', 'M'],
    ['[', '['],
  ])('%s is written %s', (keys, accelerator) => {
    expect(acceleratorOf(keys)).toBe(accelerator)
  })

  it('is one that Electron knows, for every action', () => {
    const known = /^(CommandOrControl\+)?(Shift\+)?([A-Z0-9]|F\d+|[[\]{}?,.]|Enter|Backspace|Esc)$/
    for (const { keys } of Object.values(ACTIONS)) if (keys) expect(acceleratorOf(keys)).toMatch(known)
  })

  it('that types or edits is shown, and never fires while somebody writes', () => {
    create()
    for (const [id, { keys }] of Object.entries(ACTIONS)) {
      if (!keys) continue
      const { accelerator, registerAccelerator } = item(id)
      expect(accelerator, id).toBe(acceleratorOf(keys))
      if (!keys.startsWith('$mod+')) expect(registerAccelerator, id).toBe(false)
    }
    for (const id of ['edit.undo', 'claim.delete', 'claim.checked-next'])
      expect(item(id).registerAccelerator).toBe(false)
    expect(item('article.import').registerAccelerator).toBe(true)
  })

  it('that types is no accelerator on macOS, which would register it', () => {
    create({ mac: true })
    for (const [id, { keys }] of Object.entries(ACTIONS)) {
      if (keys && !keys.startsWith('$mod+')) expect(item(id).accelerator, id).toBeUndefined()
    }
    expect(item('claim.delete').accelerator).toBeUndefined()
    expect(item('edit.undo').accelerator).toBe('CommandOrControl+Z')
  })
})
