/** How sure a passage's place on a draft can be, best first. */
export const ANCHOR_STATES = ['exact', 'moved', 'changed', 'ambiguous', 'lost'] as const
