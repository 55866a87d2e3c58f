import type { Result } from '../result.ts'
import { refuse } from '../result.ts'

/** The whole article as one JSON document. */
export interface Transfer {
  readonly format: 'tickmark-article'
}

export const parseTransfer = (_json: unknown): Result<Transfer> => refuse('refused.article.unknown')
