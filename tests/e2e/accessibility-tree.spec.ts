import type { Page } from '@playwright/test'
import type { DeskPage } from './support/desk-page.ts'
import { go, importByPaste } from './support/library-page.ts'
import { BRIDGE } from './support/stories.ts'
import { expect, test } from './support/test.ts'
import { expectSoundTree, faultsOf, treeOf } from './support/tree.ts'

/** A claim that is rated, one inside it that is not, and a sentence with nothing to check. */
async function someWork(page: Page): Promise<DeskPage> {
  const desk = await importByPaste(page, BRIDGE.text, BRIDGE.title)
  await desk.mark('built in 1887')
  await desk.rate('5', 'Built in 1888.')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await desk.select('The opposition disputes the figure.')
  await page.keyboard.press('0')
  return desk
}

test('every screen has names, landmarks and headings in order', async ({ page, machine }) => {
  test.slow()
  await page.goto(await machine.start())
  await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible()
  await expectSoundTree(page, 'empty library')
  await page.getByRole('button', { name: /^Paste text/ }).click()
  await expectSoundTree(page, 'import dialog')
  await page.keyboard.press('Escape')
  await someWork(page)
  await expectSoundTree(page, 'desk without a chosen claim')
  await page.keyboard.press('j')
  await expect(page.getByRole('region', { name: /^Claim 1/ })).toBeVisible()
  await expectSoundTree(page, 'desk with a chosen claim')
  await page.keyboard.press('s')
  await expect(page.getByRole('form', { name: 'Add a source' })).toBeVisible()
  await expectSoundTree(page, 'adding a source')
  await page.keyboard.press('Escape')
  await page.getByRole('form', { name: 'Add a source' }).getByRole('button', { name: 'Cancel' }).click()
  await page.keyboard.press('Shift+?')
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectSoundTree(page, 'shortcuts')
  await page.keyboard.press('Escape')
  for (const screen of ['Library', 'Sources', 'Reports', 'Settings'] as const) {
    await go(page, screen)
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
    await expectSoundTree(page, screen)
  }
})

test('the desk reads in order: the article with its claims, the claims, the chosen claim', async ({
  page,
  machine,
}) => {
  await page.goto(await machine.start())
  await someWork(page)
  await page.keyboard.press('j')
  await expect(page.getByRole('region', { name: /^Claim 1/ })).toBeVisible()
  const tree = await treeOf(page)
  const at = (role: string, name: RegExp) => tree.findIndex((node) => node.role === role && name.test(node.name))
  const order = [
    at('navigation', /^Screens$/),
    at('main', /^Desk$/),
    at('heading', /^Old town bridge/),
    at('slider', /^Coverage of the article$/),
    at('article', /^Old town bridge/),
    at('mark', /.*/),
    at('button', /^Claim 1, False, checked: built in 1887$/i),
    at('navigation', /^Claims$/),
    at('region', /^Claim 1, one of 1$/),
    at('contentinfo', /.*/),
  ]
  expect(order).not.toContain(-1)
  expect(order).toEqual([...order].sort((a, b) => a - b))
  const slider = tree[at('slider', /^Coverage/)]
  expect(slider?.description).toContain('1 sentences with a claim')
})

test('a tree without names and with headings out of order is found out', () => {
  const node = (role: string, name: string, level: number | null = null) => ({ role, name, level, description: '' })
  expect(
    faultsOf([
      node('main', ''),
      node('main', ''),
      node('heading', 'Title', 1),
      node('heading', 'Part', 3),
      node('button', ' '),
      node('region', 'Notes'),
      node('region', 'Notes'),
    ]),
  ).toEqual([
    'a button has no name',
    '2 main landmarks',
    'two regions are named “Notes”',
    'a heading of level 3 follows one of 1',
  ])
})

test('a claim leads from the text to its card and back', async ({ page, machine }) => {
  await page.goto(await machine.start())
  await someWork(page)
  const control = page.getByRole('article').getByRole('button', { name: /^Claim 1, False, checked/i })
  await expect(control).toHaveAttribute('aria-pressed', 'false')
  await control.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: /^Claim 1/ })).toBeFocused()
  await expect(control).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('article')).toBeFocused()
})

test('the parts of the desk are skipped to', async ({ page, machine }) => {
  await page.goto(await machine.start())
  await someWork(page)
  const links = page.getByRole('list', { name: 'Skip to' }).getByRole('button')
  for (const [place, arrived] of [
    ['article', page.getByRole('article')],
    ['claims', page.getByRole('navigation', { name: 'Claims' })],
    ['inspector', page.getByRole('region', { name: 'This article' })],
  ] as const) {
    const link = links.filter({ hasText: place })
    await link.focus()
    await expect(link).toBeInViewport({ ratio: 1 })
    await page.keyboard.press('Enter')
    await expect(arrived).toBeFocused()
  }
})

test('nothing that takes the focus is hidden under something else', async ({ page, machine }) => {
  await page.goto(await machine.start())
  await someWork(page)
  await page.keyboard.press('j')
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name: 'Library' }).focus()
  const hidden: string[] = []
  for (let stop = 0; stop < 40; stop++) {
    await page.keyboard.press('Tab')
    const fault = await page.evaluate(() => {
      const element = document.activeElement
      if (!(element instanceof HTMLElement) || element === document.body) return null
      const { left, top, width, height } = element.getBoundingClientRect()
      if (width <= 1 || element.tagName === 'ARTICLE') return null
      const x = Math.min(Math.max(left + width / 2, 1), innerWidth - 2)
      const y = Math.min(Math.max(top + height / 2, 1), innerHeight - 2)
      const seen = document.elementFromPoint(x, y)
      const label = element.closest('label')
      const isSeen = seen && (element.contains(seen) || seen.contains(element) || label?.contains(seen))
      return isSeen ? null : `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent}`
    })
    if (fault) hidden.push(fault)
  }
  expect(hidden).toEqual([])
})

test('a change is announced once', async ({ page, machine }) => {
  await page.goto(await machine.start())
  const desk = await importByPaste(page, BRIDGE.text, BRIDGE.title)
  await page.evaluate(() => {
    const said: string[] = []
    Object.assign(window, { said })
    for (const region of document.querySelectorAll('[aria-live], [role=status], [role=alert]'))
      new MutationObserver(() => {
        const words = region.textContent?.trim()
        if (words && said.at(-1) !== words) said.push(words)
      }).observe(region, { childList: true, characterData: true, subtree: true })
  })
  await desk.select('built in 1887')
  await page.keyboard.press('m')
  await expect(page.getByLabel('Wording of the claim')).toBeFocused()
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'said'))).toEqual(['Marked as a claim.'])
  const says = async (words: string) => {
    await expect.poll(() => page.evaluate(() => Reflect.get(window, 'said').at(-1))).toBe(words)
    await expect(page.getByText(words, { exact: true })).toHaveCount(1)
  }
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await says('Undone: mark claim 1')
  await page.keyboard.press('Control+Shift+z')
  await says('Done again: mark claim 1')
  expect(await page.evaluate(() => Reflect.get(window, 'said').length)).toBe(3)
})

test('forced colours keep the line under a claim, its glyph and its number', async ({ page, machine }) => {
  await page.goto(await machine.start())
  await someWork(page)
  await page.emulateMedia({ forcedColors: 'active' })
  const mark = page.locator('article mark').first()
  await expect(mark).toHaveCSS('text-decoration-style', 'double')
  const colours = await mark.evaluate((element) => {
    const probe = document.body.appendChild(document.createElement('i'))
    probe.style.color = 'CanvasText'
    const canvasText = getComputedStyle(probe).color
    probe.remove()
    const behind = getComputedStyle(element, '::after')
    return {
      canvasText,
      line: getComputedStyle(element).textDecorationColor,
      number: behind.content,
      colour: behind.color,
      glyph: behind.backgroundImage,
      mask: behind.maskImage.startsWith('url('),
    }
  })
  expect(colours).toEqual({
    canvasText: colours.canvasText,
    line: colours.canvasText,
    // A joiner before it: the number is never parted from its words.
    number: '"\u20601"',
    colour: colours.canvasText,
    glyph: `linear-gradient(${colours.canvasText} 0px, ${colours.canvasText} 0px)`,
    mask: true,
  })
})

test('on paper stand the article and, after it, its claims, and nothing is cut off', async ({ page, machine }) => {
  await page.goto(await machine.start())
  await someWork(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { name: 'Claims', exact: true })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Claims' }).getByText('1 · False')).toBeVisible()
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Report', exact: true })).toBeHidden()
  const { last, page: height } = await page.evaluate(() => ({
    last: (document.querySelector('article')?.lastElementChild?.getBoundingClientRect().bottom ?? 0) + scrollY,
    page: document.documentElement.scrollHeight,
  }))
  expect(height).toBeGreaterThan(last)
  await page.emulateMedia({ media: 'screen' })
  await expect(page.locator('#printed-claims')).toHaveCount(0)
})

/** How many pages a page of the browser prints on. */
const pagesOf = async (page: Page): Promise<number> =>
  (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0

test('the report prints from its screen as its file does, whole', async ({ page, machine, complaints }) => {
  await page.goto(await machine.start())
  await someWork(page)
  await go(page, 'Reports')
  const frame = page.getByTitle('Reader report, Web page, as it will be')
  const address = new URL((await frame.getAttribute('src')) ?? '', page.url()).href
  const file = await page.context().newPage()
  await file.goto(address)
  const pages = await pagesOf(file)
  expect(pages).toBeGreaterThan(1)
  await expect.poll(() => pagesOf(page)).toBe(pages)
  await expect(frame).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { name: 'How this was checked' })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Export/ })).toHaveCount(0)
  await expect(page).toHaveTitle(`${BRIDGE.title} – report`)
  await page.emulateMedia({ media: 'screen' })
  await expect(page).toHaveTitle('Reports – Tickmark')
  await expect(frame).toBeVisible()
  await expect(page.getByRole('heading', { name: 'How this was checked' })).toHaveCount(0)
  expect(complaints).toEqual([])
})

test('at 400 % zoom nothing is cut off to the side', async ({ page, machine }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await page.goto(await machine.start())
  await importByPaste(page, BRIDGE.text, BRIDGE.title)
  for (const screen of ['Desk', 'Library', 'Sources', 'Reports', 'Settings'] as const) {
    await go(page, screen)
    await expect(page.getByRole('main')).toBeVisible()
    const outside = await page.evaluate(() =>
      [...document.querySelectorAll('main :is(button, input, select, textarea, h1, p)')]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .filter((element) => {
          const { left, right, width } = element.getBoundingClientRect()
          return width > 1 && (left < -1 || right > innerWidth + 1)
        })
        .map((element) => `${element.tagName} ${element.textContent?.slice(0, 30)}`),
    )
    expect(outside, screen).toEqual([])
  }
})

test('wider spacing of text cuts no words off', async ({ page, machine }) => {
  await page.goto(await machine.start())
  await someWork(page)
  await page.keyboard.press('j')
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    )
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  })
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll('button, label, h1, h2, h3')]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 1)
      .filter((element) => {
        const { overflowX, overflowY, textOverflow } = getComputedStyle(element)
        const isCut = (overflow: string, room: number, needed: number) => overflow !== 'visible' && needed > room + 1
        return (
          textOverflow !== 'ellipsis' &&
          (isCut(overflowX, element.clientWidth, element.scrollWidth) ||
            isCut(overflowY, element.clientHeight, element.scrollHeight))
        )
      })
      .map((element) => element.textContent?.slice(0, 40)),
  )
  expect(cut).toEqual([])
})
