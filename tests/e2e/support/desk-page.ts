import { expect, type Locator, type Page } from '@playwright/test'

export interface SourceToAdd {
  readonly text: string
  readonly title?: string
  readonly quote?: string
  readonly locator?: string
}

/** The desk, as somebody at it would use it: by mouse for selecting, by keys for the rest. */
export class DeskPage {
  readonly inspector: Locator

  constructor(readonly page: Page) {
    this.inspector = page.getByRole('region', { name: /^Claim \d+/ })
  }

  get article(): Locator {
    return this.page.getByRole('article')
  }

  get rail(): Locator {
    return this.page.getByRole('list', { name: 'Claims' })
  }

  /** Selects words by dragging the mouse over them. */
  async select(words: string): Promise<void> {
    const place = await this.article.evaluate(async (article, sought) => {
      const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT, {
        acceptNode: ({ parentElement }) =>
          parentElement?.closest('[aria-hidden=true], button') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
      })
      const nodes: { node: Text; at: number }[] = []
      let text = ''
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        nodes.push({ node: node as Text, at: text.length })
        text += (node as Text).data
      }
      const at = text.indexOf(sought)
      if (at < 0) throw new Error(`The article does not say “${sought}”.`)
      const pointOf = (offset: number, isEnd: boolean) => {
        const held = nodes.findLast((entry) => (isEnd ? entry.at < offset : entry.at <= offset))
        if (!held) throw new Error('There is no such place.')
        return [held.node, offset - held.at] as const
      }
      const range = document.createRange()
      range.setStart(...pointOf(at, false))
      range.setEnd(...pointOf(at + sought.length, true))
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
      // Parts that come near the screen take their true height: the words are taken hold of once they stand still.
      const top = () => range.getBoundingClientRect().top
      for (let calm = 0, before = top(), frames = 0; calm < 4 && frames < 60; frames++) {
        await new Promise(requestAnimationFrame)
        calm = top() === before ? calm + 1 : 0
        before = top()
      }
      const rects = [...range.getClientRects()].filter(({ width }) => width > 0)
      const [first, last] = [rects[0], rects.at(-1)]
      if (!first || !last) throw new Error('These words are not on the screen.')
      return {
        from: { x: first.left + 1, y: first.top + first.height / 2 },
        to: { x: last.right - 1, y: last.top + last.height / 2 },
      }
    }, words)
    await this.page.mouse.move(place.from.x, place.from.y)
    await this.page.mouse.down()
    await this.page.mouse.move(place.to.x, place.to.y, { steps: 4 })
    await this.page.mouse.up()
  }

  /** Marks words as a claim, and types its wording when one is given. */
  async mark(words: string, wording?: string): Promise<void> {
    await this.select(words)
    await this.page.keyboard.press('m')
    await expect(this.page.getByLabel('Wording of the claim')).toBeFocused()
    if (wording) await this.page.keyboard.insertText(wording)
    await this.page.keyboard.press('Escape')
  }

  /** Rates the chosen claim by its key, and says why. */
  async rate(key: string, why: string): Promise<void> {
    await this.page.keyboard.press(key)
    await expect(this.why).toBeFocused()
    await this.page.keyboard.insertText(why)
    await this.page.keyboard.press('Escape')
  }

  get why(): Locator {
    return this.page.getByRole('textbox', { name: 'Why' })
  }

  async addSource({ text, title, quote, locator }: SourceToAdd): Promise<void> {
    await this.page.keyboard.press('s')
    const form = this.page.getByRole('form', { name: 'Add a source' })
    await form.getByRole('combobox', { name: 'Paste a link' }).fill(text)
    if (title) await form.getByLabel('Title', { exact: true }).fill(title)
    if (quote) await form.getByLabel('Quoted words').fill(quote)
    if (locator) await form.getByLabel('Where in it').fill(locator)
    await form.getByRole('button', { name: 'New source' }).click()
    await expect(form).toBeHidden()
  }

  /** Cites a source the library already has. */
  async citeKnown(title: string): Promise<void> {
    await this.page.keyboard.press('s')
    const form = this.page.getByRole('form', { name: 'Add a source' })
    await form.getByRole('combobox', { name: 'Paste a link' }).pressSequentially(title.slice(0, 12))
    await this.page.getByRole('option', { name: title }).click()
    await form.getByRole('button', { name: 'Cite it' }).click()
    await expect(form).toBeHidden()
  }

  async checkedOf(checked: number, claims: number): Promise<void> {
    const words = claims === 1 ? `${checked} of 1 claim checked` : `${checked} of ${claims} claims checked`
    await expect(this.page.getByRole('main').getByText(words)).toBeVisible()
  }
}
