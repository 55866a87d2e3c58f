import type { find as english } from '../en/find.ts'
import type { Translation } from '../translation.ts'

export const find: Translation<'uk', typeof english> = {}
