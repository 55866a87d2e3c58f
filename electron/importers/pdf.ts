import { refuse } from '../../core/result.ts'
import type { DocumentReader } from './read-text.ts'

/** Not read yet. */
export const readPdf: DocumentReader = async ({ name }) => refuse('import.refused.unreadable', { name })
