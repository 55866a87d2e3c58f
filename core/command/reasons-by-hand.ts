import type { CarriedPassage } from '../anchor/carry.ts'

/** What differs materially between the words a passage had and those it was placed on by hand: in doubt, all of it. */
export const reasonsByHand = (before: string, after: string): CarriedPassage['reasons'] =>
  before === after ? [] : [{ kind: 'words', before, after, around: false }]
