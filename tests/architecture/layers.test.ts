import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { complaint, importsOf, LAYERS, sourceFiles } from './layers.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')

const caught = (from: string, source: string) => importsOf(ROOT, from, source).map(complaint).filter(Boolean)

describe('who may know whom', () => {
  const files = sourceFiles(ROOT, ['core', 'electron', 'renderer'])

  it('reads every source file', () => {
    expect(files.length).toBeGreaterThan(100)
    expect(files.flatMap((file) => importsOf(ROOT, file)).length).toBeGreaterThan(300)
  })

  it('holds for every import of the project, type imports included', () => {
    expect(
      files
        .flatMap((file) => importsOf(ROOT, file))
        .map(complaint)
        .filter(Boolean),
    ).toEqual([])
  })

  const sample: Record<string, string> = {
    core: 'core/model/claim.ts',
    services: 'electron/services/session.ts',
    storage: 'electron/storage/lock.ts',
    office: 'electron/office/archive.ts',
    importers: 'electron/importers/html.ts',
    exporters: 'electron/exporters/json.ts',
    shell: 'electron/shell/window.ts',
    hosting: 'electron/hosting/door.ts',
    terminal: 'electron/cli.ts',
    design: 'renderer/design/tokens.ts',
    ui: 'renderer/ui/button.tsx',
    client: 'renderer/client/client.ts',
    state: 'renderer/state/app.ts',
    parts: 'renderer/parts/dates.ts',
    features: 'renderer/features/library/library-screen.tsx',
    frame: 'renderer/frame/frame.tsx',
    app: 'renderer/main.tsx',
  }

  for (const layer of LAYERS)
    for (const target of LAYERS) {
      const isAllowed = target === layer || layer.mayImport.includes(target.name)
      if (isAllowed || (layer.name === 'ui' && target.name === 'core')) continue
      it(`catches ${target.name} planted in ${layer.name}`, () => {
        const from = sample[layer.name] ?? ''
        const to = path.posix.relative(path.posix.dirname(from), sample[target.name] ?? '')
        expect(caught(from, `import type { X } from '${to.startsWith('.') ? to : `./${to}`}'`)).toHaveLength(1)
        expect(caught(from, `export const x = () => import('${to.startsWith('.') ? to : `./${to}`}')`)).toHaveLength(1)
      })
    }

  it('catches Electron, Node and tests where they do not belong', () => {
    expect(caught('core/model/claim.ts', `import { readFile } from 'node:fs'`)).toHaveLength(1)
    expect(caught('core/model/claim.ts', `import { z } from 'zod'`)).toEqual([])
    expect(caught('electron/services/session.ts', `import type { App } from 'electron'`)).toHaveLength(1)
    expect(caught('electron/browser-host.ts', `import { app } from 'electron'`)).toHaveLength(1)
    expect(caught('electron/shell/window.ts', `import { app } from 'electron'`)).toEqual([])
    expect(caught('renderer/features/library/a.tsx', `import fs from 'node:fs'`)).toHaveLength(1)
    expect(caught('renderer/features/library/a.tsx', `import { x } from '../../../tests/support/x.ts'`)).toHaveLength(1)
  })

  it('catches one feature importing another', () => {
    expect(caught('renderer/features/library/a.tsx', `import { x } from '../claims/x.ts'`)).toHaveLength(1)
    expect(caught('renderer/features/library/a.tsx', `import { x } from './b.ts'`)).toEqual([])
  })

  it('catches the domain in ui', () => {
    expect(caught('renderer/ui/button.tsx', `import type { Claim } from '../../core/model/claim.ts'`)).toHaveLength(1)
    expect(caught('renderer/ui/button.tsx', `import { say } from '../../core/messages/message.ts'`)).toEqual([])
  })
})
