import { describe, expect, test } from 'vitest'
import type { Content } from '../../../../core/model/content.ts'
import { caretMove, chooseSentence } from '../../../../renderer/features/reading/caret-moves.ts'

const press = (key: string, held: Partial<Record<'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey', boolean>> = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
})

describe('the caret', () => {
  test('moves by character, by word with Ctrl or Alt, and selects with Shift', () => {
    expect(caretMove(press('ArrowRight'), false)).toMatchObject({ step: 'character', direction: 1, extends: false })
    expect(caretMove(press('ArrowLeft', { ctrlKey: true }), false)).toMatchObject({ step: 'word', direction: -1 })
    expect(caretMove(press('ArrowRight', { altKey: true, shiftKey: true }), false)).toMatchObject({
      step: 'word',
      extends: true,
    })
  })

  test('follows the direction of the text: in Arabic the left arrow goes on', () => {
    expect(caretMove(press('ArrowLeft'), true)).toMatchObject({ direction: 1 })
    expect(caretMove(press('ArrowRight'), true)).toMatchObject({ direction: -1 })
  })

  test('chooses sentences with the comma and the full stop', () => {
    expect(caretMove(press('.'), false)).toMatchObject({ kind: 'sentence', direction: 1 })
    expect(caretMove(press(','), false)).toMatchObject({ kind: 'sentence', direction: -1 })
  })

  test('chooses sentences by the place of those keys where they type letters', () => {
    expect(caretMove({ ...press('ز'), code: 'Period' }, true)).toMatchObject({ kind: 'sentence', direction: 1 })
    expect(caretMove({ ...press('ю'), code: 'Period' }, false)).toMatchObject({ kind: 'sentence', direction: 1 })
    expect(caretMove({ ...press('و'), code: 'Comma' }, true)).toMatchObject({ kind: 'sentence', direction: -1 })
    expect(caretMove({ ...press(';'), code: 'Comma' }, false)).toBeNull()
    // Dvorak has its W there: a Latin letter is meant as it is printed.
    expect(caretMove({ ...press('w'), code: 'Comma' }, false)).toBeNull()
  })

  test('chooses everything with Ctrl+A, on keyboards of every script', () => {
    expect(caretMove({ ...press('a', { ctrlKey: true }), code: 'KeyQ' }, false)).toEqual({ kind: 'all' })
    expect(caretMove({ ...press('ф', { ctrlKey: true }), code: 'KeyA' }, false)).toEqual({ kind: 'all' })
    expect(caretMove({ ...press('q', { ctrlKey: true }), code: 'KeyA' }, false)).toBeNull()
  })

  test('moves by pages, selecting with Shift', () => {
    expect(caretMove(press('PageDown'), false)).toMatchObject({ step: 'page', direction: 1, extends: false })
    expect(caretMove(press('PageUp', { shiftKey: true }), true)).toMatchObject({ direction: -1, extends: true })
  })

  test('leaves every other key alone', () => {
    for (const key of ['m', 'Enter', 'Escape', 'Tab', '0', 'Insert']) expect(caretMove(press(key), false)).toBeNull()
  })
})

describe('a sentence', () => {
  const content = {
    sentences: [
      { start: 0, end: 10 },
      { start: 11, end: 20 },
    ],
  } as unknown as Content
  const from = (anchor: number, focus: number, direction: 1 | -1) =>
    chooseSentence(content, { anchor, focus }, direction, false)

  test('is the one the caret stands in at first, then the next', () => {
    expect(from(4, 4, 1)).toEqual({ anchor: 0, focus: 10 })
    expect(from(0, 10, 1)).toEqual({ anchor: 11, focus: 20 })
  })

  test('lies behind a caret that stands at its end, as after marking it', () => {
    expect(from(10, 10, 1)).toEqual({ anchor: 11, focus: 20 })
    expect(from(10, 10, -1)).toEqual({ anchor: 0, focus: 10 })
    expect(from(20, 20, 1)).toEqual({ anchor: 11, focus: 20 })
  })
})
