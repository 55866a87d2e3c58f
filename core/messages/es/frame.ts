import type { frame as english } from '../en/frame.ts'
import type { Translation } from '../translation.ts'

export const frame: Translation<'es', typeof english> = {}
