import { execFileSync } from 'node:child_process'
import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { saveWhole } from '../../../electron/hosting/save-whole.ts'
import { temporaryFolder } from '../../support/temporary.ts'

const MAKE_PIPE = 'mkfifo'
const REPORT = new TextEncoder().encode('<p>found</p>')
const refused = (key: string) => ({ ok: false, refusal: { key } })

describe('a file saved whole', () => {
  it('takes the place of an older one, and leaves nothing beside it', async () => {
    const folder = temporaryFolder()
    writeFileSync(path.join(folder, 'report.html'), 'older and longer than the new one')
    expect(await saveWhole(path.join(folder, 'report.html'), REPORT)).toEqual({ ok: true, value: null })
    expect(readdirSync(folder)).toEqual(['report.html'])
    expect(readFileSync(path.join(folder, 'report.html'), 'utf8')).toBe('<p>found</p>')
  })

  it('is refused where a folder stands, and where the folder is missing', async () => {
    const folder = temporaryFolder()
    mkdirSync(path.join(folder, 'report.html'))
    expect(await saveWhole(path.join(folder, 'report.html'), REPORT)).toMatchObject(
      refused('machine.save.folder-there'),
    )
    expect(await saveWhole(path.join(folder, 'none', 'report.html'), REPORT)).toMatchObject(
      refused('machine.save.no-folder'),
    )
    expect(readdirSync(folder)).toEqual(['report.html'])
  })

  it.skipIf(process.platform === 'win32')('goes through a link, which stays one', async () => {
    const folder = temporaryFolder()
    writeFileSync(path.join(folder, 'kept.html'), 'older')
    symlinkSync('kept.html', path.join(folder, 'link.html'))
    await saveWhole(path.join(folder, 'link.html'), REPORT)
    expect(lstatSync(path.join(folder, 'link.html')).isSymbolicLink()).toBe(true)
    expect(readFileSync(path.join(folder, 'kept.html'), 'utf8')).toBe('<p>found</p>')
  })

  it.skipIf(process.platform === 'win32')('goes into a pipe, which stays one', async () => {
    const pipe = path.join(temporaryFolder(), 'pipe')
    execFileSync(MAKE_PIPE, [pipe])
    const [read] = await Promise.all([readFile(pipe, 'utf8'), saveWhole(pipe, REPORT)])
    expect(read).toBe('<p>found</p>')
    expect(lstatSync(pipe).isFIFO()).toBe(true)
  })
})
