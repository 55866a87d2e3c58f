import { type MouseEvent, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import type { ClaimId } from '../../../core/model/ids.ts'
import { caretRect } from './caret-moves.ts'
import { type ClaimMark, claimUnder } from './claim-marks.ts'
import { ClaimPicker } from './claim-picker.tsx'
import type { WordsOfClaim } from './claim-words.ts'

interface PickingProps {
  readonly article: RefObject<HTMLElement | null>
  readonly scroller: RefObject<HTMLElement | null>
  readonly marks: readonly ClaimMark[]
  readonly chosen: ClaimId | null
  readonly wordsOf: WordsOfClaim
  readonly onChoose: (claim: ClaimId) => void
  /** Chooses a claim and goes to its card. */
  readonly onOpen: (claim: ClaimId) => void
}

interface Picked {
  readonly ids: readonly ClaimId[]
  readonly offered: ClaimId
  readonly line: DOMRect
  readonly isByKey: boolean
}

export interface Picking {
  /** The list, while it is open. */
  readonly list: ReactNode
  /** A press begins on the article: whether it closes the list is known only now. */
  readonly press: () => void
  /** The caret was moved: Enter now asks for what stands under it. */
  readonly moved: () => void
  /** A click on words; the claims under them may be one or several. */
  readonly click: (event: MouseEvent, ids: readonly ClaimId[]) => void
  /** Enter at the caret; false where it has nothing to choose from. */
  readonly enter: (offset: number) => boolean
}

const smallestFirst = (a: ClaimMark, b: ClaimMark) => a.size - b.size || b.number - a.number

/** The claims whose words an offset stands in; those that end there, when it stands in none. */
export function claimsAt(marks: readonly ClaimMark[], offset: number): ClaimMark[] {
  const meeting = (meets: (start: number, end: number) => boolean) =>
    marks.filter(({ passages }) => passages.some((spans) => spans.some(({ start, end }) => meets(start, end))))
  const inside = meeting((start, end) => start <= offset && offset < end)
  return (inside.length > 0 ? inside : meeting((_, end) => end === offset)).sort(smallestFirst)
}

/**
 * Which claim is meant by a click or by Enter. One is chosen at once; of several a list is offered at the words, and a
 * second click on them takes the one it offers, so that clicking on goes through all of them.
 */
export function usePicking({ article, scroller, marks, chosen, wordsOf, onChoose, onOpen }: PickingProps): Picking {
  const [picked, setPicked] = useState<Picked | null>(null)
  const pressedOver = useRef<readonly ClaimId[] | null>(null)
  const isAhead = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a claim chosen anywhere is what Enter then means.
  useEffect(() => {
    isAhead.current = false
  }, [chosen])

  const offer = (under: readonly ClaimMark[], line: DOMRect, isByKey: boolean) => {
    const offered = claimUnder([...under].reverse(), chosen)
    if (offered) setPicked({ ids: under.map(({ id }) => id), offered, line, isByKey })
  }
  const backToText = () => article.current?.focus({ preventScroll: true })
  const claims = picked?.ids.flatMap((id) => wordsOf(id) ?? []) ?? []

  return {
    list: picked && claims.length > 0 && (
      <ClaimPicker
        claims={claims}
        offered={picked.offered}
        line={picked.line}
        article={article}
        scroller={scroller}
        onPick={(claim) => {
          backToText()
          setPicked(null)
          if (picked.isByKey) onOpen(claim)
          else onChoose(claim)
        }}
        onClose={(isLeft) => {
          if (!isLeft) backToText()
          setPicked(null)
        }}
      />
    ),
    press: () => {
      pressedOver.current = picked?.ids ?? null
    },
    moved: () => {
      isAhead.current = true
    },
    click: ({ clientX, clientY }, ids) => {
      const under = marks.filter(({ id }) => ids.includes(id)).sort(smallestFirst)
      const next = claimUnder([...under].reverse(), chosen)
      if (!next) return
      const isAgain = pressedOver.current?.join() === under.map(({ id }) => id).join()
      if (under.length === 1 || isAgain) onChoose(next)
      else offer(under, new DOMRect(clientX, clientY - 12, 0, 26), false)
    },
    enter: (offset) => {
      const under = claimsAt(marks, offset)
      const only = under[0]
      if (!only || (chosen && !isAhead.current) || (under.length === 1 && only.id === chosen)) return false
      const line = article.current && caretRect(article.current, offset)
      if (under.length === 1 || !line) onOpen(only.id)
      else offer(under, line, true)
      return true
    },
  }
}
