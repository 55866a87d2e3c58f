import { type Ref, useContext, useImperativeHandle, useRef, useState } from 'react'
import { say, sayRefusal } from '../../../core/messages/message.ts'
import type { Claim } from '../../../core/model/claim.ts'
import type { RatingId, ScaleId } from '../../../core/model/ids.ts'
import { offeredRatings, type Rating } from '../../../core/model/scale.ts'
import type { Verdict } from '../../../core/model/verdict.ts'
import { hasUnplaced } from '../../../core/query/anchoring.ts'
import { houseRules, lacksOf, supportOf } from '../../../core/query/house-rules.ts'
import { offeredScales } from '../../../core/query/offered-scales.ts'
import { onlyArticle } from '../../../core/query/only-article.ts'
import { ratingName, scaleName } from '../../../core/query/scale-words.ts'
import { isCarriedOver } from '../../../core/query/verdict-stands.ts'
import { refuse } from '../../../core/result.ts'
import { sayInstant } from '../../parts/dates.ts'
import { announce, KeepingContext, SectionLabel, Select, TextArea } from '../../ui/index.ts'
import { type ClaimWork, useAttempt } from './claim-work.ts'
import styles from './inspector.module.css'
import { VerdictPicker } from './verdict-picker.tsx'

/** What the desk's keys ask of the verdict under the inspector's hands. */
export interface VerdictHandle {
  /** The rating at this place of the scale, from 1. */
  readonly rate: (place: number) => void
  /** Gives the verdict with the reason as it is written, and has the claim count as checked; false when refused. */
  readonly settle: () => Promise<boolean>
  /** The same rating with the same reason, for the words as they are now. */
  readonly stillHolds: () => void
}

interface VerdictPartProps {
  readonly ref?: Ref<VerdictHandle>
  readonly claim: Claim
  readonly work: ClaimWork
  /** The one that counts; undefined before the first. */
  readonly verdict: Verdict | undefined
}

/** The rating and why. What is written before a rating is chosen is kept, here and on this machine, until there is one. */
export function VerdictPart({ ref, claim, work, verdict }: VerdictPartProps) {
  const { tables, scales, library, isReadOnly } = work
  const article = onlyArticle(tables)
  const scale = scales.find(({ id }) => id === article.scale)
  const why = useRef<HTMLTextAreaElement>(null)
  const keeping = useContext(KeepingContext)
  // A reason without a rating is not a verdict yet and has no row to stand in: it waits with the half-written words.
  const keepAs = `why:${claim.id}`
  const [waiting] = useState(() => keeping?.waiting(keepAs) ?? '')
  const written = useRef<string | null>(waiting || null)
  const [hasReason, setHasReason] = useState(Boolean(verdict?.rationale.trim() || waiting.trim()))
  const { refusal, attempt, refuseWith } = useAttempt()
  // A verdict on its way to the disk: leaving the field and "Checked, next" must not give it twice.
  const giving = useRef<Promise<boolean> | null>(null)
  const isRatingSoon = useRef(false)
  const reason = () => written.current ?? verdict?.rationale ?? ''
  const rules = houseRules(library.settings)
  const isOnScale = verdict?.scale.id === scale?.id

  const give = (rating: RatingId, on: ScaleId, rationale: string): Promise<boolean> => {
    const given = attempt(work.execute({ type: 'verdict.give', claim: claim.id, scale: on, rating, rationale })).then(
      (made) => {
        giving.current = null
        if (made === undefined) return false
        keeping?.keep(keepAs, '')
        if (written.current === rationale) written.current = null
        return true
      },
    )
    giving.current = given
    return given
  }

  const sayRated = (standing: string) => announce(say('desk.rated', { number: claim.number, standing }))

  const rate = async (rating: Rating) => {
    isRatingSoon.current = false
    if (!scale || isReadOnly) return
    const isSame = isOnScale && verdict?.rating.id === rating.id && verdict.rationale === reason()
    if (isSame && claim.state !== 'verify-again') return
    const isGiven = await give(rating.id, scale.id, reason())
    if (isGiven) sayRated(rating.name)
    if (isGiven && rules.rationale && !reason().trim()) why.current?.focus()
  }

  // The pointer goes down on a rating before the field is left: one verdict carries both, not two.
  const reachForRating = () => {
    isRatingSoon.current = true
    window.addEventListener(
      'pointerup',
      () =>
        setTimeout(() => {
          if (!isRatingSoon.current) return
          isRatingSoon.current = false
          void commitReason(reason())
        }),
      { once: true },
    )
  }

  const write = (text: string) => {
    written.current = text
    setHasReason(Boolean(text.trim()))
  }

  const commitReason = async (text: string): Promise<boolean> => {
    written.current = text
    if (isRatingSoon.current || !verdict) return false
    return text === verdict.rationale || give(verdict.rating.id, verdict.scale.id, text)
  }

  const settle = async (): Promise<boolean> => {
    if (!verdict) {
      refuseWith(sayRefusal(refuse('refused.checked.no-verdict').refusal))
      return false
    }
    const rationale = reason()
    const isStale = rationale !== verdict.rationale || claim.state === 'verify-again'
    const given = giving.current ?? (isStale ? give(verdict.rating.id, verdict.scale.id, rationale) : null)
    if (given && !(await given)) return false
    const isPlaced = !hasUnplaced(claim, article.draft)
    const citations = Object.values(tables.citations).filter((citation) => citation.claim === claim.id)
    const lacks = lacksOf(supportOf({ ...verdict, rationale }, citations), rules)
    if (lacks.length === 0 && isPlaced && (given || claim.state === 'checked')) return true
    const set = await attempt(work.execute({ type: 'claim.setState', claim: claim.id, state: 'checked' }))
    if (set === undefined && rules.rationale && !rationale.trim()) why.current?.focus()
    return set !== undefined
  }

  const stillHolds = async () => {
    if (!verdict) return
    const isSame = reason() === verdict.rationale
    const isHeld = isSame
      ? (await attempt(work.execute({ type: 'claim.hold', claim: claim.id }))) !== undefined
      : await give(verdict.rating.id, verdict.scale.id, reason())
    if (isHeld) sayRated(ratingName(verdict.scale.id, verdict.rating))
  }

  useImperativeHandle(ref, () => ({
    rate: (place) => {
      const rating = offeredRatings(scale)[place - 1]
      if (rating) void rate(rating)
    },
    settle,
    stillHolds: () => void stillHolds(),
  }))

  const who = verdict && (library.people[verdict.by]?.name ?? say('desk.somebody'))
  return (
    <section className={styles.part} aria-labelledby="desk-verdict">
      <SectionLabel
        id="desk-verdict"
        aside={
          <Select
            label={say('desk.scale')}
            isLabelHidden
            variant="quiet"
            options={offeredScales(scales, article.scale).map(({ id, name, publisher }) => ({
              id,
              name,
              description: publisher,
            }))}
            value={article.scale}
            isDisabled={isReadOnly}
            onChange={(chosen) => void attempt(work.execute({ type: 'article.chooseScale', scale: chosen }))}
          />
        }
      >
        {say('desk.verdict')}
      </SectionLabel>
      <VerdictPicker
        ratings={offeredRatings(scale)}
        value={isOnScale ? (verdict?.rating.id ?? null) : null}
        isDimmed={claim.state === 'verify-again'}
        isDisabled={isReadOnly}
        onReach={reachForRating}
        onRate={(rating) => void rate(rating)}
      />
      {verdict && !isOnScale && (
        <p className={styles.hint}>
          {say('desk.rated-on-other-scale', {
            rating: ratingName(verdict.scale.id, verdict.rating),
            scale: scaleName(verdict.scale),
          })}
        </p>
      )}
      <div className={styles.why} data-jump="why">
        <SectionLabel level={4} aside={say(rules.rationale ? 'desk.required' : 'desk.optional')}>
          {say('desk.why')}
        </SectionLabel>
        <TextArea
          ref={why}
          label={say('desk.why')}
          isLabelHidden
          face="reading"
          placeholder={say('desk.why-hint')}
          value={verdict?.rationale ?? ''}
          keepAs={keepAs}
          isReadOnly={isReadOnly}
          onWrite={write}
          onCommit={commitReason}
        />
      </div>
      {refusal && (
        <p className={styles.refusal} role="alert">
          {refusal}
        </p>
      )}
      {!verdict && hasReason && !refusal && <p className={styles.hint}>{say('desk.choose-rating')}</p>}
      {verdict && rules.rationale && !verdict.rationale.trim() && !hasReason && !refusal && (
        <p className={styles.hint}>{say('desk.say-why')}</p>
      )}
      {verdict && (
        <p className={styles.given}>
          {say('desk.given', {
            who: who ?? '',
            when: sayInstant(verdict.at),
            draft: tables.drafts[verdict.draft]?.number ?? 1,
          })}
        </p>
      )}
      {verdict && isCarriedOver(claim, verdict, article.draft) && (
        <p className={styles.given}>{say('desk.carried-over', { draft: tables.drafts[verdict.draft]?.number ?? 1 })}</p>
      )}
    </section>
  )
}
