import type { Block, BlockKind, Content, Direction, InlineMark, Span } from '../../core/model/content.ts'
import { TEXT_RULE_VERSION } from '../../core/model/content.ts'

/** A block given as its sentences, so that a test knows where each begins without a sentence finder. */
interface SampleBlock extends Pick<Block, 'level' | 'list' | 'table'> {
  readonly kind: BlockKind
  readonly sentences: readonly string[]
}

export const block = (kind: BlockKind, ...sentences: string[]): SampleBlock => ({ kind, sentences })

/** Blocks joined into the canonical text of a draft. `inline` names words of the text, each found once. */
export function contentOf(
  blocks: readonly SampleBlock[],
  {
    language = 'en',
    direction = 'ltr',
    inline = [],
  }: {
    readonly language?: string
    readonly direction?: Direction
    readonly inline?: readonly { readonly kind: InlineMark['kind']; readonly words: string; readonly href?: string }[]
  } = {},
): Content {
  let text = ''
  const placed: Block[] = []
  const sentences: Span[] = []
  for (const { kind, sentences: own, ...rest } of blocks) {
    if (placed.length > 0) text += '\n'
    const start = text.length
    for (const [index, sentence] of own.entries()) {
      if (index > 0) text += ' '
      sentences.push({ start: text.length, end: text.length + sentence.length })
      text += sentence
    }
    placed.push({ kind, start, end: text.length, ...rest })
  }
  const content = { textRule: TEXT_RULE_VERSION, text, blocks: placed, inline: [], sentences, language, direction }
  return {
    ...content,
    inline: inline.map(({ kind, words, href }) => ({ kind, ...spanOf(content, words), ...(href ? { href } : {}) })),
  }
}

/** Where some words stand in a text; they must stand there at least `nth` times. */
export function spanOf({ text }: Pick<Content, 'text'>, words: string, nth = 1): Span {
  let start = -1
  for (let found = 0; found < nth; found++) start = text.indexOf(words, start + 1)
  if (start < 0) throw new Error(`The sample text does not say “${words}”.`)
  return { start, end: start + words.length }
}
