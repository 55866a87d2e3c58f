import type { ratings as english } from '../en/ratings.ts'
import type { Translation } from '../translation.ts'

export const ratings: Translation<'es', typeof english> = {}
