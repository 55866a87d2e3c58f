import type { DraftId, Sha256 } from '../model/ids.ts'
import type { ArticleTables } from '../model/tables.ts'
import { onlyArticle } from '../query/only-article.ts'
import { contentsToCarryFrom } from './carry-over.ts'
import type { ArticleCommand } from './decide.ts'
import { rowsCarried } from './drafts.ts'

/** The contents of drafts that deciding a command asks for: whoever decides it reads them beforehand. */
export function contentsNeeded(state: ArticleTables, command: ArticleCommand): Sha256[] {
  const of = (draft: DraftId): Sha256[] => {
    const hash = state.drafts[draft]?.content
    return hash ? [hash] : []
  }
  switch (command.type) {
    case 'draft.add': {
      const { claims, skips } = rowsCarried(state)
      const from = contentsToCarryFrom(state, [...claims, ...skips])
      return [...new Set([command.draft.content, ...of(onlyArticle(state).draft), ...from])]
    }
    case 'claim.restore': {
      const claim = state.claims[command.claim]
      return claim ? [...of(onlyArticle(state).draft), ...contentsToCarryFrom(state, [claim])] : []
    }
    default:
      return 'draft' in command && typeof command.draft === 'string' ? of(command.draft) : []
  }
}
