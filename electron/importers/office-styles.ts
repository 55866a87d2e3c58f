import { headingByName, kindByName } from '../office/style-names.ts'
import type { BlockShape } from './block-writer.ts'

/** The shape that a style's name gives a paragraph; null where it gives none. */
export function shapeOfStyle(name: string): BlockShape | null {
  const level = headingByName(name)
  const kind = level === null ? kindByName(name) : null
  return level === null ? kind && { kind } : headingOf(level)
}

const DEEPEST_HEADING = 6

/** A heading of the level, counted from 1; there are six. */
export const headingOf = (level: number): BlockShape => ({
  kind: 'heading',
  level: Math.min(Math.max(level, 1), DEEPEST_HEADING),
})
