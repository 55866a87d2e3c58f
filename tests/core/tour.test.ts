import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ArticleTables } from '../../core/model/tables.ts'
import {
  beginTour,
  didTask,
  goBack,
  goOn,
  NO_TOUR,
  nextTask,
  stepOf,
  TOUR_STEPS,
  type Tour,
  type TourTask,
  tasksDone,
  tasksOf,
} from '../../core/tour.ts'

const ALL_TASKS = TOUR_STEPS.flatMap(tasksOf)
const doing = (...tasks: readonly TourTask[]): Tour => tasks.reduce(didTask, beginTour())

describe('a tour', () => {
  it('has at most five steps, each with something to do', () => {
    expect(TOUR_STEPS.length).toBeLessThanOrEqual(5)
    expect(TOUR_STEPS.filter((step) => tasksOf(step).length === 0)).toEqual([])
  })

  it('begins at its first step, with nothing done', () => {
    expect(stepOf(beginTour())).toBe('mark')
    expect(nextTask(beginTour(), 'mark')).toBe('claim')
  })

  it('goes on by itself when what a step asks for is done', () => {
    expect(stepOf(doing('claim'))).toBe('prove')
    expect(stepOf(doing('claim', 'wording'))).toBe('prove')
    expect(stepOf(doing('claim', 'wording', 'source'))).toBe('judge')
    expect(stepOf(doing('claim', 'wording', 'source', 'rating', 'why', 'next'))).toBe('hand-over')
  })

  it('goes on with the last thing of a step, though the first was left out', () => {
    expect(stepOf(doing('claim', 'source'))).toBe('judge')
  })

  it('is over when its last step is done', () => {
    expect(doing('claim', 'source', 'why', 'next', 'report')).toBe(NO_TOUR)
  })

  it('remembers what was done before its turn, and waits there to be sent on', () => {
    const tour = doing('rating', 'why', 'claim', 'source')
    expect(stepOf(tour)).toBe('judge')
    expect(nextTask(tour, 'judge')).toBeNull()
    expect(stepOf(goOn(tour))).toBe('left')
  })

  it('stays at a step that somebody went back to, although it is done', () => {
    const back = goBack(doing('claim'))
    expect(stepOf(back)).toBe('mark')
    expect(didTask(back, 'claim')).toBe(back)
  })

  it('is not begun by doing something, nor by going on or back', () => {
    expect(didTask(NO_TOUR, 'claim')).toBe(NO_TOUR)
    expect(goOn(NO_TOUR)).toBe(NO_TOUR)
    expect(goBack(NO_TOUR)).toBe(NO_TOUR)
  })

  it('can be left by going on, wherever it is, in no more than its five steps', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ALL_TASKS)), fc.nat(6), (tasks, backs) => {
        let tour = doing(...tasks)
        for (let count = 0; count < backs; count++) tour = goBack(tour)
        for (const _ of TOUR_STEPS) tour = goOn(tour)
        expect(stepOf(tour)).toBeNull()
      }),
    )
  })

  it('never goes back by anything that is done', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ALL_TASKS)), (tasks) => {
        let tour = beginTour()
        for (const task of tasks) {
          const next = didTask(tour, task)
          expect(next.at ?? TOUR_STEPS.length).toBeGreaterThanOrEqual(tour.at ?? TOUR_STEPS.length)
          tour = next
        }
      }),
    )
  })
})

describe('what a change did', () => {
  const tables = (rows: Partial<Record<keyof ArticleTables, object>>) =>
    ({ claims: {}, citations: {}, verdicts: {}, ...rows }) as ArticleTables
  const before = tables({ claims: { a: { id: 'a', wording: 'It burned.' } } })

  it('is told from the rows: a claim, its wording, a source, a rating and its reason', () => {
    const claims = { ...before.claims, b: { id: 'b', wording: '' } }
    expect(tasksDone(before, tables({ claims }))).toEqual(['claim'])
    expect(tasksDone(before, tables({ claims: { a: { id: 'a', wording: 'It burnt.' } } }))).toEqual(['wording'])
    expect(tasksDone(before, tables({ ...before, citations: { c: {} } }))).toEqual(['source'])
    expect(tasksDone(before, tables({ ...before, verdicts: { v: { rationale: ' ' } } }))).toEqual(['rating'])
    expect(tasksDone(before, tables({ ...before, verdicts: { v: { rationale: 'So.' } } }))).toEqual(['rating', 'why'])
  })

  it('is nothing where rows only went, or a wording was emptied', () => {
    expect(tasksDone(before, before)).toEqual([])
    expect(tasksDone(before, tables({}))).toEqual([])
    expect(tasksDone(before, tables({ claims: { a: { id: 'a', wording: '  ' } } }))).toEqual([])
  })
})
