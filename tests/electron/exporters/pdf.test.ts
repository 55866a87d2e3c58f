import { describe, expect, it } from 'vitest'
import { ok, refuse } from '../../../core/result.ts'
import { exportPdf, pdfOf } from '../../../electron/exporters/pdf.ts'
import type { ExportMaterial } from '../../../electron/services/ports.ts'
import { choiceOf } from '../../support/choice.ts'
import { materialOf } from '../../support/export-material.ts'
import { sampleDesk } from '../../support/sample-article.ts'

const printing = (printPdf: ExportMaterial['printPdf']): ExportMaterial => ({ ...materialOf(sampleDesk()), printPdf })

describe('a PDF', () => {
  it('is the page of the report on A4, printed, under the same name', async () => {
    const pages: string[] = []
    const file = await exportPdf(
      printing(async (html) => {
        pages.push(html)
        return ok(new Uint8Array([1, 2, 3]))
      }),
      choiceOf('pdf'),
    )
    expect(file).toEqual(
      ok({
        name: 'Night trams return to Vellmar after nine years – report.pdf',
        mediaType: 'application/pdf',
        bytes: new Uint8Array([1, 2, 3]),
      }),
    )
    expect(pages[0]).toContain('class="page newsroom on-a4"')
  })

  it('can be made of any exporter’s page', async () => {
    const exporter = pdfOf(async () =>
      ok({
        name: 'Checked copy.html',
        mediaType: 'text/html; charset=utf-8',
        bytes: new TextEncoder().encode('<p>é</p>'),
      }),
    )
    const file = await exporter(
      printing(async (html) => ok(new TextEncoder().encode(html))),
      choiceOf('pdf', 'checked'),
    )
    expect(file.ok && [file.value.name, new TextDecoder().decode(file.value.bytes)]).toEqual([
      'Checked copy.pdf',
      '<p>é</p>',
    ])
  })

  it('is refused as the page is, or as the printing is', async () => {
    const unread = await exportPdf(
      { ...printing(async () => ok(new Uint8Array())), contents: new Map() },
      choiceOf('pdf'),
    )
    expect(unread).toMatchObject({ ok: false, refusal: { key: 'refused.draft.unknown' } })
    const unprinted = await exportPdf(
      printing(async () => refuse('report.refused.printing')),
      choiceOf('pdf'),
    )
    expect(unprinted).toMatchObject({ ok: false, refusal: { key: 'report.refused.printing' } })
  })
})
