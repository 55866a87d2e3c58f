import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { saveAll } from '../../../electron/hosting/save-all.ts'
import { temporaryFolder } from '../../support/temporary.ts'

const file = (name: string, words: string) => ({
  name,
  bytes: new TextEncoder().encode(words),
  mediaType: 'text/plain',
})

describe('several files saved together', () => {
  it('stand beside what is there: nothing is replaced', async () => {
    const folder = temporaryFolder()
    writeFileSync(path.join(folder, 'Report.html'), 'an older one')
    const saved = await saveAll(folder, [file('Report.html', 'new'), file('Copy.docx', 'copy')])
    expect(saved).toEqual({ ok: true, value: [path.join(folder, 'Report (2).html'), path.join(folder, 'Copy.docx')] })
    expect(readFileSync(path.join(folder, 'Report.html'), 'utf8')).toBe('an older one')
    expect(readFileSync(path.join(folder, 'Report (2).html'), 'utf8')).toBe('new')
  })

  it('are written all or none: where one is refused, those before it are taken back', async () => {
    const folder = temporaryFolder()
    const saved = await saveAll(folder, [file('Report.html', 'new'), file(path.join('none', 'Copy.docx'), 'copy')])
    expect(saved).toMatchObject({ ok: false, refusal: { key: 'machine.save.no-folder' } })
    expect(readdirSync(folder)).toEqual([])
  })
})
