import type { steps as english } from '../en/steps.ts'
import type { Translation } from '../translation.ts'

export const steps: Translation<'uk', typeof english> = {}
