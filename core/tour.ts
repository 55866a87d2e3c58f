import type { ArticleTables } from './model/tables.ts'

/** The steps of the first tour, in their order. Each is learnt by doing it to the article on the desk. */
export const TOUR_STEPS = ['mark', 'prove', 'judge', 'left', 'hand-over'] as const
export type TourStep = (typeof TOUR_STEPS)[number]

const TASKS = {
  mark: ['claim'],
  prove: ['wording', 'source'],
  judge: ['rating', 'why'],
  left: ['next'],
  'hand-over': ['palette', 'shortcuts', 'report'],
} as const satisfies Readonly<Record<TourStep, readonly string[]>>

/** One thing to do. The last of a step completes it: those before it may be left out. */
export type TourTask = (typeof TASKS)[TourStep][number]

/** Where a tour is. A value: it knows neither the screen nor the clock. */
export interface Tour {
  /** The place of its step, from 0; null while there is no tour. */
  readonly at: number | null
  /** What was done since it began, whichever step it belongs to. */
  readonly done: ReadonlySet<TourTask>
}

export const NO_TOUR: Tour = { at: null, done: new Set() }

export const beginTour = (): Tour => ({ at: 0, done: new Set() })

/** The step a tour is at; null while there is none. */
export const stepOf = ({ at }: Tour): TourStep | null => (at === null ? null : (TOUR_STEPS[at] ?? null))

export const tasksOf = (step: TourStep): readonly TourTask[] => TASKS[step]

/** The first thing of a step that is still to do; null when there is none. */
export const nextTask = ({ done }: Tour, step: TourStep): TourTask | null =>
  tasksOf(step).find((task) => !done.has(task)) ?? null

/** To the next step; from the last one, the tour is over. */
export const goOn = (tour: Tour): Tour => {
  if (tour.at === null) return tour
  return tour.at + 1 < TOUR_STEPS.length ? { ...tour, at: tour.at + 1 } : NO_TOUR
}

export const goBack = (tour: Tour): Tour => (tour.at === null || tour.at === 0 ? tour : { ...tour, at: tour.at - 1 })

/**
 * Something was done. What completes the step leads on to the next one, once: whoever goes back to a step stays there
 * until asking for the next. What belongs to another step is only remembered.
 */
export function didTask(tour: Tour, task: TourTask): Tour {
  const step = stepOf(tour)
  if (!step || tour.done.has(task)) return tour
  const now: Tour = { ...tour, done: new Set([...tour.done, task]) }
  return tasksOf(step).at(-1) === task ? goOn(now) : now
}

const added = <Row>(before: Readonly<Record<string, Row>>, now: Readonly<Record<string, Row>>): readonly Row[] =>
  before === now ? [] : Object.entries(now).flatMap(([id, row]) => (id in before ? [] : [row]))

/** What one change of the article did, of all a tour asks for. */
export function tasksDone(before: ArticleTables, now: ArticleTables): readonly TourTask[] {
  const verdicts = added(before.verdicts, now.verdicts)
  const isReworded =
    before.claims !== now.claims &&
    Object.values(now.claims).some((claim) => {
      const was = before.claims[claim.id]
      return was !== undefined && was.wording !== claim.wording && claim.wording.trim() !== ''
    })
  return [
    ...(added(before.claims, now.claims).length > 0 ? (['claim'] as const) : []),
    ...(isReworded ? (['wording'] as const) : []),
    ...(added(before.citations, now.citations).length > 0 ? (['source'] as const) : []),
    ...(verdicts.length > 0 ? (['rating'] as const) : []),
    ...(verdicts.some(({ rationale }) => rationale.trim() !== '') ? (['why'] as const) : []),
  ]
}
