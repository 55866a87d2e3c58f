import type { reportsScreen as english } from '../en/reports-screen.ts'
import type { Translation } from '../translation.ts'

export const reportsScreen: Translation<'de', typeof english> = {}
