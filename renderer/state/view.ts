import { createStore } from 'zustand/vanilla'
import type { Recovered } from '../../core/contract-values.ts'
import type { Span } from '../../core/model/content.ts'
import type { ArticleId, ClaimId, SourceId } from '../../core/model/ids.ts'
import { type ClaimFilter, NO_FILTER } from '../../core/query/claim-filter.ts'
import type { ClaimSort } from '../../core/query/claim-order.ts'
import type { Refusal } from '../../core/result.ts'

export type Screen = 'library' | 'desk' | 'drafts' | 'sources' | 'reports' | 'settings'

/** A sentence shown to the user until it is put away. */
export interface Notice {
  readonly id: number
  readonly refusal: Refusal
}

/** What this window looks at. Never undone, never saved with the library. */
export interface View {
  readonly screen: Screen
  /** The article on the desk. */
  readonly article: ArticleId | null
  readonly claim: ClaimId | null
  readonly source: SourceId | null
  /** What is selected in the article, in canonical offsets; one empty span is a caret. */
  readonly selection: readonly Span[]
  readonly notices: readonly Notice[]
  /** What broke off before this window started; null where nothing did, or it was put away. */
  readonly recovered: Recovered | null
  /** Which claims of the article are listed, and in which order; all of them again on another article. */
  readonly claimFilter: ClaimFilter
  readonly claimSort: ClaimSort
}

export interface ViewStore extends View {
  open(screen: Screen): void
  openArticle(article: ArticleId, claim?: ClaimId | null): void
  openSource(source: SourceId | null): void
  chooseClaim(claim: ClaimId | null): void
  select(selection: readonly Span[]): void
  filterClaims(filter: ClaimFilter): void
  sortClaims(sort: ClaimSort): void
  notify(refusal: Refusal): void
  dismiss(notice: number): void
  tellRecovered(recovered: Recovered | null): void
}

export const createViewStore = () =>
  createStore<ViewStore>((set, get) => ({
    screen: 'library',
    article: null,
    claim: null,
    source: null,
    selection: [],
    notices: [],
    recovered: null,
    claimFilter: NO_FILTER,
    claimSort: 'place',
    open: (screen) => set({ screen }),
    openArticle: (article, claim = null) =>
      set((view) => ({
        screen: 'desk',
        article,
        claim,
        ...(view.article === article ? {} : { selection: [], claimFilter: NO_FILTER, claimSort: 'place' }),
      })),
    openSource: (source) => set({ screen: 'sources', source }),
    chooseClaim: (claim) => set({ claim }),
    select: (selection) => set({ selection }),
    filterClaims: (claimFilter) => set({ claimFilter }),
    sortClaims: (claimSort) => set({ claimSort }),
    notify: (refusal) => {
      const id = Math.max(0, ...get().notices.map((notice) => notice.id)) + 1
      set({ notices: [...get().notices.filter((notice) => notice.refusal.key !== refusal.key), { id, refusal }] })
    },
    tellRecovered: (recovered) => set({ recovered }),
    dismiss: (id) => set({ notices: get().notices.filter((notice) => notice.id !== id) }),
  }))
