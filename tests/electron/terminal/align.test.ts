import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { alignFiles } from '../../../electron/terminal/align.ts'
import { readFlags } from '../../../electron/terminal/flags.ts'
import { granted } from '../../support/services.ts'
import { temporaryFolder } from '../../support/temporary.ts'

const OLD =
  'A fire 🔥 aboard the ferry killed 14 people on Saturday,\npolice said.\n\nThe alarm worked throughout, he added.\n'
const NEW = 'A fire 🔥 aboard the ferry killed 21 people on Saturday,\npolice said.\n'

/** Runs the command on two texts and a list of passages. */
async function align(anchors: unknown, { old = OLD, fresh = NEW, more = [] as string[] } = {}) {
  const folder = temporaryFolder()
  const at = (name: string, text: string) => {
    const file = path.join(folder, name)
    writeFileSync(file, text)
    return file
  }
  const list = typeof anchors === 'string' ? anchors : JSON.stringify(anchors)
  return alignFiles(
    granted(
      readFlags(['align', at('old.txt', old), at('new.txt', fresh), '--anchors', at('anchors.json', list), ...more]),
    ),
  )
}

const spanOf = (words: string) => ({ start: OLD.indexOf(words), end: OLD.indexOf(words) + words.length })

describe('“align” on plain text', () => {
  it('tells of each passage where it lies, what changed and whether that matters', async () => {
    const { json, isJsonLines } = granted(
      await align([
        { id: 'fire', ...spanOf('A fire 🔥 aboard') },
        { id: 'toll', ...spanOf('killed 14 people') },
        { id: 'alarm', ...spanOf('The alarm worked throughout') },
      ]),
    )
    const toll = NEW.indexOf('killed 21')
    expect(isJsonLines).toBe(false)
    expect(json).toEqual([
      expect.objectContaining({ id: 'fire', state: 'exact', start: 0, diff: [], material: true }),
      {
        id: 'toll',
        state: 'changed',
        start: toll,
        end: toll + 16,
        text: 'killed 21 people',
        candidates: [],
        material: true,
        reasons: [{ kind: 'figure', before: '14', after: '21', around: false, words: 'a figure: 14 → 21' }],
        diff: [
          { kind: 'kept', text: 'killed ' },
          { kind: 'removed', text: '14' },
          { kind: 'added', text: '21' },
          { kind: 'kept', text: ' people' },
        ],
        confidence: expect.any(Number),
      },
      expect.objectContaining({
        id: 'alarm',
        state: 'lost',
        start: null,
        end: null,
        text: null,
        material: true,
        confidence: 0,
      }),
    ])
  })

  it('counts code points when asked to, in and out', async () => {
    const points = (text: string, at: number) => Array.from(text.slice(0, at)).length
    const { start, end } = spanOf('killed 14 people')
    const anchors = [{ id: 1, start: points(OLD, start), end: points(OLD, end) }]
    const { json } = granted(await align(anchors, { more: ['--offsets', 'codepoints'] }))
    expect(json).toMatchObject([{ id: 1, start: points(NEW, NEW.indexOf('killed')), text: 'killed 21 people' }])
  })

  it('answers JSON lines with JSON lines, and a person with lines that say why', async () => {
    const answer = granted(await align(`${JSON.stringify({ id: 'toll', ...spanOf('killed 14 people') })}\n`))
    expect(answer.isJsonLines).toBe(true)
    expect(answer.lines).toEqual(['toll  The words changed  killed 21 people', '    a figure: 14 → 21'])
  })

  it('leaves line breaks and everything else as it is', async () => {
    const { json } = granted(await align([{ id: 'a', ...spanOf('on Saturday,\npolice said') }]))
    expect(json).toMatchObject([{ state: 'exact', text: 'on Saturday,\npolice said' }])
  })

  it('calls a quote lost that does not stand in the old text, and everything when the new one is empty', async () => {
    expect(granted(await align([{ type: 'TextQuoteSelector', exact: 'nowhere' }])).json).toMatchObject([
      { id: 0, state: 'lost' },
    ])
    expect(granted(await align([{ id: 'a', ...spanOf('police') }], { fresh: '' })).json).toMatchObject([
      { state: 'lost' },
    ])
  })

  it('refuses, in a sentence, what it cannot read', async () => {
    const refusal = async (asked: ReturnType<typeof align>) => {
      const answer = await asked
      return answer.ok ? null : answer.refusal.key
    }
    expect(await refusal(align('nonsense'))).toBe('cli.align.anchors-unreadable')
    expect(await refusal(align([{ id: 'far', start: 0, end: 9_999 }]))).toBe('cli.align.anchor-outside')
    expect(await refusal(align([], { more: ['--offsets', 'bytes'] }))).toBe('cli.align.offsets')
    expect(await refusal(alignFiles(granted(readFlags(['align', 'only-one.txt']))))).toBe('cli.align.usage')
    expect(await refusal(alignFiles(granted(readFlags(['align', 'a', 'b', '--anchors', 'c']))))).toBe(
      'cli.align.file-missing',
    )
  })
})
