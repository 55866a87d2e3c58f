import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fetchElectron, findElectron, missingDisplay } from '../../build/electron-binary.ts'

describe('Electron’s own program', () => {
  let root = ''
  beforeEach(() => {
    root = mkdtempSync(path.join(os.tmpdir(), 'tickmark-electron-'))
    mkdirSync(path.join(root, 'node_modules', 'electron', 'dist'), { recursive: true })
  })
  afterEach(() => rmSync(root, { recursive: true, force: true }))

  const put = (...parts: string[]): string => {
    const file = path.join(root, ...parts)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, '')
    chmodSync(file, 0o755)
    return file
  }
  const install = (script: string) => writeFileSync(path.join(root, 'node_modules', 'electron', 'install.js'), script)

  it('is not found where it was never fetched', () => {
    expect(findElectron(root, {}, 'linux')).toBeNull()
  })

  it('is found where its installer put it, on every system', () => {
    const folder = ['node_modules', 'electron', 'dist']
    const linux = put(...folder, 'electron')
    const windows = put(...folder, 'electron.exe')
    const mac = put(...folder, 'Electron.app', 'Contents', 'MacOS', 'Electron')
    expect(findElectron(root, {}, 'linux')).toBe(linux)
    expect(findElectron(root, {}, 'win32')).toBe(windows)
    expect(findElectron(root, {}, 'darwin')).toBe(mac)
  })

  it('is found under the name that its installer wrote down', () => {
    const program = put('node_modules', 'electron', 'dist', 'other-name')
    writeFileSync(path.join(root, 'node_modules', 'electron', 'path.txt'), 'other-name')
    expect(findElectron(root, {}, 'linux')).toBe(program)
  })

  it('may stand in another folder', () => {
    const program = put('elsewhere', 'electron')
    expect(findElectron(root, { ELECTRON_OVERRIDE_DIST_PATH: path.join(root, 'elsewhere') }, 'linux')).toBe(program)
  })

  it('is fetched by its own installer, and the start goes on when that fails', async () => {
    const program = path.join(root, 'node_modules', 'electron', 'dist', 'electron')
    install('process.exit(1)')
    await fetchElectron(root, () => undefined)
    expect(findElectron(root, {}, 'linux')).toBeNull()
    install(`require('node:fs').writeFileSync(${JSON.stringify(program)}, '')`)
    await fetchElectron(root, () => undefined)
    expect(findElectron(root, {}, 'linux')).toBe(program)
  })
})

describe('a display', () => {
  it('is missing on Linux without X11 and Wayland, and nowhere else', () => {
    expect(missingDisplay({}, 'linux')).toBe(true)
    expect(missingDisplay({ DISPLAY: '' }, 'linux')).toBe(true)
    expect(missingDisplay({ DISPLAY: ':0' }, 'linux')).toBe(false)
    expect(missingDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(false)
    expect(missingDisplay({}, 'darwin')).toBe(false)
    expect(missingDisplay({}, 'win32')).toBe(false)
  })
})
