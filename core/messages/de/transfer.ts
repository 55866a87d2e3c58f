import type { transfer as english } from '../en/transfer.ts'
import type { Translation } from '../translation.ts'

export const transfer: Translation<'de', typeof english> = {}
