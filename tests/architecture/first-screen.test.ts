import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { staticImportsFrom } from './layers.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')

/** What is read before the first screen is drawn; in a window, what a bundler drops because nobody uses it is among it. */
describe('what a start waits for', () => {
  it.each(['renderer/main.tsx', 'electron/main.ts', 'electron/cli.ts', 'electron/terminal/serve.ts'])(
    '%s: no schema library',
    (entry) => {
      const { files, packages } = staticImportsFrom(ROOT, entry)
      expect(files.size).toBeGreaterThan(3)
      expect([...packages].filter((name) => /^zod/.test(name))).toEqual([])
    },
  )

  it.each(['electron/main.ts', 'electron/cli.ts', 'electron/terminal/serve.ts'])('%s: no sentences', (entry) => {
    expect([...staticImportsFrom(ROOT, entry).files].filter((file) => /^core\/messages\/en/.test(file))).toEqual([])
  })

  it('of the screens, the window waits for the library alone', () => {
    const { files } = staticImportsFrom(ROOT, 'renderer/main.tsx')
    const features = [...files].flatMap((file) => /^renderer\/features\/([^/]+)\//.exec(file)?.[1] ?? [])
    expect([...new Set(features)]).toEqual(['library'])
    expect([...files].filter((file) => /^core\/(command|anchor)\//.test(file))).toEqual([])
  })

  it('everything else is there all the same', () => {
    const { files } = staticImportsFrom(ROOT, 'renderer/behind-library.tsx')
    expect([...files]).toContain('renderer/screens/open-desk.tsx')
  })
})
