// By key, by pointer, by a screen reader's press, or on the way to paper.
const DOINGS = ['keydown', 'pointerdown', 'click', 'beforeprint'] as const

/** Calls `hurry` before anything somebody does is heard by others, until the answer is called. */
export function onDoing(hurry: () => void): () => void {
  for (const doing of DOINGS) window.addEventListener(doing, hurry, true)
  return () => {
    for (const doing of DOINGS) window.removeEventListener(doing, hurry, true)
  }
}
