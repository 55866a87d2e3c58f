import type { ExportChoice, ExportFormat, ExportKind } from '../../core/model/hand-over.ts'
import { exportChoice } from '../../core/model/hand-over-choice.ts'

/** A hand-over as nobody has changed anything about it. */
export const choiceOf = (format: ExportFormat, kind: ExportKind = 'reader', redacted = false): ExportChoice =>
  exportChoice({ format, kind, redacted })

/** A whole article as it goes to another Tickmark, with everything inside. */
export const COMPLETE = choiceOf('json')
