import type { machine as english } from '../en/machine.ts'
import type { Translation } from '../translation.ts'

export const machine: Translation<'es', typeof english> = {}
