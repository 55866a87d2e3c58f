import { type Result, refuse } from '../../core/result.ts'
import type { FileToRead, ImportedFile } from '../services/ports.ts'

/** Not read yet. */
export const readBundle = ({ name }: FileToRead): Result<ImportedFile> => refuse('import.refused.unreadable', { name })
