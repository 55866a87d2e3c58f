import type { services as english } from '../en/services.ts'
import type { Translation } from '../translation.ts'

export const services: Translation<'uk', typeof english> = {}
