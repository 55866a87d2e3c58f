import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { exportHtml } from '../../../electron/exporters/html.ts'
import { REPORT_PALETTES } from '../../../electron/exporters/report-palette.ts'
import { REPORT_CSS } from '../../../electron/exporters/report-style.ts'
import { choiceOf } from '../../support/choice.ts'
import { sha256 } from '../../support/desk.ts'
import { materialOf } from '../../support/export-material.ts'
import { HARBOUR_LATER, OpenDesk } from '../../support/open-desk.ts'
import { sampleDesk } from '../../support/sample-article.ts'
import { SampleDesk } from '../../support/sample-desk.ts'

const exported = async (material = materialOf(sampleDesk()), choice = choiceOf('html')) => {
  const file = await exportHtml(material, choice)
  if (!file.ok) throw new Error(file.refusal.key)
  return { ...file.value, html: new TextDecoder().decode(file.value.bytes) }
}

const { html } = await exported()
const GOLDEN = new URL('../../fixtures/report/sample-report.html', import.meta.url)

describe('the report as one HTML file', () => {
  test('is the golden report, but for its style', () => {
    const actual = html.replace(REPORT_CSS, '').replace(/'sha256-[^']+'/, '')
    // Looked at and meant: TICKMARK_GOLDEN=write keeps it as the new golden report.
    if (process.env.TICKMARK_GOLDEN === 'write') writeFileSync(GOLDEN, actual)
    expect(existsSync(GOLDEN)).toBe(true)
    expect(actual).toBe(readFileSync(GOLDEN, 'utf8'))
  })

  test('is named after the article', async () => {
    expect((await exported()).name).toBe('Night trams return to Vellmar after nine years – report.html')
  })

  test('is the same bytes for the same state and time, and says another time', async () => {
    expect((await exported()).html).toBe(html)
    const later = (await exported(materialOf(sampleDesk(), '2026-05-02T07:30:00.000Z'))).html
    expect(later).toContain('2 May 2026')
    expect(later).not.toBe(html)
  })

  test('lets in its own style and nothing else', () => {
    const hash = Buffer.from(sha256(REPORT_CSS), 'hex').toString('base64')
    expect(html).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    )
    expect(html).not.toMatch(/<script|<link|<iframe|<img| style="| on[a-z]+="/i)
  })

  test('links passage and claim both ways, and every link inside leads somewhere', () => {
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    const targets = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id ?? '')
    expect(targets.filter((target) => !ids.has(target))).toEqual([])
    for (const number of [1, 7, 12, 15]) {
      expect(targets).toContain(`claim-${number}`)
      expect(targets).toContain(`passage-${number}-1`)
    }
  })

  test('gives no id twice', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('opens links out only to the web, without saying where from', () => {
    const out = [...html.matchAll(/<a [^>]*href="([^#][^"]*)"[^>]*>/g)]
    expect(out.length).toBeGreaterThan(3)
    for (const [tag, href] of out) {
      expect(href).toMatch(/^(https?|mailto):/)
      expect(tag).toContain('rel="noreferrer"')
    }
  })

  test('tells the picture in words', () => {
    expect(html).toContain('aria-label="Bar of 15 claims. True: 5, Mostly true: 2,')
    expect(html).toContain('aria-label="Bar of 36 sentences. With a claim: 15, Nothing to check: 5, Not looked at: 16.')
  })

  test('withheld matter is nowhere in it', () => {
    for (const secret of ['Jory', '555 0142', 'more of us than on paper', 'Call the driver', 'Seen on paper'])
      expect(html).not.toContain(secret)
  })

  test('of an article with nothing marked says so', async () => {
    const empty = (await exported(materialOf(new SampleDesk()))).html
    expect(empty).toContain('No claim has been marked yet.')
    expect(empty).toContain('No source is cited yet.')
  })

  test('is refused in a sentence when the text cannot be read', async () => {
    const file = await exportHtml({ ...materialOf(sampleDesk()), contents: new Map() }, choiceOf('html'))
    expect(file).toMatchObject({ ok: false, refusal: { key: 'refused.draft.unknown' } })
  })
})

describe('the colours', () => {
  const channel = (value: number) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
  const luminance = (hex: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const contrast = (a: string, b: string) => {
    const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
    return (light + 0.05) / (dark + 0.05)
  }

  test.each(Object.entries(REPORT_PALETTES))('of the %s theme can be read on its paper', (_theme, palette) => {
    const words = [
      'ink',
      'muted',
      'accent',
      'true',
      'mostly-true',
      'half',
      'mostly-false',
      'false',
      'unconfirmed',
      'unrated',
      'verify-again',
    ] as const
    const faint = words.filter((name) => contrast(palette[name], palette.paper) < 4.5)
    expect(faint).toEqual([])
    expect(contrast(palette.ink, palette.highlighter)).toBeGreaterThanOrEqual(4.5)
  })
})

describe('the report of a later draft', () => {
  test('has a section for what the article says no longer, with a way to what stands in its place', async () => {
    const desk = new OpenDesk()
    const claim = desk.mark('212 passengers')
    desk.check(claim)
    desk.addDraft(HARBOUR_LATER)
    desk.place(claim, 'Investigators')
    desk.on({ type: 'claim.supersede', claim })
    const { html: page } = await exported(materialOf(desk))
    expect(page).toContain('<h2 id="retired-title">No longer in the article</h2>')
    expect(page).toContain('<a href="#retired">No longer in the article</a>')
    expect(page).toContain('In its place stands <a href="#claim-2">Claim 2</a>')
    expect(html).not.toContain('No longer in the article')
  })
})
