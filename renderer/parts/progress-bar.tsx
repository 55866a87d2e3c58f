import { say } from '../../core/messages/message.ts'
import type { Look, NamedLook } from '../../core/model/look.ts'
import { meaningOf, NAMED_LOOKS } from '../../core/model/look-parts.ts'
import type { Progress } from '../../core/query/progress.ts'
import { SegmentBar } from '../ui/index.ts'
import { type ClaimLook, lookClass, lookMeaning } from './looks.ts'

/** "14 of 23 claims", and the like: what the bar shows, said. */
export const claimsChecked = ({ claims }: Progress): string =>
  claims.total === 0
    ? say('progress.no-claims')
    : say('progress.claims', { checked: claims.checked, count: claims.total })

export const sentencesLooked = ({ sentences }: Progress): string =>
  sentences.looked === sentences.total
    ? say('progress.all-sentences')
    : say('progress.sentences', { looked: sentences.looked, count: sentences.total })

const MEANINGS: readonly (NamedLook | null)[] = [...NAMED_LOOKS, null]
const byMeaning = (a: Look, b: Look): number =>
  MEANINGS.indexOf(meaningOf(a)) - MEANINGS.indexOf(meaningOf(b)) || (a < b ? -1 : 1)

const looksIn = (looks: Progress['looks']): Look[] => (Object.keys(looks) as Look[]).sort(byMeaning)

const shares = ({ looks, claims }: Progress): { look: ClaimLook; share: number }[] =>
  [
    ...looksIn(looks).map((look) => ({ look, share: looks[look] ?? 0 })),
    { look: 'verify-again' as const, share: claims.verifyAgain },
  ].filter(({ share }) => share > 0)

/** How far an article is, by rating; what must be verified again is hatched, what is left stays empty. */
export function ProgressBar({ progress, size }: { readonly progress: Progress; readonly size?: 'normal' | 'large' }) {
  const segments = shares(progress)
  const { total, checked, verifyAgain } = progress.claims
  const told = segments.map(({ look, share }) => say('progress.share', { count: share, look: lookMeaning(look) }))
  return (
    <SegmentBar
      name={[claimsChecked(progress), ...told].join('; ')}
      segments={segments.map(({ look, share }) => ({ id: look, share, className: `look-fill ${lookClass(look)}` }))}
      rest={total === 0 ? 1 : total - checked - verifyAgain}
      size={size ?? 'normal'}
    />
  )
}
