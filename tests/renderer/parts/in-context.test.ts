import { describe, expect, test } from 'vitest'
import { inContext } from '../../../renderer/parts/in-context.ts'

const placed = (text: string, words: string) => {
  const start = text.indexOf(words)
  return inContext(text, { start, end: start + words.length })
}

describe('a place with a little of what stands around it', () => {
  test('begins and ends with its paragraph where that is near', () => {
    expect(placed('Elsewhere.\nThe power is off. So it stays.\nNo more.', 'power is off')).toEqual({
      before: 'The ',
      words: 'power is off',
      after: '. So it stays.',
    })
  })

  test('is cut between words where there is more', () => {
    const { before, after } = placed(
      'In Upper Hollow every school is out until further notice. The power is off. Nobody knows for how long it will be.',
      'The power is off',
    )
    expect(before).toBe('…is out until further notice. ')
    expect(after).toBe('. Nobody knows for how long it will…')
  })

  test('cuts no character in two where no spaces are', () => {
    const { before, after } = placed(`${'🚢'.repeat(40)}x${'🚢'.repeat(40)}`, 'x')
    expect(before + after).not.toMatch(/\p{Surrogate}/u)
  })

  test('needs nothing around it', () => {
    expect(placed('Alone', 'Alone')).toEqual({ before: '', words: 'Alone', after: '' })
  })
})
