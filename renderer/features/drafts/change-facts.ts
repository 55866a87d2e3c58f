import type { MaterialReason } from '../../../core/anchor/material-reason.ts'
import { say, sayList } from '../../../core/messages/message.ts'
import type { ClaimId, DraftId } from '../../../core/model/ids.ts'
import type { PlacedPassage } from '../../../core/model/placement.ts'
import type { ArticleTables } from '../../../core/model/tables.ts'
import { isUnplaced } from '../../../core/query/anchoring.ts'
import {
  type ClaimAsOf,
  claimsAsOf,
  claimsByGroup,
  DRAFT_GROUPS,
  type DraftGroup,
  OPEN_GROUPS,
} from '../../../core/query/drafts.ts'
import { sayMaterials } from '../../../core/query/said-material.ts'
import { ratingName } from '../../../core/query/scale-words.ts'
import type { ClaimLook } from '../../parts/looks.ts'

/** What became of one claim between two drafts, as its card and its passages tell it. */
export interface ChangeFacts {
  readonly id: ClaimId
  readonly number: number
  readonly group: DraftGroup
  readonly look: ClaimLook
  /** How it looked on the old draft; null where it was not on it. */
  readonly oldLook: ClaimLook | null
  /** "3 · changed: a figure". */
  readonly title: string
  /** The rating's name, and the same with the draft it was given for; empty while nobody has rated it. */
  readonly rating: string
  readonly given: string
  /** What differs around it, in words; empty where nothing does. */
  readonly around: string
  readonly now: ClaimAsOf
  readonly before: ClaimAsOf | null
  /** The first passage that has no place on the new draft. */
  readonly unplaced: PlacedPassage | null
}

const lookOf = ({ verdict, stands }: ClaimAsOf): ClaimLook =>
  !verdict ? 'unrated' : stands ? verdict.rating.look : 'verify-again'

const reasonsIn = ({ placement }: ClaimAsOf) => placement.flatMap(({ reasons }) => reasons ?? [])

// Of what changed around a claim the first few tell enough; its passage in the text shows the rest.
const AROUND_MAX = 2

/** What changed around a claim, in words. */
function sayAround(reasons: readonly MaterialReason[]): string {
  const around = reasons.filter((reason) => reason.around)
  if (around.length === 0) return ''
  const what = sayMaterials(around.slice(0, AROUND_MAX).map((reason) => ({ ...reason, around: false })))
  return say(around.length > AROUND_MAX ? 'drafts.around-more' : 'drafts.around', {
    what,
    count: around.length - AROUND_MAX,
  })
}

/** Which kinds of words changed; "the words" only where nothing more can be said. */
function sayKinds(reasons: readonly MaterialReason[]): string {
  const kinds = [...new Set(reasons.map(({ kind }) => kind))]
  const telling = kinds.length > 1 ? kinds.filter((kind) => kind !== 'words') : kinds
  return sayList(telling.map((kind) => say(`material.${kind}`)))
}

/** Which kinds of words changed in a claim, or else around it; null where none did that matter. */
function sayChanged(number: number, reasons: readonly MaterialReason[]): string | null {
  const own = reasons.filter(({ around }) => !around)
  if (own.length > 0) return say('drafts.was.changed', { number, what: sayKinds(own) })
  return reasons.length > 0 ? say('drafts.was.around', { number, what: sayKinds(reasons) }) : null
}

function titleOf(tables: ArticleTables, group: DraftGroup, now: ClaimAsOf, draft: number): string {
  const { claim, verdict } = now
  const { number } = claim
  switch (group) {
    case 'verify-again':
      return sayChanged(number, reasonsIn(now)) ?? say('drafts.was.placed', { number })
    case 'decided':
      return verdict?.confirms === undefined
        ? say('drafts.was.rated', { number, draft })
        : say('drafts.was.held', { number, draft })
    case 'retired': {
      const heir = Object.values(tables.claims).find(({ updates }) => updates === claim.id)
      return heir ? say('drafts.was.superseded', { number, other: heir.number }) : say('drafts.was.retired', { number })
    }
    case 'ambiguous':
      return say('drafts.was.ambiguous', { number })
    case 'lost':
      return say('drafts.was.lost', { number })
    case 'changed':
      // What matters can have changed here too, where no verdict had been given that it could touch.
      return sayChanged(number, reasonsIn(now)) ?? say('drafts.was.reworded', { number })
    case 'moved':
      return say('drafts.was.moved', { number })
    case 'exact':
      return say('drafts.was.exact', { number })
    case 'marked':
      return say('drafts.was.marked', { number })
    default:
      return group satisfies never
  }
}

const wordsOf = ({ placement }: ClaimAsOf): string => placement.map(({ text }) => text).join(' … ')

/** The words of a claim before, where they are others now and have a place; and those it has, or had last. */
export function wordsOfChange({ now, before }: Pick<ChangeFacts, 'now' | 'before'>): {
  before: string | null
  words: string
} {
  if (now.placement.length === 0) return { before: null, words: before ? wordsOf(before) : '' }
  const words = wordsOf(now)
  const were = before && !now.placement.some(isUnplaced) ? wordsOf(before) : words
  return { before: were === words ? null : were, words }
}

/** Every claim of a new draft by what became of it since an old one; the groups in their order, each in reading order. */
export function changesBetween(tables: ArticleTables, old: DraftId, fresh: DraftId): ChangeFacts[] {
  const before = new Map(claimsAsOf(tables, old).map((claim) => [claim.claim.id, claim]))
  const groups = claimsByGroup(tables, fresh)
  const draft = tables.drafts[fresh]?.number ?? 0
  return DRAFT_GROUPS.flatMap((group) =>
    (groups.get(group) ?? []).map((now): ChangeFacts => {
      const then = before.get(now.claim.id) ?? null
      const { verdict, claim } = now
      const isOpen = OPEN_GROUPS.includes(group)
      return {
        id: claim.id,
        number: claim.number,
        group,
        look: isOpen ? 'verify-again' : group === 'retired' ? 'unrated' : lookOf(now),
        oldLook: then && lookOf(then),
        title: titleOf(tables, group, now, draft),
        rating: verdict ? ratingName(verdict.scale.id, verdict.rating) : '',
        given: verdict
          ? say('drafts.given', {
              rating: ratingName(verdict.scale.id, verdict.rating),
              draft: tables.drafts[verdict.draft]?.number ?? 1,
            })
          : '',
        around: sayAround(reasonsIn(now)),
        now,
        before: then,
        unplaced: now.placement.find(isUnplaced) ?? null,
      }
    }),
  )
}
