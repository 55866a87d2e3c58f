import { describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { diffWords } from '../../../../core/anchor/word-diff.ts'
import { ChangedWords } from '../../../../renderer/features/claims/changed-words.tsx'
import { render } from '../../support/render.tsx'

const show = (before: string, after: string, isShort = false) =>
  render(
    <p data-testid="words">
      <ChangedWords changed={diffWords(before, after)} isShort={isShort} />
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
    show('had, so the papers said, passed its inspection', 'had, so the papers said, not passed its inspection', true)
    await expect.element(words()).toHaveTextContent('…the papers said, put in: not passed its inspection')
  })
})
