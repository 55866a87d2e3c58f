import { describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { diffWords } from '../../../core/anchor/word-diff.ts'
import { ChangedWords } from '../../../renderer/parts/changed-words.tsx'
import { render } from '../support/render.tsx'

const show = (before: string, after: string, room: 'whole' | 'line' | 'card' = 'whole') =>
  render(
    <p data-testid="words">
      <ChangedWords changed={diffWords(before, after)} room={room} />
    </p>,
  )
const words = () => page.getByTestId('words')
const inside = (tag: string) => [...words().element().querySelectorAll(tag)].map((part) => part.lastChild?.textContent)

describe('words that changed', () => {
  test('are struck and put in one by one, with words for those who listen', async () => {
    show('killed 14 people on Sunday', 'killed 21 people on Monday')
    await expect
      .element(words())
      .toHaveTextContent('killed taken out: 14 put in: 21 people on taken out: Sunday put in: Monday')
    expect(inside('del')).toEqual(['14', 'Sunday'])
    expect(inside('ins')).toEqual(['21', 'Monday'])
  })

  test('show the end of what stands before them where there is little room', async () => {
    show('had, so the papers said, passed its inspection', 'had, so the papers said, not passed its inspection', 'line')
    await expect.element(words()).toHaveTextContent('…the papers said, put in: not passed its inspection')
  })

  test('show a few words around each change on a card', async () => {
    const long = 'word '.repeat(60)
    show(`${long}14 ${long}end`, `${long}21 ${long}end`, 'card')
    await expect.element(words()).toBeVisible()
    const shown = words().element().textContent ?? ''
    expect(shown).toMatch(/^…word .*word +taken out: 14 +put in: 21 word .*word…$/s)
    expect(shown.length).toBeLessThan(200)
  })
})
