import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { ExportKind } from '../../../core/model/hand-over.ts'
import { exportCopyHtml } from '../../../electron/exporters/copy-html.ts'
import { COPY_CSS } from '../../../electron/exporters/copy-style.ts'
import { choiceOf } from '../../support/choice.ts'
import { sha256 } from '../../support/desk.ts'
import { materialOf } from '../../support/export-material.ts'
import { HARBOUR_LATEST, OpenDesk } from '../../support/open-desk.ts'
import { sampleDesk } from '../../support/sample-article.ts'
import { WITHHELD_WORDS } from '../../support/withheld-words.ts'

const exported = async (kind: ExportKind, material = materialOf(sampleDesk())) => {
  const file = await exportCopyHtml(material, choiceOf('html', kind))
  if (!file.ok) throw new Error(file.refusal.key)
  return { ...file.value, html: new TextDecoder().decode(file.value.bytes) }
}

const checking = (await exported('checking')).html
const checked = (await exported('checked')).html
const golden = (kind: string) => new URL(`../../fixtures/copies/${kind}-copy.html`, import.meta.url)

describe.each([
  ['checking', checking],
  ['checked', checked],
] as const)('the %s copy as one HTML file', (kind, html) => {
  test('is the golden copy, but for its style', () => {
    const actual = html.replace(COPY_CSS, '').replace(/'sha256-[^']+'/, '')
    // Looked at and meant: TICKMARK_GOLDEN=write keeps it as the new golden copy.
    if (process.env.TICKMARK_GOLDEN === 'write') writeFileSync(golden(kind), actual)
    expect(existsSync(golden(kind))).toBe(true)
    expect(actual).toBe(readFileSync(golden(kind), 'utf8'))
  })

  test('is the same bytes for the same state and time', async () => {
    expect((await exported(kind)).html).toBe(html)
    const later = await exported(kind, materialOf(sampleDesk(), '2026-05-02T07:30:00.000Z'))
    expect(later.html).toContain('2 May 2026')
  })

  test('lets in its own style and nothing else', () => {
    const hash = Buffer.from(sha256(COPY_CSS), 'hex').toString('base64')
    expect(html).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    )
    expect(html).not.toMatch(/<script|<link|<iframe|<img| style="| on[a-z]+="/i)
  })

  test('gives no id twice, and every link inside leads somewhere', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const targets = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id)
    expect(targets.filter((target) => !ids.includes(target))).toEqual([])
  })

  test('withheld matter is nowhere in it', () => {
    for (const secret of WITHHELD_WORDS) expect(html).not.toContain(secret)
  })

  test('shows corrections as words taken out and words put in', () => {
    expect(html).toMatch(
      /<del><span [^>]*>taken out: <\/span>nearly 40,000<\/del><ins><span [^>]*>put in: <\/span>about 31,000<\/ins>/,
    )
    expect(html.match(/<del>/g)).toHaveLength(2)
  })
})

describe('the file of a copy', () => {
  test('is named by what it is and by the article', async () => {
    expect((await exported('checking')).name).toBe(
      'Checking copy – Night trams return to Vellmar after nine years.html',
    )
    expect((await exported('checked')).name).toBe('Checked copy – Night trams return to Vellmar after nine years.html')
  })

  test('says no more than a checked copy where no checking copy was asked for', async () => {
    expect((await exported('reader')).html).toBe(checked)
  })

  test('is refused in a sentence when the text cannot be read', async () => {
    const file = await exportCopyHtml(
      { ...materialOf(sampleDesk()), contents: new Map() },
      choiceOf('html', 'checking'),
    )
    expect(file).toMatchObject({ ok: false, refusal: { key: 'refused.draft.unknown' } })
  })
})

describe('comments', () => {
  test('stand once, beside the first words of their claim; what comes later leads to them', () => {
    expect(checking.match(/<article class="comment /g)).toHaveLength(15)
    expect(checking).toContain('Also claim 3, commented on above')
  })

  test('of a checked copy leave the words of sound claims unmarked', () => {
    const marked = new Set([...checked.matchAll(/id="passage-(\d+)-/g)].map(([, number]) => Number(number)))
    expect([...marked].sort((a, b) => a - b)).toEqual([2, 3, 5, 7, 9, 12, 13])
  })

  test('on claims without a place stand in a section at the end', async () => {
    const later = new OpenDesk()
    const claim = later.mark('It carried 212 passengers')
    later.check(claim)
    later.addDraft(HARBOUR_LATEST)
    const { html } = await exported('checking', materialOf(later))
    expect(html).toMatch(/<h2 id="nowhere-title">Without a certain place in this draft<\/h2>[\s\S]*id="claim-1"/)
    expect(checking).not.toContain('nowhere-title')
  })
})
