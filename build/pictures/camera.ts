import { existsSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Locator, Page } from 'playwright'
import { inFewColours } from './palette.ts'
import { readPng, writePng } from './png.ts'
import { type Studio, WINDOW } from './studio.ts'

const FOLDER = path.resolve('docs/guide/pictures')
/** What a path of this machine is told as. */
const HOME = '/home/robin'

/** A pixel looks other when a channel differs by more than this, of 255. */
const OTHER_SHADE = 24
/** Of a tile so wide and high so many pixels may look other: less than the least letter has. */
const TILE = 24
const OTHER_PIXELS_MAX = 12

const STEADY_MS = 400
const STEADY_TRIES_MAX = 10

/** How a picture is taken: of the window, or of what is given and some room around it, in CSS pixels. */
export interface Shot {
  readonly page?: Page
  readonly around?: readonly Locator[]
  readonly room?: number
  /** Leaves the mouse where it is: what is shown shows itself because of it. */
  readonly keepMouse?: boolean
}

export type Camera = (name: string, shot?: Shot) => Promise<void>

/** Paths of the temporary folder would be others each time. */
async function tellPlainPaths(page: Page, folder: string): Promise<void> {
  await page.evaluate(
    ([from, to]) => {
      const plain = (words: string) => words.replaceAll(from ?? '', to ?? '')
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        if (node.nodeValue?.includes(from ?? '')) node.nodeValue = plain(node.nodeValue)
      for (const input of document.querySelectorAll('input')) if (input.value) input.value = plain(input.value)
    },
    [folder, HOME],
  )
}

/** Until fonts are there, nothing is on its way any more, and two frames have been drawn. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
    const passing = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations === 1)
    await Promise.allSettled(passing.map(({ finished }) => finished))
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
  })
}

async function clipOf(around: readonly Locator[], room: number) {
  const boxes = []
  for (const locator of around) {
    const box = await locator.boundingBox()
    if (!box) throw new Error('What the picture is to show is not on the screen.')
    boxes.push(box)
  }
  const x = Math.max(0, Math.floor(Math.min(...boxes.map((box) => box.x)) - room))
  const y = Math.max(0, Math.floor(Math.min(...boxes.map((box) => box.y)) - room))
  const right = Math.min(WINDOW.width, Math.ceil(Math.max(...boxes.map((box) => box.x + box.width)) + room))
  const bottom = Math.min(WINDOW.height, Math.ceil(Math.max(...boxes.map((box) => box.y + box.height)) + room))
  return { x, y, width: right - x, height: bottom - y }
}

/** What is worked out while nothing else is to do, like the true height of a long article, is there once two in a row are the same. */
async function takeSteady(page: Page, clip: Awaited<ReturnType<typeof clipOf>> | undefined): Promise<Buffer> {
  const shoot = () => page.screenshot({ caret: 'hide', animations: 'disabled', ...(clip ? { clip } : {}) })
  let before = await shoot()
  for (let tries = 0; tries < STEADY_TRIES_MAX; tries++) {
    await page.waitForTimeout(STEADY_MS)
    const now = await shoot()
    if (now.equals(before)) return now
    before = now
  }
  return before
}

const isOther = (old: Uint8Array, now: Uint8Array, at: number): boolean =>
  [0, 1, 2].some((channel) => Math.abs((old[at + channel] ?? 0) - (now[at + channel] ?? 0)) > OTHER_SHADE)

/** Whether two PNGs look the same to a person: here and there a shade at the edge of a letter is nothing. */
export function looksTheSame(before: Buffer, after: Buffer): boolean {
  const [old, now] = [readPng(before), readPng(after)]
  if (old.width !== now.width || old.height !== now.height) return false
  const others = new Map<number, number>()
  for (let pixel = 0; pixel < now.width * now.height; pixel++) {
    if (!isOther(old.rgb, now.rgb, pixel * 3)) continue
    const tile = Math.floor(pixel / now.width / TILE) * now.width + Math.floor((pixel % now.width) / TILE)
    others.set(tile, (others.get(tile) ?? 0) + 1)
  }
  return [...others.values()].every((count) => count <= OTHER_PIXELS_MAX)
}

/** Takes pictures into docs/guide/pictures and says what became of each; one that looks as before stays as it is. */
export function createCamera({ page: window, folder }: Studio, say: (line: string) => void): Camera {
  return async (name, { page = window, around, room = 0, keepMouse = false } = {}) => {
    if (!keepMouse) await page.mouse.move(WINDOW.width - 2, WINDOW.height - 2)
    await tellPlainPaths(page, folder)
    await settled(page)
    const taken = await takeSteady(page, around ? await clipOf(around, room) : undefined)
    const picture = writePng(inFewColours(readPng(taken)))
    const file = path.join(FOLDER, `${name}.png`)
    const isThere = existsSync(file)
    const size = `${Math.round(picture.length / 1024)} kB`
    if (isThere && looksTheSame(readFileSync(file), picture)) return say(`as before  ${name} (${size})`)
    await mkdir(FOLDER, { recursive: true })
    await writeFile(file, picture)
    say(`${isThere ? 'changed  ' : 'new      '}  ${name} (${size})`)
  }
}
