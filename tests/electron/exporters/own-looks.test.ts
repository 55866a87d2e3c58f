import { describe, expect, test } from 'vitest'
import { RatingId, ScaleId } from '../../../core/model/ids.ts'
import { LookColour, LookGlyph, LookLine } from '../../../core/model/look.ts'
import { exporters } from '../../../electron/exporters/exporters.ts'
import { glyphSheet } from '../../../electron/exporters/html-marks.ts'
import { REPORT_CSS } from '../../../electron/exporters/report-style.ts'
import { choiceOf } from '../../support/choice.ts'
import type { Desk } from '../../support/desk.ts'
import { materialOf } from '../../support/export-material.ts'
import { sampleDesk } from '../../support/sample-article.ts'

/** The sample article, its first claim rated on a scale of the desk's own. */
function deskWithOwnScale(): Desk {
  const desk = sampleDesk()
  const scale = ScaleId.parse(
    desk.onLibrary({
      type: 'scale.make',
      details: { name: 'House scale', publisher: 'The desk' },
      ratings: [
        { name: 'Gold standard', definition: 'Seen by two of us.', number: 2, look: 'pink.dotted.star' },
        { name: 'Sound', definition: '', number: 1, look: 'blue.wavy.tick' },
      ],
    }),
  )
  const [gold] = desk.library.scales[scale]?.ratings ?? []
  const [claim] = Object.values(desk.article.claims)
  if (!gold || !claim) throw new Error('There is a rating and a claim.')
  desk.on({ type: 'article.chooseScale', scale })
  desk.on({ type: 'verdict.give', claim: claim.id, scale, rating: RatingId.parse(gold.id), rationale: 'Both saw it.' })
  return desk
}

const exported = async (format: 'html' | 'md', kind: 'reader' | 'checking') => {
  const file = await exporters.files[format](materialOf(deskWithOwnScale()), choiceOf(format, kind))
  if (!file.ok) throw new Error(file.refusal.key)
  return new TextDecoder().decode(file.value.bytes)
}

describe('a rating of an own scale', () => {
  test.each(['reader', 'checking'] as const)(
    'is drawn in the %s page with its colour, line and glyph',
    async (kind) => {
      const html = await exported('html', kind)
      expect(html).toContain('class="passage m-own colour-pink line-dotted glyph-star')
      expect(html).toContain('<svg class="glyph m-own colour-pink line-dotted glyph-star"')
      expect(html).toContain('<use href="#glyph-star"/>')
      expect(html).toContain('Gold standard')
    },
  )

  test.each(['reader', 'checking'] as const)('is told by its name in the %s Markdown', async (kind) => {
    expect(await exported('md', kind)).toContain('Gold standard')
  })
})

describe('the style of the reports', () => {
  test('has every colour and every line, and the page every glyph', () => {
    for (const colour of LookColour.options) expect(REPORT_CSS).toContain(`.colour-${colour}{--mark:var(--`)
    for (const line of LookLine.options) expect(REPORT_CSS).toContain(`,.line-${line}){text-decoration-style:`)
    const sheet = String(glyphSheet())
    const own = LookGlyph.options.slice(LookGlyph.options.indexOf('star'))
    for (const glyph of own) expect(sheet).toContain(`id="glyph-${glyph}"`)
  })
})
