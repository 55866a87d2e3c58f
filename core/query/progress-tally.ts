import type { Claim } from '../model/claim.ts'
import type { ClaimId } from '../model/ids.ts'
import type { Look } from '../model/look.ts'
import type { Verdict } from '../model/verdict.ts'
import type { SentenceCoverage } from './coverage.ts'
import type { Progress } from './progress.ts'

interface Counted {
  readonly state: Claim['state']
  readonly look: Look | undefined
}

/** The progress of an article, counted on as claims and sentences change, one by one. */
export class ProgressTally {
  private readonly counted = new Map<ClaimId, Counted>()
  private readonly states = { 'to-check': 0, checking: 0, checked: 0, 'verify-again': 0 }
  private readonly looks = new Map<Look, number>()
  private looked = 0

  /** Counts a claim as it is now, in the state that counts; null when it is gone. */
  turnClaim(id: ClaimId, claim: Pick<Claim, 'state'> | null, verdict: Verdict | undefined): void {
    const was = this.counted.get(id)
    if (was) this.add(was, -1)
    if (!claim) {
      this.counted.delete(id)
      return
    }
    const is = { state: claim.state, look: claim.state === 'checked' ? verdict?.rating.look : undefined }
    this.counted.set(id, is)
    this.add(is, 1)
  }

  turnSentence(was: SentenceCoverage | null, is: SentenceCoverage): void {
    if (was && was.kind !== 'unseen') this.looked--
    if (is.kind !== 'unseen') this.looked++
  }

  progress(sentences: number): Progress {
    const { checked, 'verify-again': verifyAgain } = this.states
    return {
      claims: { total: this.counted.size, checked, verifyAgain },
      sentences: { total: sentences, looked: this.looked },
      looks: Object.fromEntries([...this.looks].filter(([, count]) => count > 0)),
    }
  }

  private add({ state, look }: Counted, one: 1 | -1): void {
    this.states[state] += one
    if (look) this.looks.set(look, (this.looks.get(look) ?? 0) + one)
  }
}
