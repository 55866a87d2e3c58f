import { describe, expect, it } from 'vitest'
import { ACTION_IDS } from '../../../core/actions.ts'
import { actionsOnSameKeys, canMeet, keysOfAction, withKeys, withKeysTakenOver } from '../../../core/keys/effective.ts'
import { keysForAria, keysLabel } from '../../../core/keys/label.ts'
import { canonicalKeys, notationOf, type PressedKey } from '../../../core/keys/notation.ts'
import { reserved } from '../../../core/keys/reserved.ts'
import { press } from '../../support/press.ts'

describe('the keys of an action', () => {
  it('are those of the table until somebody changes them', () => {
    expect(keysOfAction('claim.mark', {})).toBe('m')
    expect(keysOfAction('claim.mark', { 'claim.mark': 'g' })).toBe('g')
    expect(keysOfAction('claim.mark', { 'claim.mark': null })).toBeNull()
  })

  it('are not disturbed by changes of actions that are not there any more', () => {
    expect(ACTION_IDS.map((id) => keysOfAction(id, { 'claim.sing': 'm', constructor: 'x' }))).toEqual(
      ACTION_IDS.map((id) => keysOfAction(id, {})),
    )
  })

  it('are not kept as a change when they are those of the table again', () => {
    const changed = withKeys({}, 'edit.undo', '$mod+KeyU')
    expect(changed).toEqual({ 'edit.undo': '$mod+KeyU' })
    expect(withKeys(changed, 'edit.undo', '$mod+KeyZ')).toEqual({})
    expect(withKeys(changed, 'edit.undo', '$mod+z')).toEqual({})
    expect(withKeys({}, 'view.theme-dark', null)).toEqual({})
  })

  it('meet where their places can be there together', () => {
    expect(canMeet('anywhere', 'library')).toBe(true)
    expect(canMeet('claim', 'selection')).toBe(true)
    expect(canMeet('triage', 'desk')).toBe(true)
    expect(canMeet('library', 'desk')).toBe(false)
  })

  it('are in conflict with whichever action hears the same ones, however they are written', () => {
    expect(actionsOnSameKeys('claim.delete', 'm', {})).toEqual(['claim.mark'])
    expect(actionsOnSameKeys('claim.delete', '$mod+Shift+z', {})).toEqual(['edit.redo'])
    expect(actionsOnSameKeys('claim.delete', 'm', { 'claim.mark': 'i' })).toEqual([])
    expect(actionsOnSameKeys('claim.delete', 'i', { 'claim.mark': 'i' })).toEqual(['claim.mark'])
  })

  it('are taken over from the action that had them', () => {
    const changed = withKeysTakenOver({}, 'claim.delete', 'm')
    expect(changed).toEqual({ 'claim.delete': 'm', 'claim.mark': null })
    expect(withKeysTakenOver(changed, 'claim.mark', 'm')).toEqual({ 'claim.delete': null })
  })
})

describe('a key that is pressed', () => {
  it.each<[string, PressedKey, string | null]>([
    ['a letter', press('m', 'KeyM'), 'm'],
    ['a letter with Shift', press('M', 'KeyM', { shiftKey: true }), 'Shift+M'],
    ['a sign that needs Shift', press('?', 'Slash', { shiftKey: true }), 'Shift+?'],
    ['a letter with Ctrl', press('k', 'KeyK', { ctrlKey: true }), '$mod+KeyK'],
    ['where the layout has the letter', press('z', 'KeyY', { ctrlKey: true }), '$mod+KeyZ'],
    ['a Cyrillic letter, by its place', press('ь', 'KeyM'), 'm'],
    ['an Arabic letter with Ctrl, by its place', press('ن', 'KeyK', { ctrlKey: true }), '$mod+KeyK'],
    ['a digit with Ctrl', press('1', 'Digit1', { ctrlKey: true }), '$mod+Digit1'],
    ['a sign with Ctrl and Shift', press('>', 'Period', { ctrlKey: true, shiftKey: true }), '$mod+Shift+Period'],
    ['a sign typed with AltGr', press('[', 'Digit8', { ctrlKey: true, altKey: true, altGraph: true }), '['],
    ['the space bar', press(' ', 'Space', { altKey: true }), 'Alt+Space'],
    ['a function key', press('F3', 'F3', { shiftKey: true }), 'Shift+F3'],
    ['Shift alone', press('Shift', 'ShiftLeft', { shiftKey: true }), null],
    ['the first half of an accented letter', press('Dead', 'BracketLeft'), null],
  ])('%s', (_, pressed, keys) => {
    expect(notationOf(pressed, false)).toBe(keys)
  })

  it('is told apart on macOS, where Ctrl is not the key of shortcuts', () => {
    expect(notationOf(press('k', 'KeyK', { metaKey: true }), true)).toBe('$mod+KeyK')
    expect(notationOf(press('k', 'KeyK', { ctrlKey: true }), true)).toBe('Control+KeyK')
    expect(notationOf(press('k', 'KeyK', { metaKey: true }), false)).toBe('Meta+KeyK')
  })

  it('is one with itself, however it is written', () => {
    expect(canonicalKeys('Shift+$mod+z')).toBe(canonicalKeys('$mod+Shift+KeyZ'))
    expect(canonicalKeys('$mod+,')).toBe(canonicalKeys('$mod+Comma'))
    expect(canonicalKeys('m')).not.toBe(canonicalKeys('Shift+M'))
    expect(canonicalKeys('$mod+Shift++')).toBe('$mod+Shift++')
  })
})

describe('keys that cannot be given away', () => {
  it.each([
    ['ArrowLeft', 'caret'],
    ['$mod+Shift+ArrowRight', 'caret'],
    ['PageDown', 'caret'],
    [',', 'caret'],
    ['$mod+KeyA', 'caret'],
    ['5', 'rating'],
    ['Tab', 'control'],
    ['Shift+Tab', 'control'],
    ['Space', 'control'],
    ['Enter', 'control'],
    ['Backspace', 'control'],
    ['$mod+KeyC', 'system'],
    ['$mod+KeyW', 'system'],
    ['F5', 'system'],
    ['Meta+KeyE', 'system'],
  ])('%s: %s', (keys, why) => {
    expect(reserved('claim.mark', keys, false)).toBe(why)
  })

  it('leave every other key free', () => {
    for (const keys of ['g', 'Shift+M', '$mod+KeyG', '0', '$mod+Enter', '$mod+Backspace', 'Alt+KeyM', 'F3', 'Shift+?'])
      expect(reserved('article.details', keys, false), keys).toBeNull()
  })

  it('never refuse an action what the table gives it', () => {
    const refused = ACTION_IDS.filter((id) => {
      const keys = keysOfAction(id, {})
      return keys && reserved(id, keys, false)
    })
    expect(refused).toEqual([])
  })

  it('are more on macOS', () => {
    expect(reserved('claim.mark', '$mod+KeyH', true)).toBe('system')
    expect(reserved('claim.mark', '$mod+KeyH', false)).toBeNull()
  })
})

describe('the names of keys', () => {
  it('are those on the keyboard', () => {
    expect(keysLabel('$mod+Shift+ArrowLeft', false)).toBe('Ctrl+Shift+←')
    expect(keysLabel('Shift+M', false)).toBe('Shift+M')
    expect(keysLabel('$mod+Shift+Period', true)).toBe('⌘⇧.')
    expect(keysLabel('PageDown', false)).toBe('PgDn')
    expect(keysLabel('Shift+{', false)).toBe('{')
  })

  it('are written as assistive technology reads them', () => {
    expect(keysForAria('$mod+Shift+KeyZ', false)).toBe('Control+Shift+Z')
    expect(keysForAria('$mod+Enter', true)).toBe('Meta+Enter')
    expect(keysForAria('$mod+Comma', false)).toBe('Control+,')
    expect(keysForAria('m', false)).toBe('M')
    expect(keysForAria('Shift+ArrowUp', false)).toBe('Shift+ArrowUp')
  })
})
