import { describe, expect, test } from 'vitest'
import { ExportFormat, ExportKind } from '../../../core/model/hand-over.ts'
import { DOCUMENTS, documentOf, handOverOf, sameHandOver } from '../../../renderer/parts/hand-overs.ts'

const OFFERED = DOCUMENTS.flatMap((document) => document.formats.map((format) => handOverOf(document, format)))

describe('the documents an article is handed over as', () => {
  test('offer every format there is, each once', () => {
    expect(new Set(OFFERED.map(({ format }) => format))).toEqual(new Set(ExportFormat.options))
    for (const one of OFFERED) expect(OFFERED.filter((other) => sameHandOver(one, other))).toHaveLength(1)
  })

  test('are found again from what is handed over', () => {
    for (const document of DOCUMENTS)
      for (const format of document.formats) expect(documentOf(handOverOf(document, format))).toBe(document)
  })

  test('are the same whatever the kind, where a format has no kinds', () => {
    for (const kind of ExportKind.options)
      expect(documentOf({ format: 'xlsx', kind, redacted: false }).id).toBe('tables')
  })
})
