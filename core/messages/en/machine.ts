/** Sentences of the machine. */
export const machine = {} as const
