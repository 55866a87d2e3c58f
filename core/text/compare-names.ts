import { once } from '../once.ts'

const collator = once(() => new Intl.Collator('und', { sensitivity: 'base', numeric: true }))

/** The order of names, the same in every language of the interface: letters without case or accents, numbers by value. */
export const compareNames = (a: string, b: string): number => collator().compare(a, b)
