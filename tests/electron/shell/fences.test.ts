import { afterEach, describe, expect, it, vi } from 'vitest'
import { askWhereToSave } from '../../../electron/shell/downloads.ts'
import { openLink } from '../../../electron/shell/links.ts'
import { keepInPlace } from '../../../electron/shell/navigation.ts'
import { denyEverything, spellWithoutNetwork } from '../../../electron/shell/permissions.ts'
import { isPrevented, resetElectron, StandInContents, session, shell } from '../../support/electron-stand-in.ts'

vi.mock('electron', () => import('../../support/electron-stand-in.ts'))

afterEach(resetElectron)

type RealSession = Parameters<typeof denyEverything>[0]
type RealContents = Parameters<typeof keepInPlace>[0]

const ours = () => session.defaultSession
const asked = (handler: ((...args: never[]) => unknown) | null) => handler as ((...args: unknown[]) => unknown) | null
const PUBLISHED = `app://tickmark/published/${'0'.repeat(32)}`

describe('permissions', () => {
  it('are denied, whatever is asked for', () => {
    denyEverything(ours() as unknown as RealSession)
    for (const permission of [
      'media',
      'geolocation',
      'notifications',
      'clipboard-read',
      'openExternal',
      'fileSystem',
    ]) {
      const answers: unknown[] = []
      asked(ours().permissionRequest)?.({}, permission, (answer: unknown) => answers.push(answer), {})
      expect(answers).toEqual([false])
      expect(asked(ours().permissionCheck)?.({}, permission, 'app://tickmark', {})).toBe(false)
    }
    expect(asked(ours().devicePermission)?.({ deviceType: 'hid' })).toBe(false)
    const streams: unknown[] = []
    asked(ours().displayMedia)?.({}, (given: unknown) => streams.push(given))
    expect(streams).toEqual([null])
  })

  it('leave no request that would leave this machine', () => {
    denyEverything(ours() as unknown as RealSession)
    const isStopped = (url: string) => {
      let stopped: unknown = null
      asked(ours().beforeRequest)?.({ url }, (answer: unknown) => {
        stopped = answer
      })
      return stopped
    }
    for (const url of [
      'https://example.org/',
      'http://127.0.0.1:8080/',
      'ws://example.org/',
      'file:///etc/passwd',
      'ftp://a/',
    ])
      expect(isStopped(url), url).toEqual({ cancel: true })
    for (const url of ['app://tickmark/index.html', 'blob:app://tickmark/1', 'data:image/png;base64,'])
      expect(isStopped(url), url).toEqual({ cancel: false })
  })

  it('fetch no spelling dictionaries', () => {
    spellWithoutNetwork(ours() as unknown as RealSession, 'linux')
    expect(ours().spellCheckerLanguages).toEqual([])
  })
})

describe('a window', () => {
  const kept = () => {
    const contents = new StandInContents()
    keepInPlace(contents as unknown as RealContents)
    return contents
  }

  it.each([
    'https://example.org/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,<p>',
    'app://other/index.html',
    'app://tickmark/other.html',
    'app://tickmark.example/index.html',
  ])('never goes to %s, nor does a frame in it', (url) => {
    const contents = kept()
    for (const isMainFrame of [true, false]) {
      expect(isPrevented(contents, 'will-frame-navigate', { url, isMainFrame })).toBe(true)
      expect(isPrevented(contents, 'will-redirect', { url, isMainFrame })).toBe(true)
    }
    expect(contents.openHandler?.({ url })).toEqual({ action: 'deny' })
    expect(contents.downloads).toEqual([])
  })

  it('may load its own page again, and show what was published in a frame', () => {
    const contents = kept()
    expect(isPrevented(contents, 'will-frame-navigate', { url: 'app://tickmark/index.html', isMainFrame: true })).toBe(
      false,
    )
    expect(isPrevented(contents, 'will-frame-navigate', { url: PUBLISHED, isMainFrame: false })).toBe(false)
  })

  it('shows no second app inside itself', () => {
    expect(isPrevented(kept(), 'will-frame-navigate', { url: 'app://tickmark/index.html', isMainFrame: false })).toBe(
      true,
    )
  })

  it('offers a published file as a download instead of going there', () => {
    const contents = kept()
    expect(isPrevented(contents, 'will-frame-navigate', { url: PUBLISHED, isMainFrame: true })).toBe(true)
    expect(contents.openHandler?.({ url: PUBLISHED })).toEqual({ action: 'deny' })
    expect(contents.downloads).toEqual([PUBLISHED, PUBLISHED])
  })

  it('holds no webview', () => {
    expect(isPrevented(kept(), 'will-attach-webview')).toBe(true)
  })
})

describe('a download', () => {
  const item = (url: string, name = 'report.html') => {
    const options: unknown[] = []
    return {
      options,
      getURL: () => url,
      getFilename: () => name,
      setSaveDialogOptions: (given: unknown) => options.push(given),
    }
  }

  it('of a published file asks where to, under a safe name', () => {
    askWhereToSave(ours() as unknown as RealSession, '/downloads')
    const download = item(PUBLISHED, '../con.html')
    expect(isPrevented(ours(), 'will-download', {}, download)).toBe(false)
    expect(download.options).toEqual([{ defaultPath: expect.stringMatching(/^[/\\]downloads[/\\][^/\\]+$/) }])
  })

  it('from anywhere else is cancelled', () => {
    askWhereToSave(ours() as unknown as RealSession, '/downloads')
    for (const url of [
      'https://example.org/a',
      'data:text/plain,a',
      'blob:https://example.org/1',
      'app://tickmark.example/a',
    ])
      expect(isPrevented(ours(), 'will-download', {}, item(url))).toBe(true)
  })
})

describe('a link', () => {
  it.each(['https://example.org/a?b=c', 'http://example.org/', 'mailto:editor@example.org'])(
    '%s opens outside',
    async (url) => {
      expect(await openLink(url)).toEqual({ ok: true, value: null })
      expect(shell.opened).toEqual([url])
    },
  )

  it.each([
    'file:///etc/passwd',
    'smb://server/share',
    'javascript:alert(1)',
    'ms-msdt:/id',
    'vscode://x',
    'not an address',
    '',
    `https://example.org/${'a'.repeat(3000)}`,
  ])('%s is refused', async (url) => {
    expect(await openLink(url)).toMatchObject({ ok: false, refusal: { key: 'machine.link.refused' } })
    expect(shell.opened).toEqual([])
  })

  it('that the system cannot open is told', async () => {
    shell.canOpen = false
    expect(await openLink('https://example.org/')).toMatchObject({ ok: false, refusal: { key: 'machine.link.failed' } })
  })
})
