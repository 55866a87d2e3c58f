import type { Content, Span } from '../model/content.ts'
import { isWordEdge } from './word-edges.ts'

/** A regular expression somebody looks for. */
export interface PatternSought {
  readonly pattern: string
  readonly matchCase: boolean
  readonly wholeWord: boolean
}

/** Why a regular expression cannot be read. */
export type PatternFault =
  | 'group'
  | 'parenthesis'
  | 'class'
  | 'range'
  | 'repeat'
  | 'repeat-order'
  | 'escape'
  | 'name'
  | 'other'

const FAULTS: readonly (readonly [says: RegExp, fault: PatternFault])[] = [
  [/unterminated group/i, 'group'],
  [/unmatched '\)'/i, 'parenthesis'],
  [/unterminated character class|lone quantifier brackets/i, 'class'],
  [/range out of order/i, 'range'],
  [/nothing to repeat|incomplete quantifier/i, 'repeat'],
  [/numbers out of order/i, 'repeat-order'],
  [/\\ at end|invalid (?:unicode )?escape|invalid (?:decimal|class|property name) ?/i, 'escape'],
  [/capture group name|named (?:reference|capture)/i, 'name'],
]

const compiled = ({ pattern, matchCase }: PatternSought): RegExp => new RegExp(pattern, matchCase ? 'gmu' : 'gimu')

/** What is wrong with a regular expression; null when it can be searched for. */
export function patternFault(sought: PatternSought): PatternFault | null {
  try {
    compiled(sought)
    return null
  } catch (error) {
    const says = error instanceof Error ? error.message : ''
    return FAULTS.find(([words]) => words.test(says))?.[1] ?? 'other'
  }
}

/**
 * Where a regular expression matches: in order, never overlapping, never empty, never across two blocks; `^` and `$` are
 * the ends of a line. It may run for ever: whoever calls it must be able to end it from outside.
 */
export function findPattern({ text, blocks }: Pick<Content, 'text' | 'blocks'>, sought: PatternSought): Span[] {
  const regular = compiled(sought)
  const spans: Span[] = []
  for (const { start, end } of blocks)
    for (const { 0: found, index } of text.slice(start, end).matchAll(regular)) {
      const span = { start: start + index, end: start + index + found.length }
      if (found === '') continue
      if (sought.wholeWord && !(isWordEdge(text, span.start) && isWordEdge(text, span.end))) continue
      spans.push(span)
    }
  return spans
}
