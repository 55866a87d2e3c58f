import { useMemo } from 'react'
import type { ArticleTables } from '../../core/model/tables.ts'
import type { ArticleFigures } from '../../core/query/article-index.ts'
import { claimsRetired } from '../../core/query/placed.ts'
import { type CardFacts, retiredFacts } from '../features/claims/card-facts.ts'

const NONE: readonly CardFacts[] = []

/** The cards of the claims that are no longer under check: few, and made anew with every change. */
export const useRetiredCards = (figures: ArticleFigures, tables: ArticleTables): readonly CardFacts[] =>
  useMemo(() => {
    const retired = claimsRetired(tables, figures.draft)
    return retired.length === 0 ? NONE : retired.map((claim) => retiredFacts(figures, claim))
  }, [figures, tables])
