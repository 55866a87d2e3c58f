import type { actions as english } from '../en/actions.ts'
import type { Translation } from '../translation.ts'

export const actions: Translation<'uk', typeof english> = {}
