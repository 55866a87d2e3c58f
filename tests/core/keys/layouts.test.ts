import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ACTION_IDS, type ActionId } from '../../../core/actions.ts'
import { keysOfAction } from '../../../core/keys/effective.ts'
import { canonicalKeys, digitOf, meantKeys, notationOf, type PressedKey } from '../../../core/keys/notation.ts'
import { LAYOUTS } from '../../fixtures/layouts.ts'
import { press } from '../../support/press.ts'

/** The action that hears a key first. */
function heard(pressed: PressedKey): ActionId | undefined {
  for (const meant of meantKeys(pressed, false))
    for (const id of ACTION_IDS) {
      const keys = keysOfAction(id, {})
      if (keys !== null && canonicalKeys(keys) === meant) return id
    }
  return undefined
}

const shiftKey = true
const ctrlKey = true

const CTRL_SHIFT = { ctrlKey, shiftKey }

const NAMED = [
  press('Enter', 'Enter'),
  press('Escape', 'Escape'),
  press('Backspace', 'Backspace'),
  press('F3', 'F3'),
  press('F3', 'F3', { shiftKey }),
]

const anyPress = fc.constantFrom(...LAYOUTS.flatMap(({ presses, isLatin }) => presses.map((key) => ({ key, isLatin }))))

describe.each(LAYOUTS)('on a keyboard with the layout $name', ({ presses }) => {
  const all = [...presses, ...NAMED].flatMap((key) => (key.altGraph ? [key] : [key, { ...key, ctrlKey }]))

  it('every action is heard on some key', () => {
    const reached = new Set(all.map(heard))
    expect(ACTION_IDS.filter((id) => keysOfAction(id, {}) !== null && !reached.has(id))).toEqual([])
  })

  it('the digits go by place, and where they are printed', () => {
    const digits = presses.filter(
      ({ code, shiftKey: isShifted, altGraph }) => /^Digit/.test(code) && !isShifted && !altGraph,
    )
    expect(digits.map(digitOf)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 0])
    for (const key of presses) if (/^\d$/.test(key.key)) expect(digitOf(key), key.key).toBe(Number(key.key))
  })

  it('what is captured for an action is heard again', () => {
    for (const key of all) {
      const keys = notationOf(key, false)
      if (keys !== null) expect(meantKeys(key, false), `${key.key} at ${key.code}`).toContain(canonicalKeys(keys))
    }
  })
})

describe('a letter', () => {
  it('that is Latin is meant as it is printed, wherever it stands and whatever is held', () => {
    fc.assert(
      fc.property(anyPress, fc.boolean(), fc.boolean(), ({ key }, ctrl, alt) => {
        fc.pre(/^[a-z]$/i.test(key.key) && !key.altGraph)
        const meant = meantKeys({ ...key, ctrlKey: ctrl, altKey: alt }, false)
        expect(meant.map((keys) => keys.at(-1))).toEqual([key.key.toLowerCase()])
      }),
    )
  })

  it('that is not goes by its place, with Shift as without', () => {
    fc.assert(
      fc.property(anyPress, fc.boolean(), ({ key, isLatin }, ctrl) => {
        const place = /^Key([A-Z])$/.exec(key.code)?.[1]
        fc.pre(place !== undefined && !isLatin && !/^[a-z,.;]$/i.test(key.key) && key.key !== 'Dead')
        const keys = [...(ctrl ? ['$mod'] : []), ...(key.shiftKey ? ['Shift'] : []), place?.toLowerCase()].join('+')
        expect(meantKeys({ ...key, ctrlKey: ctrl }, false)).toContain(keys)
      }),
    )
  })

  it('of Latin script that is none of a to z is never taken for another', () => {
    for (const { presses } of LAYOUTS)
      for (const key of presses)
        if (/^[à-ÿß]$/i.test(key.key) && !key.code.startsWith('Digit'))
          expect(heard(key), `${key.key} at ${key.code}`).toBeUndefined()
  })
})

describe('what is meant by', () => {
  it.each<[string, PressedKey, ActionId | undefined]>([
    ['the Ukrainian Shift+M', press('Ь', 'KeyM', { shiftKey }), 'claim.mark-all'],
    ['the Arabic Shift+M, which types a quotation mark', press("'", 'KeyM', { shiftKey }), 'claim.mark-all'],
    ['the Arabic key of B, which types two letters', press('لا', 'KeyB'), 'triage.back'],
    ['the Hebrew key of W, which types an apostrophe', press("'", 'KeyW'), 'go.wording'],
    ['Shift+F3 on any of them', press('F3', 'F3', { shiftKey }), 'find.previous'],
    ['the Ukrainian bracket', press('х', 'BracketLeft'), 'passage.grow-start'],
    ['the Ukrainian bracket with Shift', press('Ї', 'BracketRight', { shiftKey }), 'passage.shrink-end'],
    ['the Arabic bracket with Shift', press('<', 'BracketLeft', { shiftKey }), 'passage.shrink-start'],
    ['the Arabic question mark', press('؟', 'Slash', { shiftKey }), 'help.shortcuts'],
    ['the Arabic Ctrl+Shift+V', press('{', 'KeyV', { ctrlKey, shiftKey }), 'article.paste'],
    ['the Ukrainian Ctrl+comma', press('б', 'Comma', { ctrlKey }), 'go.settings'],
    ['an Arabic zero', press('٠', 'Digit0'), 'coverage.skip'],
    [
      'the German curly bracket',
      press('{', 'Digit7', { ctrlKey, altKey: true, altGraph: true }),
      'passage.shrink-start',
    ],
    ['the German ü', press('ü', 'BracketLeft'), undefined],
    ['the French a', press('a', 'KeyQ'), 'passage.add'],
    ['the French m', press('m', 'Semicolon'), 'claim.mark'],
    ['the French comma, where others have M', press(',', 'KeyM'), undefined],
    ['the French Ctrl+comma', press(',', 'KeyM', { ctrlKey }), 'go.settings'],
    ['the French Ctrl+Shift+full stop, where others have the comma', press('.', 'Comma', CTRL_SHIFT), 'view.larger'],
    ['the French Ctrl+Shift+comma, where others have M', press('?', 'KeyM', CTRL_SHIFT), 'view.smaller'],
    ['the French Ctrl+Shift+slash, where others have the full stop', press('/', 'Period', CTRL_SHIFT), undefined],
    ['the French question mark, where others have M', press('?', 'KeyM', { shiftKey }), 'help.shortcuts'],
    ['the German Ctrl+Shift+comma, a semicolon with Shift', press(';', 'Comma', CTRL_SHIFT), 'view.smaller'],
    ['the German Ctrl+Shift+full stop, a colon with Shift', press(':', 'Period', CTRL_SHIFT), 'view.larger'],
    ['the Ukrainian Ctrl+Shift+full stop, by its place', press('Ю', 'Period', CTRL_SHIFT), 'view.larger'],
    ['the Arabic Ctrl+Shift+full stop', press('.', 'Period', CTRL_SHIFT), 'view.larger'],
    ['the French à, where the zero is', press('à', 'Digit0'), 'coverage.skip'],
    ['the French zero, which needs Shift', press('0', 'Digit0', { shiftKey }), 'coverage.skip'],
    ['the French Ctrl+1', press('&', 'Digit1', { ctrlKey }), 'go.library'],
    ['an exclamation mark over the 1', press('!', 'Digit1', { shiftKey }), undefined],
  ])('%s', (_, pressed, action) => {
    expect(heard(pressed)).toBe(action)
  })

  it('the digit row of AZERTY is 1 to 9 and 0, with Shift as without, and keeps what AltGr types there', () => {
    for (const [at, signs] of ['&1', 'é2', '"3', "'4", '(5', '-6', 'è7', '_8', 'ç9', 'à0'].entries()) {
      const digit = (at + 1) % 10
      expect(digitOf(press(signs.charAt(0), `Digit${digit}`)), signs).toBe(digit)
      expect(digitOf(press(signs.charAt(1), `Digit${digit}`, { shiftKey })), signs).toBe(digit)
    }
    const altGraph = { ctrlKey, altKey: true, altGraph: true }
    expect(digitOf(press('{', 'Digit4', altGraph))).toBeNull()
    expect(heard(press('[', 'Digit5', altGraph))).toBe('passage.grow-start')
  })

  it('a sign that AZERTY has where others have a letter is captured as the sign', () => {
    expect(notationOf(press('?', 'KeyM', { shiftKey }), false)).toBe('Shift+?')
    expect(notationOf(press('.', 'Comma', CTRL_SHIFT), false)).toBe('$mod+Shift+Period')
    expect(notationOf(press('?', 'KeyM', CTRL_SHIFT), false)).toBe('$mod+Shift+Comma')
  })

  it('a key with something held is no digit', () => {
    expect(digitOf(press('1', 'Digit1', { ctrlKey }))).toBeNull()
    expect(digitOf(press('1', 'Digit1', { altKey: true }))).toBeNull()
    expect(digitOf(press('Shift', 'ShiftLeft', { shiftKey }))).toBeNull()
  })

  it('Option on macOS is the letter at its place, whatever it types', () => {
    for (const typed of ['å', 'µ', 'ƒ', 'a'])
      expect(notationOf(press(typed, 'KeyA', { altKey: true }), true)).toBe('Alt+KeyA')
  })
})
