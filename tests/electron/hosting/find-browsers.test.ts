import { describe, expect, it } from 'vitest'
import { findBrowsers } from '../../../electron/hosting/find-browsers.ts'

const installed =
  (...programs: string[]) =>
  (program: string) =>
    programs.includes(program)

describe('the browsers that can print', () => {
  it('are looked for on the path and where Linux keeps them', () => {
    const found = findBrowsers(
      { PATH: '/opt/own/bin:/usr/bin:relative' },
      'linux',
      installed('/usr/bin/brave-browser', '/opt/own/bin/chromium', '/snap/bin/chromium', '/usr/bin/firefox'),
    )
    expect(found).toEqual(['/opt/own/bin/chromium', '/snap/bin/chromium', '/usr/bin/brave-browser'])
  })

  it('are looked for among the applications of a Mac, the user’s own included', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
    const edge = '/Users/noor/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
    expect(findBrowsers({ HOME: '/Users/noor' }, 'darwin', installed(edge, chrome))).toEqual([chrome, edge])
  })

  it('are looked for among the programs of Windows, for all users or for one', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
    const brave = 'C:\\Users\\noor\\AppData\\Local\\BraveSoftware\\Brave-Browser\\Application\\brave.exe'
    const env = {
      ProgramFiles: 'C:\\Program Files',
      'ProgramFiles(x86)': 'C:\\Program Files (x86)',
      LOCALAPPDATA: 'C:\\Users\\noor\\AppData\\Local',
    }
    expect(findBrowsers(env, 'win32', installed(edge, brave))).toEqual([edge, brave])
    expect(findBrowsers({}, 'win32', () => true)).toEqual([])
  })

  it('begin with the one that is named, and are none where none is installed', () => {
    expect(findBrowsers({ TICKMARK_CHROMIUM: '/own/chrome' }, 'linux', () => true)[0]).toBe('/own/chrome')
    expect(findBrowsers({ TICKMARK_CHROMIUM: '/own/chrome', PATH: '/usr/bin' }, 'linux', () => false)).toEqual([])
  })
})
