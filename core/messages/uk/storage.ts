import type { storage as english } from '../en/storage.ts'
import type { Translation } from '../translation.ts'

export const storage: Translation<'uk', typeof english> = {}
