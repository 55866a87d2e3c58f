import { afterEach, describe, expect, it, vi } from 'vitest'
import { createPrintPdf } from '../../../electron/shell/print-pdf.ts'
import { app, BrowserWindow, isPrevented, resetElectron, session } from '../../support/electron-stand-in.ts'

vi.mock('electron', () => import('../../support/electron-stand-in.ts'))

afterEach(resetElectron)

const printing = () => session.fromPartition('printing')
const onlyWindow = () => {
  const [window, ...others] = BrowserWindow.all
  if (!window || others.length > 0) throw new Error('There is not one window.')
  return window
}
const answer = async (url: string) => {
  const response = await printing().schemes.get('app')?.(new Request(url))
  return { status: response?.status, text: await response?.text() }
}
const isLetThrough = (url: string): boolean => {
  let cancelled = true
  const ask = printing().beforeRequest as
    | ((details: { url: string }, answer: (its: { cancel: boolean }) => void) => void)
    | null
  ask?.({ url }, ({ cancel }) => {
    cancelled = cancel
  })
  return !cancelled
}

describe('printing a page to PDF', () => {
  it('prints it tagged, with an outline, on the paper it asks for, and takes the window away', async () => {
    const printed = await createPrintPdf()('<p>Words</p>')
    expect(printed.ok && new TextDecoder().decode(printed.value)).toBe('%PDF-')
    const window = onlyWindow()
    expect(window.webContents.prints).toEqual([
      expect.objectContaining({
        generateTaggedPDF: true,
        generateDocumentOutline: true,
        printBackground: true,
        preferCSSPageSize: true,
        pageSize: 'A4',
      }),
    ])
    expect(window.isGone).toBe(true)
    expect(window.isShown).toBe(false)
  })

  it('does so in a window nobody sees, sandboxed, without scripts and without a way to the app', async () => {
    await createPrintPdf()('')
    const { options, webContents } = onlyWindow()
    expect(options.show).toBe(false)
    expect(options.webPreferences).toMatchObject({
      sandbox: true,
      javascript: false,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
    })
    expect(options.webPreferences).not.toHaveProperty('preload')
    expect(webContents.session).toBe(printing())
    expect(webContents.session).not.toBe(session.defaultSession)
  })

  it('lets the page load itself and nothing else', async () => {
    const seen: unknown[] = []
    BrowserWindow.onLoad = async ({ loaded: [url = ''] }) => {
      seen.push(await answer(url))
      seen.push(isLetThrough(url), isLetThrough('data:image/png;base64,AAAA'))
      for (const other of [
        'https://evil.example/',
        'http://127.0.0.1:1/',
        'file:///etc/passwd',
        'app://tickmark/index.html',
      ])
        seen.push(isLetThrough(other))
    }
    await createPrintPdf()('<p>Words</p>')
    expect(seen).toEqual([{ status: 200, text: '<p>Words</p>' }, true, true, false, false, false, false])
    const [url = ''] = onlyWindow().loaded
    expect(await answer(url)).toMatchObject({ status: 404 })
    expect(isLetThrough(url)).toBe(false)
  })

  it('denies every way out of the page', async () => {
    await createPrintPdf()('')
    const { webContents } = onlyWindow()
    expect(isPrevented(webContents, 'will-frame-navigate', { url: 'https://evil.example/' })).toBe(true)
    expect(isPrevented(webContents, 'will-redirect', { url: 'https://evil.example/' })).toBe(true)
    expect(webContents.openHandler?.({ url: 'https://evil.example/' })).toEqual({ action: 'deny' })
    const check = printing().permissionCheck as (() => boolean) | null
    expect(check?.()).toBe(false)
  })

  it('refuses in a sentence a page that cannot be loaded or printed, and one whose process ends', async () => {
    const refused = { ok: false, refusal: { key: 'report.refused.printing' } }
    BrowserWindow.onLoad = async () => {
      throw new Error('ERR_FAILED')
    }
    expect(await createPrintPdf()('')).toMatchObject(refused)
    BrowserWindow.onLoad = async ({ webContents }) => {
      webContents.onPrint = async () => {
        throw new Error('Printing failed')
      }
    }
    expect(await createPrintPdf()('')).toMatchObject(refused)
    BrowserWindow.onLoad = ({ webContents }) => {
      webContents.emit('render-process-gone', {}, { reason: 'oom' })
      return new Promise(() => undefined)
    }
    expect(await createPrintPdf()('')).toMatchObject(refused)
    expect(BrowserWindow.all.map(({ isGone }) => isGone)).toEqual([true, true, true])
  })

  it('gives up a page that takes too long', async () => {
    BrowserWindow.onLoad = () => new Promise(() => undefined)
    expect(await createPrintPdf(20)('')).toEqual({
      ok: false,
      refusal: { key: 'report.refused.time', values: { seconds: 0.02 } },
    })
    expect(onlyWindow().isGone).toBe(true)
  })

  it('prints several pages at once, each its own', async () => {
    const shown: (string | undefined)[] = []
    BrowserWindow.onLoad = async ({ loaded: [url = ''] }) => {
      shown.push((await answer(url)).text)
    }
    const print = createPrintPdf()
    await Promise.all([print('one'), print('two')])
    expect(shown.sort()).toEqual(['one', 'two'])
    expect(app.quits).toBe(0)
  })
})
