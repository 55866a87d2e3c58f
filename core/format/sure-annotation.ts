import type { PreviewedAnnotation } from './annotation-preview.ts'

/** Whether an annotation can be added without a further thought: it has a place, its words say what they said, and it is not here yet. */
export const isSure = ({
  anchorState,
  reasons,
  isHere,
}: Pick<PreviewedAnnotation, 'anchorState' | 'reasons' | 'isHere'>): boolean =>
  !isHere && (anchorState === 'exact' || anchorState === 'moved' || (anchorState === 'changed' && reasons.length === 0))
