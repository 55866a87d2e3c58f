import { applyChange, type Change, invertChange } from '../../core/change/change.ts'
import { decideLibrary, type LibraryCommand } from '../../core/command/decide.ts'
import type { Decision, Given } from '../../core/command/decision.ts'
import { whyNotAgain } from '../../core/command/scales-in-use.ts'
import { EMPTY_LIBRARY } from '../../core/model/empty-tables.ts'
import { PersonId, type RatingId, ScaleId } from '../../core/model/ids.ts'
import { findScale } from '../../core/model/presets.ts'
import type { Scale } from '../../core/model/scale.ts'
import type { LibraryTables } from '../../core/model/tables.ts'
import { houseRules } from '../../core/query/house-rules.ts'
import { scaleUseOf, type UsedScales } from '../../core/query/scale-use.ts'
import type { Result } from '../../core/result.ts'

const ME = PersonId.parse('01890000-0000-7000-8000-000000000001')

/** A library of scales in memory: real commands, what the articles use said by the test, and a history. */
export class ScaleShop {
  state: LibraryTables = EMPTY_LIBRARY
  /** What each article uses. */
  used: UsedScales[] = []
  isUseKnown = true
  private readonly done: Change[] = []
  private ids = 0

  /** Ids of different families never meet. */
  constructor(private readonly family = 3) {}

  private get given(): Given {
    return {
      now: () => '2026-03-01T09:30:00.000Z',
      newId: () => `0189000${this.family}-0000-7000-8000-${(++this.ids).toString(16).padStart(12, '0')}`,
      who: ME,
      content: () => undefined,
      scale: (id) => findScale(this.state.scales, id),
      scaleUse: (scale) => scaleUseOf(scale, this.used, this.isUseKnown),
      person: (id) => this.state.people[id],
      rules: () => houseRules(this.state.settings),
    }
  }

  attempt(command: LibraryCommand): Result<Decision> {
    const decision = decideLibrary(this.state, command, this.given)
    if (!decision.ok) return decision
    this.state = applyChange(this.state, decision.value.change)
    this.done.push(decision.value.change)
    return decision
  }

  /** Takes the last step back, unless that would rewrite what is in use; says whether it did. */
  undo(): boolean {
    const last = this.done.at(-1)
    if (!last) return false
    const change = invertChange(last)
    if (whyNotAgain(change, (scale) => scaleUseOf(scale, this.used, this.isUseKnown))) return false
    this.done.pop()
    this.state = applyChange(this.state, change)
    return true
  }

  /** Why a command is refused: the key of its sentence; null when it is done. */
  refusalOf(command: LibraryCommand): string | null {
    const decision = this.attempt(command)
    return decision.ok ? null : decision.refusal.key
  }

  /** An own scale of two ratings. */
  make(): Scale {
    const made = this.attempt({
      type: 'scale.make',
      details: { name: 'House scale', publisher: 'The desk' },
      ratings: [
        { name: 'Stands', definition: 'As written.', number: 2, look: 'true' },
        { name: 'Falls', definition: '', number: 1, look: 'red.solid.star' },
      ],
    })
    if (!made.ok) throw new Error(made.refusal.key)
    return this.scale(ScaleId.parse(made.value.made))
  }

  scale(id: ScaleId): Scale {
    const scale = this.state.scales[id]
    if (!scale) throw new Error('The scale is not there.')
    return scale
  }

  /** An article that is on the scale, with these ratings given. */
  use(scale: ScaleId, ...ratings: readonly RatingId[]): void {
    this.used.push({ [scale]: [...ratings] })
  }
}
