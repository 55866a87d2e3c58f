/** Sentences of the imports. */
export const imports = {} as const
