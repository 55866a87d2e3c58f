/** Work that may be left off between two steps; whoever asks for it decides when it goes on. */
export type Steps<Answer> = Generator<undefined, Answer, undefined>

// So many rows between two steps take far less than a millisecond.
const ROWS_A_STEP = 64

/** Does work in steps to its end. */
export function done<Answer>(work: Steps<Answer>): Answer {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

/** The items one by one, with a step after every few of them. */
export function* inSteps<Item>(items: Iterable<Item>, each: (item: Item, index: number) => void): Steps<void> {
  let at = 0
  for (const item of items) {
    each(item, at)
    if (++at % ROWS_A_STEP === 0) yield
  }
}
