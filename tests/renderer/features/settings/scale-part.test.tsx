import { beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ScaleId } from '../../../../core/model/ids.ts'
import type { Look } from '../../../../core/model/look.ts'
import { partsOf } from '../../../../core/model/look-parts.ts'
import { ok } from '../../../../core/result.ts'
import { SettingsScreen } from '../../../../renderer/features/settings/settings-screen.tsx'
import { article, FakeLibrary } from '../../support/fake-library.ts'
import { renderScreen } from '../../support/render.tsx'

const LONG = 'Stands in every word, in every figure and in every name, as far as the desk could find out'

/** A library with an own scale: ratings called as asked, with looks that are told apart. */
function withScale(names: readonly string[], looks: readonly Look[] = ['true', 'false', 'blue.thin.star']) {
  const fake = new FakeLibrary()
  const made = fake.execute({
    type: 'scale.make',
    details: { name: 'House scale', publisher: 'The desk' },
    ratings: names.map((name, at) => ({ name, definition: '', number: null, look: looks[at] ?? 'half' })),
  })
  if (!made.ok) throw new Error(made.refusal.key)
  return { fake, id: ScaleId.parse(made.value.made) }
}

const show = (fake: FakeLibrary) => renderScreen(<SettingsScreen />, fake.client, { screen: 'settings' })

const open = async (scale: RegExp) =>
  userEvent.click(page.getByRole('list', { name: 'Rating scales' }).getByRole('button', { name: scale }))

const choose = async (picker: RegExp, option: RegExp) => {
  await userEvent.click(page.getByRole('button', { name: picker }))
  await userEvent.click(page.getByRole('option', { name: option }))
}

beforeEach(async () => {
  await page.viewport(1280, 900)
})

describe('the scales in the settings', () => {
  test('a published one is read, and copied to be changed, by its name and whose it is', async () => {
    const fake = new FakeLibrary()
    show(fake)
    await open(/^Truth-O-Meter/)
    await expect.element(page.getByText('No article uses it yet.')).toBeVisible()
    await userEvent.click(page.getByRole('button', { name: 'Copy and change' }))
    await expect.element(page.getByRole('textbox', { name: 'Name of the scale' })).toHaveValue('Copy of Truth-O-Meter')
    const [copy] = Object.values(fake.tables.scales)
    expect(copy).toMatchObject({ publisher: 'After PolitiFact, Truth-O-Meter' })
    const looks = copy?.ratings.map(({ look }) => `${partsOf(look).line} ${partsOf(look).glyph}`)
    expect(new Set(looks).size).toBe(6)
  })

  test('a new one begins with two ratings, and takes more', async () => {
    const fake = new FakeLibrary()
    show(fake)
    await userEvent.click(page.getByRole('button', { name: 'New scale', exact: true }))
    await expect.element(page.getByText('2 ratings')).toBeVisible()
    await userEvent.click(page.getByRole('button', { name: 'Add a rating' }))
    await expect.element(page.getByText('3 ratings')).toBeVisible()
    await expect
      .element(page.getByRole('region', { name: 'Rating scales' }).getByRole('textbox', { name: 'Name', exact: true }))
      .toHaveValue('New rating')
  })

  test('the pickers say their choice in words, and the look is seen at once', async () => {
    const { fake, id } = withScale(['Stands', 'Falls'])
    show(fake)
    await open(/^House scale/)
    await userEvent.click(page.getByRole('button', { name: 'Change “Stands”' }))
    await choose(/^tick Sign$/, /^flag/)
    await choose(/^green Colour$/, /^violet/)
    await choose(/^solid line Line$/, /^wavy line/)
    await expect.poll(() => fake.tables.scales[id]?.ratings[0]?.look).toBe('violet.wavy.flag')
    await expect.element(page.getByRole('img', { name: /In a bar of progress: flag, wavy line/ })).toBeVisible()
    const words = page.getByText('Words of the article that somebody claims').element()
    expect(getComputedStyle(words).textDecorationStyle).toBe('wavy')
  })

  test('a look that another has is not taken, and the sentence names both', async () => {
    const { fake, id } = withScale(['Stands', 'Falls'], ['true', 'red.solid.star'])
    show(fake)
    await open(/^House scale/)
    await userEvent.click(page.getByRole('button', { name: 'Change “Stands”' }))
    await choose(/^tick Sign$/, /^star/)
    await expect
      .element(page.getByText(/^“Stands” and “Falls” would have the same line and the same sign/))
      .toBeVisible()
    expect(fake.tables.scales[id]?.ratings[0]?.look).toBe('true')
    await choose(/^solid line Line$/, /^dotted line/)
    await expect.poll(() => fake.tables.scales[id]?.ratings[0]?.look).toBe('green.dotted.star')
    await expect.element(page.getByText(/would have the same line/)).not.toBeInTheDocument()
  })

  test('a rating that was given keeps its name and number, and is retired instead of removed', async () => {
    const { fake: first, id } = withScale(['Stands', 'Falls'])
    const scale = first.tables.scales[id]
    const given = scale?.ratings[0]
    if (!scale || !given) throw new Error('There is a rating.')
    const fake = new FakeLibrary({ articles: [article(1, { scales: { [id]: [given.id] } })] })
    fake.execute({ type: 'scale.bringIn', scale })
    show(fake)
    await open(/^House scale/)
    await expect.element(page.getByText('Used in 1 article.')).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'Delete the scale' })).not.toBeInTheDocument()
    await userEvent.click(page.getByRole('button', { name: 'Change “Stands”' }))
    await expect
      .element(page.getByRole('region', { name: 'Rating scales' }).getByRole('textbox', { name: 'Name', exact: true }))
      .toHaveAttribute('readonly')
    await expect.element(page.getByRole('button', { name: 'Remove this rating' })).not.toBeInTheDocument()
    await userEvent.click(page.getByRole('button', { name: 'Retire this rating' }))
    await expect.poll(() => fake.tables.scales[id]?.ratings[0]?.retired).toBe(true)
    await expect.element(page.getByRole('button', { name: 'Offer it again' })).toHaveFocus()
  })

  test('a number that is none is kept out, and said', async () => {
    const { fake, id } = withScale(['Stands', 'Falls'])
    show(fake)
    await open(/^House scale/)
    await userEvent.click(page.getByRole('button', { name: 'Change “Stands”' }))
    const number = page.getByRole('textbox', { name: 'Number' })
    await userEvent.fill(number, 'five')
    await userEvent.tab()
    await expect.element(page.getByText('“five” is not a number. The number before it was kept.')).toBeVisible()
    await userEvent.fill(number, '4,5')
    await userEvent.tab()
    await expect.poll(() => fake.tables.scales[id]?.ratings[0]?.number).toBe(4.5)
  })

  test('what came of a file is said in a sentence', async () => {
    const { fake: other, id } = withScale(['Stands', 'Falls'])
    const scale = other.tables.scales[id]
    const answers = {
      'scale.bringIn': () => ok({ outcome: 'copy' as const, scale: id, name: scale?.name ?? '', ratings: 2 }),
    }
    const fake = new FakeLibrary({ answers })
    show(fake)
    await expect.element(page.getByRole('button', { name: 'Bring in a scale' })).toBeVisible()
    const file = new File(['{}'], 'house.tickmark-scale.json', { type: 'application/json' })
    await userEvent.upload(document.querySelector('input[accept*=json]') as HTMLElement, file)
    await expect.element(page.getByText(/so “House scale” came in as a copy, with 2 ratings\./)).toBeVisible()
    expect(fake.asked.map(({ method }) => method)).toContain('scale.bringIn')
  })

  test.each([1920, 1280, 480])('long names and sixty ratings fit a window %i pixels wide', async (width) => {
    await page.viewport(width, 900)
    const { fake, id } = withScale([LONG, `${LONG}!`])
    for (let at = 3; at <= 60; at++) {
      const look = (['thin', 'dashed', 'dotted', 'wavy', 'double'] as const)[at % 5] ?? 'thin'
      const glyph = ['star', 'flag', 'bar', 'plus', 'arrow', 'diamond', 'exclamation', 'tick', 'wave', 'half'] as const
      const sign = glyph[Math.floor(at / 5) % 10] ?? 'star'
      const details = { name: `${LONG} ${at}`, definition: LONG, number: at, look: `grey.${look}.${sign}` as const }
      fake.execute({ type: 'rating.add', scale: id, details })
    }
    expect(fake.tables.scales[id]?.ratings.length).toBeGreaterThan(45)
    show(fake)
    await open(/^House scale/)
    await userEvent.click(page.getByRole('button', { name: `Change “${LONG}”` }))
    await expect.element(page.getByText('How it will look')).toBeVisible()
    const wide = [...document.querySelectorAll('main *, [data-scale] *')].filter(
      (element) => element.getBoundingClientRect().right > width + 1,
    )
    expect(wide.map(({ className }) => className)).toEqual([])
  })
})
