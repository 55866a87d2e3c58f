import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { progressOf } from '../../core/query/progress.ts'
import { buildContent } from '../../core/text/build-content.ts'
import { sourceFiles } from '../architecture/layers.ts'
import { HARBOUR, OpenDesk } from '../support/open-desk.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const RealDate = Date

const poison = (name: string) => () => {
  throw new Error(`core reached for ${name}`)
}

describe('core asks for the world and does not reach for it', () => {
  beforeEach(() => {
    class PoisonedDate extends RealDate {
      constructor(...parts: [] | [string | number]) {
        if (parts.length === 0) throw new Error('core reached for the clock')
        super(...(parts as [number]))
      }
      static override now = poison('the clock')
    }
    vi.stubGlobal('Date', PoisonedDate)
    vi.stubGlobal('setTimeout', poison('a timer'))
    vi.stubGlobal('setInterval', poison('a timer'))
    vi.stubGlobal('crypto', new Proxy({}, { get: poison('randomness') }))
    vi.spyOn(Math, 'random').mockImplementation(poison('randomness'))
  })
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.restoreAllMocks()
  })

  it('the poison works', () => {
    expect(() => new Date()).toThrow('core reached for the clock')
    expect(() => Math.random()).toThrow('core reached for randomness')
  })

  it('commands, queries and text run without clock, randomness and timers', () => {
    const desk = new OpenDesk()
    desk.mark('212 passengers')
    desk.undo()
    desk.redo()
    expect(progressOf(desk.article, HARBOUR).claims.total).toBe(1)
    expect(
      buildContent([{ kind: 'paragraph', text: 'One. Two.' }], { language: '', direction: null }).sentences,
    ).toHaveLength(2)
  })

  it('no file of core names them', () => {
    const reaching =
      /\bDate\.now\b|new Date\(\)|Math\.random|\bsetTimeout\b|\bsetInterval\b|\bcrypto\.|\bprocess\.\w|\bperformance\./
    const guilty = sourceFiles(ROOT, ['core']).filter((file) =>
      reaching.test(readFileSync(path.join(ROOT, file), 'utf8')),
    )
    expect(guilty).toEqual([])
  })
})
