import { alignTexts } from '../../core/anchor/align.ts'
import { keptText, offsetMap } from '../../core/anchor/kept-text.ts'
import type { Content } from '../../core/model/content.ts'
import type { DraftId } from '../../core/model/ids.ts'
import type { DeskMemory } from '../../core/model/preferences.ts'
import type { Result } from '../../core/result.ts'

/**
 * What is remembered of a reader, on the draft under check: the words at the top of the screen are the same ones when a new
 * draft has come in meanwhile. What was selected on another draft is not.
 */
export async function memoryOnDraft(
  memory: DeskMemory,
  draft: DraftId,
  now: Content,
  contentOf: (draft: DraftId) => Promise<Result<Content>>,
): Promise<DeskMemory> {
  const { place } = memory
  if (!place?.draft || place.draft === draft) return memory
  const then = await contentOf(place.draft)
  const top = then.ok ? offsetMap(keptText(alignTexts(then.value.text, now.text)))(place.top) : 0
  return { ...memory, place: { ...place, draft, top, selection: null } }
}
