import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { TERMINAL_COMMANDS } from '../../../electron/terminal/commands.ts'
import { readFlags } from '../../../electron/terminal/flags.ts'
import { trackedLines, waysIn } from '../../../electron/terminal/ways-in.ts'
import { granted } from '../../support/services.ts'
import { temporaryFolder } from '../../support/temporary.ts'

const ways = (...typed: string[]) => waysIn(granted(readFlags(['import', 'a.docx', ...typed])))

describe('how files come in from the terminal', () => {
  it('is as a copy and with tracked changes accepted, unless a flag says otherwise', () => {
    expect(granted(ways())).toEqual({ tracked: 'accepted', existing: 'copy' })
    expect(granted(ways('--tracked', 'original', '--existing', 'replace'))).toEqual({
      tracked: 'original',
      existing: 'replace',
    })
  })

  it('is never asked: other words are refused before anything is made', async () => {
    const library = `${temporaryFolder()}/library`
    const typed = ['a.docx', '--library', library]
    for (const [flag, key] of [
      ['--tracked', 'cli.tracked'],
      ['--existing', 'cli.existing'],
    ] as const) {
      const flags = granted(readFlags(['import', ...typed, flag, 'ask']))
      expect(await TERMINAL_COMMANDS.import?.(flags)).toMatchObject({ ok: false, refusal: { key } })
    }
    const draft = granted(readFlags(['add-draft', '01a2', ...typed, '--tracked', 'perhaps']))
    expect(await TERMINAL_COMMANDS['add-draft']?.(draft)).toMatchObject({ refusal: { key: 'cli.tracked' } })
    expect(existsSync(library)).toBe(false)
  })

  it('says in a line how many tracked changes there were, and which way they were taken', () => {
    expect(trackedLines(0, 'accepted')).toEqual([])
    expect(trackedLines(2, 'accepted')).toEqual([
      '2 tracked changes were accepted; --tracked original reads the text before them.',
    ])
    expect(trackedLines(1, 'original')).toEqual(['The text was read as it was before 1 tracked change.'])
  })
})
