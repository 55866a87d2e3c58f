/** Sentences of the library. */
export const library = {} as const
