import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignTexts } from '../../../core/anchor/align.ts'
import { pairBlocks } from '../../../core/anchor/block-pairs.ts'
import { buildContent } from '../../../core/text/build-content.ts'

const contentOf = (paragraphs: readonly string[]) =>
  buildContent(
    paragraphs.map((text) => ({ kind: 'paragraph' as const, text })),
    { language: 'en', direction: 'ltr' },
  )

/** The fate of each pair, with the paragraphs on both sides by number. */
function told(old: readonly string[], fresh: readonly string[]): string[] {
  const before = contentOf(old)
  const after = contentOf(fresh)
  return pairBlocks(alignTexts(before.text, after.text), before.blocks, after.blocks).map(
    (pair) => `${pair.fate} ${pair.before.join('+') || '-'}>${pair.after.join('+') || '-'}`,
  )
}

const FIRE = 'A fire aboard the passenger ferry killed 14 people on Saturday, the harbour authority said.'
const SPREAD = 'Flames spread from the engine room to the car deck shortly before dawn.'
const RESCUE = 'Rescuers reached the vessel 25 minutes after the first distress call, port logs show.'
const ALARM = 'The alarm worked throughout, he added, and nobody was asleep below.'

describe('what became of the blocks of a draft', () => {
  it.each([
    ['the same', [FIRE, SPREAD], [FIRE, SPREAD], ['equal 0>0', 'equal 1>1']],
    ['edited', [FIRE, SPREAD], [FIRE.replace('14', '21'), SPREAD], ['edited 0>0', 'equal 1>1']],
    ['inserted', [FIRE, SPREAD], [FIRE, RESCUE, SPREAD], ['equal 0>0', 'inserted ->1', 'equal 1>2']],
    ['deleted, told where it stood', [FIRE, ALARM, SPREAD], [FIRE, SPREAD], ['equal 0>0', 'deleted 1>-', 'equal 2>1']],
    ['deleted at the top', [ALARM, FIRE], [FIRE], ['deleted 0>-', 'equal 1>0']],
    [
      'moved, told where it stood and where it stands',
      [RESCUE, FIRE, SPREAD, ALARM],
      [FIRE, SPREAD, ALARM, RESCUE],
      ['moved 0>-', 'equal 1>0', 'equal 2>1', 'equal 3>2', 'moved ->3'],
    ],
    ['split in two', [`${FIRE} ${SPREAD}`, ALARM], [FIRE, SPREAD, ALARM], ['split 0>0+1', 'equal 1>2']],
    ['joined into one', [FIRE, SPREAD, ALARM], [`${FIRE} ${SPREAD}`, ALARM], ['joined 0+1>0', 'equal 2>1']],
    ['replaced', [FIRE, ALARM], [FIRE, 'Lawyers declined to comment.'], ['equal 0>0', 'deleted 1>-', 'inserted ->1']],
  ])('%s', (_, before, after, expected) => {
    expect(told(before, after)).toEqual(expected)
  })

  it('every block is told once, whatever was done', () => {
    const paragraphs = fc.array(fc.constantFrom(FIRE, SPREAD, RESCUE, ALARM, `${FIRE} ${ALARM}`), { maxLength: 6 })
    fc.assert(
      fc.property(paragraphs, paragraphs, (old, fresh) => {
        const before = contentOf(old)
        const after = contentOf(fresh)
        const pairs = pairBlocks(alignTexts(before.text, after.text), before.blocks, after.blocks)
        const inOrder = (indices: number[]) => indices.sort((a, b) => a - b)
        expect(inOrder(pairs.flatMap((pair) => pair.before))).toEqual(before.blocks.map((_, index) => index))
        expect(inOrder(pairs.flatMap((pair) => pair.after))).toEqual(after.blocks.map((_, index) => index))
      }),
    )
  })
})
