import { expect } from 'vitest'
import marks from '../../../renderer/features/reading/marks.module.css'
import { type ClaimLook, lookClass } from '../../../renderer/parts/looks.ts'
import { VerdictGlyph } from '../../../renderer/parts/verdict-glyph.tsx'
import { render } from './render.tsx'

/** Draws each look as a passage, as a share of a bar, and as a glyph. */
export async function drawLooks(looks: readonly ClaimLook[]): Promise<void> {
  render(
    <div>
      {looks.map((look) => (
        <p key={look} data-look={look}>
          <mark className={`${marks.mark} look-passage ${lookClass(look)}`} data-number="1">
            words
          </mark>
          <i className={`look-fill ${lookClass(look)}`} style={{ display: 'block', width: 40, height: 8 }} />
          <VerdictGlyph look={look} />
        </p>
      ))}
    </div>,
  )
  await expect.poll(() => document.querySelectorAll('[data-look]').length).toBe(looks.length)
}

/** Where a look is drawn. */
export function placeOf(look: ClaimLook): HTMLElement {
  const place = document.querySelector<HTMLElement>(`[data-look="${look}"]`)
  if (!place) throw new Error(`${look} is not shown.`)
  return place
}

/** A colour as it stands in the address of a picture. */
export const HEX = /%23[\da-f]{6}/g

/** A computed colour, written so. */
export const hexOf = (rgb: string): string =>
  `%23${(rgb.match(/\d+/g) ?? []).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`
