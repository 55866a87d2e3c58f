import { describe, expect, it } from 'vitest'
import { ok, refuse } from '../../../core/result.ts'
import { exportScale } from '../../../electron/exporters/scale.ts'
import { exportSet } from '../../../electron/services/export-set.ts'
import type { ExportedFile, Exporter, Exporters } from '../../../electron/services/ports.ts'
import { choiceOf } from '../../support/choice.ts'
import { materialOf } from '../../support/export-material.ts'
import { sampleDesk } from '../../support/sample-article.ts'

const named =
  (name: string): Exporter =>
  async () =>
    ok({ name, mediaType: 'text/plain', bytes: new Uint8Array() })
const refusing: Exporter = async () => refuse('refused.draft.unknown')
const files: Exporters['files'] = {
  docx: named('Copy.docx'),
  pdf: refusing,
  html: named('Report.html'),
  md: refusing,
  csv: refusing,
  xlsx: refusing,
  claimreview: refusing,
  'claimreview-page': named('Report.html'),
  factcheck: refusing,
  w3c: refusing,
  json: refusing,
  bundle: refusing,
}

async function exported(...formats: (keyof Exporters['files'])[]) {
  const handed: { files: readonly ExportedFile[]; name: string }[] = []
  const result = await exportSet(
    {
      exporters: async () => ({ files, previews: files, scale: exportScale }),
      handover: {
        save: async () => refuse('refused.call.surprise'),
        saveAll: async (all, name) => {
          handed.push({ files: all, name })
          return ok({ outcome: 'cancelled' })
        },
        publish: () => '',
      },
    },
    materialOf(sampleDesk()),
    formats.map((format) => choiceOf(format)),
  )
  return { result, handed }
}

describe('the usual set', () => {
  it('is handed over in one go, under the title of the article', async () => {
    const { result, handed } = await exported('docx', 'html')
    expect(result).toMatchObject({ ok: true, value: { names: ['Copy.docx', 'Report.html'], refused: [] } })
    expect(handed).toHaveLength(1)
    expect(handed[0]?.name).toMatch(/\.zip$/)
  })

  it('is handed over without what could not be made, which is told with its sentence', async () => {
    const { result, handed } = await exported('pdf', 'docx')
    expect(result).toMatchObject({
      ok: true,
      value: {
        names: ['Copy.docx'],
        refused: [{ handOver: { format: 'pdf' }, refusal: { key: 'refused.draft.unknown' } }],
      },
    })
    expect(handed).toHaveLength(1)
  })

  it('of which nothing could be made asks for no folder', async () => {
    const { result, handed } = await exported('pdf', 'md')
    expect(result).toMatchObject({ ok: true, value: { handed: null, names: [] } })
    expect(handed).toEqual([])
  })

  it('holds two documents of one name under two names', async () => {
    const { result } = await exported('html', 'claimreview-page')
    expect(result).toMatchObject({ ok: true, value: { names: ['Report.html', 'Report (2).html'] } })
  })
})
