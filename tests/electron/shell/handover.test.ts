import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createPublished } from '../../../electron/hosting/published.ts'
import { nativeDialogs } from '../../../electron/shell/dialogs.ts'
import { nativeHandover } from '../../../electron/shell/handover.ts'
import { createTickets } from '../../../electron/tickets.ts'
import { dialog, resetElectron } from '../../support/electron-stand-in.ts'

vi.mock('electron', () => import('../../support/electron-stand-in.ts'))

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'tickmark-handover-'))
})
afterEach(() => {
  resetElectron()
  rmSync(folder, { recursive: true, force: true })
})

const saved: string[] = []
const tickets = createTickets()
const handover = () =>
  nativeHandover({
    window: () => null,
    published: createPublished({ base: 'app://tickmark' }),
    tickets,
    documentsFolder: folder,
    onSaved: (file) => saved.push(file),
  })
const report = { name: 'The report.html', bytes: new TextEncoder().encode('<p>found</p>'), mediaType: 'text/html' }
const userSaves = (name: string) => {
  dialog.saveAnswer = { canceled: false, filePath: path.join(folder, name) }
}

describe('a file handed over', () => {
  it('is offered under its name in the documents folder', async () => {
    await handover().save(report)
    expect(dialog.asked).toMatchObject([
      {
        defaultPath: path.join(folder, 'The report.html'),
        filters: [{ name: 'HTML', extensions: ['html'] }],
        properties: expect.arrayContaining(['showOverwriteConfirmation']),
      },
    ])
  })

  it('is written where the user says, whole, and nothing beside it', async () => {
    saved.length = 0
    userSaves('finding.html')
    expect(await handover().save(report)).toEqual({
      ok: true,
      value: {
        outcome: 'saved',
        name: 'finding.html',
        bytes: 12,
        place: folder,
        ticket: expect.stringMatching(/^[0-9a-f]{32}$/),
      },
    })
    expect(readdirSync(folder)).toEqual(['finding.html'])
    expect(readFileSync(path.join(folder, 'finding.html'), 'utf8')).toBe('<p>found</p>')
    expect(saved).toEqual([path.join(folder, 'finding.html')])
  })

  it('takes the place of an older one', async () => {
    writeFileSync(path.join(folder, 'finding.html'), 'older and longer than the new one')
    userSaves('finding.html')
    await handover().save(report)
    expect(readFileSync(path.join(folder, 'finding.html'), 'utf8')).toBe('<p>found</p>')
  })

  it('is written nowhere when the user closes the dialog', async () => {
    expect(await handover().save(report)).toEqual({ ok: true, value: { outcome: 'cancelled' } })
    expect(readdirSync(folder)).toEqual([])
  })

  it('that cannot be written leaves nothing behind, and what was there stays', async () => {
    mkdirSync(path.join(folder, 'finding.html'))
    writeFileSync(path.join(folder, 'finding.html', 'kept'), '')
    userSaves('finding.html')
    expect(await handover().save(report)).toMatchObject({ ok: false, refusal: { key: 'machine.save.folder-there' } })
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['finding.html', path.join('finding.html', 'kept')])
  })

  it('into a folder that is gone is refused in words', async () => {
    userSaves(path.join('gone', 'finding.html'))
    expect(await handover().save(report)).toMatchObject({
      ok: false,
      refusal: { key: 'machine.save.no-folder', values: { name: 'finding.html' } },
    })
  })

  it('together with others goes into the folder the user chooses', async () => {
    saved.length = 0
    dialog.openAnswer = { canceled: false, filePaths: [folder] }
    const handed = await handover().saveAll([report, { ...report, name: 'Copy.docx' }], 'Ferry.zip')
    expect(handed).toMatchObject({ ok: true, value: { outcome: 'saved', name: path.basename(folder), bytes: 24 } })
    expect(readdirSync(folder).sort()).toEqual(['Copy.docx', 'The report.html'])
    expect(saved).toEqual([path.join(folder, 'The report.html')])
    dialog.openAnswer = { canceled: true, filePaths: [] }
    expect(await handover().saveAll([report], 'Ferry.zip')).toEqual({ ok: true, value: { outcome: 'cancelled' } })
  })

  it('to be looked at gets an address inside the app', () => {
    expect(handover().publish({ ...report, download: false })).toMatch(/^app:\/\/tickmark\/published\/[0-9a-f]{32}$/)
  })
})

describe('the system’s dialogs', () => {
  const tickets = createTickets()
  const dialogs = () => nativeDialogs({ window: () => null, tickets, documentsFolder: folder })

  it('give tickets for the files that were chosen, never their paths', async () => {
    dialog.openAnswer = { canceled: false, filePaths: ['/home/ada/one.txt', '/home/ada/two.md'] }
    const chosen = await dialogs().chooseFiles('article')
    expect(chosen.map((ticket) => /^[0-9a-f]{32}$/.test(ticket))).toEqual([true, true])
    expect(chosen.map((ticket) => tickets.file(ticket))).toMatchObject([
      { value: { path: '/home/ada/one.txt' } },
      { value: { path: '/home/ada/two.md' } },
    ])
    expect(dialog.asked).toMatchObject([
      { title: 'Choose articles to import', properties: ['openFile', 'multiSelections'] },
    ])
  })

  it('give nothing when they are closed', async () => {
    dialog.openAnswer = { canceled: true, filePaths: ['/left/over'] }
    expect(await dialogs().chooseFiles('evidence')).toEqual([])
    expect(await dialogs().chooseFolder()).toBeNull()
  })

  it('ask for a folder for the library', async () => {
    dialog.openAnswer = { canceled: false, filePaths: ['/home/ada/Desk'] }
    expect(await dialogs().chooseFolder()).toBe('/home/ada/Desk')
    expect(dialog.asked).toMatchObject([{ properties: expect.arrayContaining(['openDirectory', 'createDirectory']) }])
  })
})
