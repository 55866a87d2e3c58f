import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { stageApp } from '../../build/packing/stage-app.ts'
import { whyItFailed } from '../../build/packing/why-it-failed.ts'
import { temporaryFolder } from '../support/temporary.ts'

/** A build, as files by their paths. */
function build(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder()
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
  return folder
}

const BUILD = {
  'main.js': '',
  'importer.js': '',
  'preload.cjs': '',
  'cli.js': '',
  'desktop/services.js': '',
  'importing/pdf.js': '',
  'terminal/serve.js': '',
  'tools/start.js': '',
  'renderer/index.html': '<!doctype html>',
  'cmaps/A.bcmap': '',
}

describe('what is packed', () => {
  it('is laid out anew each time, without what other programs and earlier builds left', () => {
    const to = path.join(temporaryFolder(), 'app')
    mkdirSync(path.join(to, 'desktop'), { recursive: true })
    writeFileSync(path.join(to, 'desktop/old.js'), '')
    stageApp(build(BUILD), to)
    expect(readdirSync(to).sort()).toEqual([
      'cmaps',
      'desktop',
      'importer.js',
      'importing',
      'main.js',
      'package.json',
      'preload.cjs',
      'renderer',
    ])
    expect(readdirSync(path.join(to, 'desktop'))).toEqual(['services.js'])
  })
})

describe('why no installers came of it', () => {
  const packing = '  • packaging       platform=linux arch=x64 electron=45.4.1 appOutDir=dist-app/linux-unpacked\n'
  const unreached = '  ⨯ getaddrinfo ENOTFOUND downloads.example  failedTask=build stackTrace=RequestError\n'

  it('is Electron itself, when nothing was built yet', () => {
    expect(whyItFailed(packing + unreached)).toBe(
      'Not everything was made: Electron 45.4.1 for linux x64 (a folder that holds it can be named: npm run dist -- -c.electronDist=FOLDER) could not be downloaded, because downloads.example cannot be reached from here.',
    )
  })

  it('is the tool for the installer that was being built', () => {
    const building = '  • building        target=AppImage arch=x64 file=dist-app/Tickmark-0.1.0-linux-x86_64.AppImage\n'
    expect(whyItFailed(packing + building + unreached)).toBe(
      'Not everything was made: electron-builder’s own tool for AppImage could not be downloaded, because downloads.example cannot be reached from here.',
    )
  })

  it('is an address that a deb must state', () => {
    expect(whyItFailed('⨯ Please specify project homepage, see …')).toContain('give package.json a "homepage"')
  })

  it('is what electron-builder says, when it is anything else', () => {
    expect(whyItFailed('⨯ something else')).toBe(
      'No installers were made; what electron-builder says of it stands above.',
    )
  })
})
