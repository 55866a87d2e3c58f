import type { ForeignAnnotation } from './foreign-annotation.ts'

/** An annotation with all that answers it, however deep, oldest first. */
export interface AnnotationThread {
  readonly first: ForeignAnnotation
  readonly replies: readonly ForeignAnnotation[]
}

/** The threads of a file, in its order. A reply whose thread is not in the file stands for itself. */
export function threadsOf(annotations: readonly ForeignAnnotation[]): AnnotationThread[] {
  const byId = new Map(annotations.map((annotation) => [annotation.id, annotation]))
  const firstOf = (annotation: ForeignAnnotation): ForeignAnnotation => {
    const seen = new Set<string>()
    let at = annotation
    while (at.replyTo !== null && !seen.has(at.id)) {
      seen.add(at.id)
      const parent = byId.get(at.replyTo)
      if (!parent) return at
      at = parent
    }
    // Replies in a circle have no first one: each stands for itself.
    return at.replyTo === null ? at : annotation
  }
  const threads = new Map<ForeignAnnotation, ForeignAnnotation[]>()
  for (const annotation of annotations) {
    const first = firstOf(annotation)
    const replies = threads.get(first) ?? []
    if (first !== annotation) replies.push(annotation)
    threads.set(first, replies)
  }
  const order = new Map(annotations.map((annotation, index) => [annotation, index]))
  return [...threads]
    .map(([first, replies]) => ({
      first,
      replies: replies.sort((a, b) => (a.at ?? '').localeCompare(b.at ?? '') || orderOf(a) - orderOf(b)),
    }))
    .sort((a, b) => orderOf(a.first) - orderOf(b.first))

  function orderOf(annotation: ForeignAnnotation): number {
    return order.get(annotation) ?? 0
  }
}
