import { refuse } from '../../core/result.ts'
import type { PrintPdf } from '../services/ports.ts'

/** Not made yet. */
export const printPdf: PrintPdf = async () => refuse('refused.draft.unknown')
