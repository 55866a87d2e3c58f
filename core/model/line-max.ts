/** The longest line a person types, in UTF-16 units: generous for people, small enough that one hostile record cannot fill a disk. */
export const LINE_MAX = 2_000
