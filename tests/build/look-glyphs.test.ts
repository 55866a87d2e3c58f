import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { lookGlyphs } from '../../build/look-glyphs.ts'

const DESIGN = path.resolve(import.meta.dirname, '../../renderer/design')
const read = (name: string) => readFileSync(path.join(DESIGN, name), 'utf8')

test('the glyphs of own looks are drawn as the named ones are, in the colours of the themes', () => {
  const made = lookGlyphs({ tokens: read('tokens.css'), named: read('look-glyphs.css') })
  if (process.env.TICKMARK_GOLDEN === 'write') writeFileSync(path.join(DESIGN, 'own-look-glyphs.css'), made)
  expect(read('own-look-glyphs.css')).toBe(made)
})
