import type { Content, Span } from '../../../core/model/content.ts'
import type { Preferences } from '../../../core/model/preferences.ts'
import { cleanEdges } from '../../../core/text/clean-edges.ts'
import { sentenceAt } from '../../../core/text/words.ts'
import { indexAt } from './sections.ts'
import { snapToSentences, snapToWords } from './words.ts'

/** What a selection grows by: one click draws by character, two by word, three by sentence, four by paragraph. */
export type Grain = 'character' | 'word' | 'sentence' | 'paragraph'

export function grainOfClicks(clicks: number): Grain {
  if (clicks <= 1) return 'character'
  if (clicks === 2) return 'word'
  return clicks === 3 ? 'sentence' : 'paragraph'
}

/** The sentence or paragraph at an offset. */
export function grainAt(content: Content, offset: number, grain: 'sentence' | 'paragraph'): Span {
  const block = content.blocks[indexAt(content.blocks, offset)] ?? { start: offset, end: offset }
  const whole = { start: block.start, end: block.end }
  return grain === 'paragraph' ? whole : (sentenceAt(content, offset) ?? whole)
}

/** What a selection made with the mouse becomes when the button is let go. */
export function settled(content: Content, drawn: Span, grain: Grain, snap: Preferences['snap']): Span {
  if (grain === 'sentence' || grain === 'paragraph') return drawn
  if (grain === 'word') return cleanEdges(content, snapToWords(content, drawn))
  switch (snap) {
    case 'words':
      return cleanEdges(content, snapToWords(content, drawn))
    case 'sentences':
      return snapToSentences(content, drawn)
    case 'none':
      return drawn
    default:
      return snap satisfies never
  }
}
