import { beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Span } from '../../../../core/model/content.ts'
import type { SentenceCoverage } from '../../../../core/query/coverage.ts'
import { CoverageStrip } from '../../../../renderer/features/reading/coverage-strip.tsx'
import { stripOf } from '../../../../renderer/features/reading/strip-bars.ts'
import { firstWords } from '../../../../renderer/features/reading/strip-words.ts'
import { render } from '../../support/render.tsx'

const SENTENCES = 40
const LENGTH = 50
const text = Array.from({ length: SENTENCES }, (_, at) =>
  `Sentence ${at + 1} says a thing or two.`.padEnd(LENGTH),
).join('')

const claim = { id: 'seven' } as never
const coverage = Array.from({ length: SENTENCES }, (_, at): SentenceCoverage => {
  const sentence = { start: at * LENGTH, end: (at + 1) * LENGTH }
  if (at === 6) return { kind: 'claim', sentence, claims: [claim] }
  return at === 2 ? { kind: 'nothing', sentence, skip: 'skip' as never } : { kind: 'unseen', sentence }
})

let gone: Span[]
let jumped: Span[]
const pane = { current: null as HTMLElement | null }

function Strip({ items = coverage }: { readonly items?: readonly SentenceCoverage[] }) {
  const words = text.slice(0, items.length * LENGTH)
  return (
    <div style={{ display: 'flex', height: 500 }}>
      <div style={{ height: 400 }}>
        <CoverageStrip
          bars={stripOf(items, () => 'false').bars}
          coverage={items}
          text={words}
          wordsOf={() => ({ id: claim, number: 7, look: 'false', standing: 'False', wording: 'A thing' })}
          summary="One sentence has a claim."
          article={() => document.querySelector('article')}
          scroller={pane}
          pulse={0}
          standing={() => ({ start: 4 * LENGTH + 3, end: 4 * LENGTH + 3 })}
          onJump={(span) => jumped.push(span)}
          onGo={(span) => gone.push(span)}
        />
      </div>
      <div
        ref={(element) => {
          pane.current = element
        }}
        style={{ height: 400, width: 300, overflow: 'auto' }}
      >
        <article style={{ height: 2000 }}>
          <div>
            <section data-section={0} data-end={text.length} style={{ height: 2000 }} />
          </div>
        </article>
      </div>
    </div>
  )
}

const strip = () => page.getByRole('slider', { name: 'Coverage of the article' })
const valueText = () => strip().element().getAttribute('aria-valuetext')

beforeEach(async () => {
  gone = []
  jumped = []
  render(<Strip />)
  await expect.element(strip()).toBeVisible()
})

describe('the coverage strip', () => {
  test('is one stop of the keyboard and begins where the caret stands', async () => {
    await userEvent.tab()
    await expect.element(strip()).toHaveFocus()
    expect(valueText()).toBe('Sentence 5 of 40, not looked at: Sentence 5 says a thing or two.')
  })

  test('goes by sentence, by screen, and to both ends', async () => {
    await userEvent.tab()
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    expect(valueText()).toBe('Sentence 7 of 40, claim 7, False: Sentence 7 says a thing or two.')
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}')
    expect(valueText()).toContain('Sentence 3 of 40, nothing to check here')
    await userEvent.keyboard('{PageDown}')
    expect(Number(strip().element().getAttribute('aria-valuenow'))).toBe(11)
    await userEvent.keyboard('{PageUp}')
    expect(Number(strip().element().getAttribute('aria-valuenow'))).toBe(3)
    await userEvent.keyboard('{End}{ArrowDown}')
    expect(strip().element().getAttribute('aria-valuenow')).toBe('40')
    await userEvent.keyboard('{Home}{ArrowUp}')
    expect(strip().element().getAttribute('aria-valuenow')).toBe('1')
  })

  test('Enter goes to the sentence', async () => {
    await userEvent.tab()
    await userEvent.keyboard('{ArrowDown}{Enter}')
    expect(gone).toEqual([{ start: 5 * LENGTH, end: 6 * LENGTH }])
  })

  test('says beside it which sentence is pointed at, what is known of it and what the patterns mean', async () => {
    await userEvent.hover(strip(), { position: { x: 12, y: 65 } })
    await expect.element(page.getByText('claim 7, False', { exact: true })).toBeVisible()
    await expect.element(page.getByText('Sentence 7 says a thing or two.')).toBeVisible()
    await expect.element(page.getByText('nothing to check here', { exact: true })).toBeVisible()
    await userEvent.unhover(strip())
    await expect.element(page.getByText('Sentence 7 says a thing or two.')).not.toBeInTheDocument()
  })

  test('a click goes to the sentence that was pointed at, also inside the part on the screen', async () => {
    await userEvent.click(strip(), { position: { x: 12, y: 65 } })
    await userEvent.click(strip(), { position: { x: 12, y: 305 } })
    expect(jumped).toEqual([coverage[6]?.sentence, coverage[30]?.sentence])
  })

  test('dragging scrolls by as much of the article as was drawn over', async () => {
    await expect.poll(() => document.querySelector('[class*=frame]')?.clientHeight).toBeGreaterThan(50)
    const { left, top } = strip().element().getBoundingClientRect()
    const at = (y: number) => ({ clientX: left + 12, clientY: top + y, button: 0, pointerId: 1, bubbles: true })
    strip().element().setPointerCapture = () => {}
    strip()
      .element()
      .dispatchEvent(new PointerEvent('pointerdown', at(20)))
    strip()
      .element()
      .dispatchEvent(new PointerEvent('pointermove', at(120)))
    expect(pane.current?.scrollTop).toBeCloseTo(500, -1)
    strip()
      .element()
      .dispatchEvent(new PointerEvent('pointerup', at(120)))
    expect(jumped).toEqual([])
  })

  test('keeps the bars that did not change when one did', async () => {
    const before = [...document.querySelectorAll('[data-meaning]')]
    render(
      <Strip items={coverage.map((item, at) => (at === 2 ? { kind: 'unseen', sentence: item.sentence } : item))} />,
    )
    await expect.poll(() => document.querySelector('[data-meaning="nothing"]')).toBe(null)
    const after = [...document.querySelectorAll('[data-meaning]')]
    expect(after.every((bar, at) => bar === before[at])).toBe(true)
  })

  test('of a short article is as high as its text, not as high as the window', async () => {
    render(<Strip items={coverage.slice(0, 2)} />)
    const height = () => strip().element().getBoundingClientRect().height
    await expect.poll(height).toBe(96)
  })
})

test('the first words of a long sentence are cut between words', () => {
  const long = 'The vessel was carrying three hundred and twelve passengers, twice what it was licensed for.'
  expect(firstWords(long, { start: 0, end: long.length })).toBe(
    'The vessel was carrying three hundred and twelve passengers, …',
  )
  expect(firstWords('Two\nlines.', { start: 0, end: 10 })).toBe('Two lines.')
})
