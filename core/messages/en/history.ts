/** The history of a claim, in words. */
export const history = {} as const
