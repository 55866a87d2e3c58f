import type { Label } from '../../core/change/history.ts'
import type { Steps } from '../../core/contract-values.ts'
import { say, sayKey } from '../../core/messages/message.ts'
import type { Result } from '../../core/result.ts'
import type { DeskStore } from '../state/desk-store.ts'
import { announce } from '../ui/index.ts'

export const NO_STEPS: Steps = { undo: null, redo: null }

/** What can take its last change back, and do it again. */
interface WithHistory {
  readonly steps: Steps
  readonly undo: () => Promise<Result<unknown>>
  readonly redo: () => Promise<Result<unknown>>
}

export const stepWords = ({ key, values }: Label): string => sayKey(`step.${key}`, values)

/** The history of the article on the desk, as it is now. */
export function deskHistory({ desk, undo, redo }: DeskStore): WithHistory {
  const isOpen = desk.status === 'open' && desk.article.readOnly === null
  return { steps: isOpen ? desk.article.steps : NO_STEPS, undo, redo }
}

/** Takes a step and says which, wherever it was asked for. */
export async function takeStep(way: 'undo' | 'redo', { steps, undo, redo }: WithHistory): Promise<void> {
  const label = steps[way]
  const answer = await (way === 'undo' ? undo() : redo())
  if (answer.ok && label) announce(say(way === 'undo' ? 'frame.undone' : 'frame.redone', { step: stepWords(label) }))
}
