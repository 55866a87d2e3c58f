import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EMPTY_HISTORY, HISTORY_STEPS_MAX } from '../../../core/change/history.ts'
import { type Replayed, replayStep } from '../../../core/change/journal.ts'
import { EMPTY_ARTICLE } from '../../../core/model/empty-tables.ts'
import { type ArticleTables, parseArticleTables } from '../../../core/model/tables.ts'
import { sha256 } from '../../support/desk.ts'
import { HARBOUR, HARBOUR_LATER, HARBOUR_LATEST, OpenDesk } from '../../support/open-desk.ts'
import { someCommand } from '../../support/some-commands.ts'

const DRAFTS = [HARBOUR, HARBOUR_LATER, HARBOUR_LATEST]

const someRun = fc.array(
  someCommand(
    HARBOUR.text.length,
    DRAFTS.map((content) => sha256(JSON.stringify(content))),
  ),
  { maxLength: 40 },
)

const deskAfter = (run: ReturnType<typeof someCommand> extends fc.Arbitrary<infer C> ? readonly C[] : never) => {
  const desk = new OpenDesk()
  for (const content of DRAFTS) desk.keep(content)
  const start = desk.article
  let done = 0
  for (const make of run) {
    const command = make(desk.article)
    if (command && desk.tryOn(command)) done++
  }
  return { desk, start, done }
}

describe('undo and redo', () => {
  it('undo of any run of commands is the start, redo the end', () => {
    fc.assert(
      fc.property(someRun, (run) => {
        const { desk, start, done } = deskAfter(run)
        const end = desk.article
        for (let step = 0; step < done; step++) desk.undo()
        expect(desk.article).toEqual(start)
        for (let step = 0; step < done; step++) desk.redo()
        expect(desk.article).toEqual(end)
      }),
    )
  })

  it('the journal replays to the same state, through undo and redo, after a trip through JSON', () => {
    fc.assert(
      fc.property(someRun, fc.array(fc.boolean(), { maxLength: 10 }), (run, undoOrRedo) => {
        const { desk } = deskAfter(run)
        for (const isUndo of undoOrRedo) isUndo ? desk.undo() : desk.redo()
        const steps = JSON.parse(JSON.stringify(desk.steps)) as typeof desk.steps
        let replayed: Replayed<ArticleTables> = { state: EMPTY_ARTICLE, history: EMPTY_HISTORY, seq: 0 }
        for (const [index, step] of steps.entries()) replayed = replayStep(replayed, index + 1, step)
        expect(replayed.state).toEqual(desk.article)
      }),
    )
  })

  it('whatever commands do, every row keeps the shape of its table', () => {
    fc.assert(
      fc.property(someRun, (run) => {
        const { desk } = deskAfter(run)
        expect(parseArticleTables(JSON.parse(JSON.stringify(desk.article)))).toEqual(desk.article)
      }),
    )
  })

  it('a new command forgets what was undone', () => {
    const desk = new OpenDesk()
    desk.mark('struck the north pier')
    desk.undo()
    desk.mark('212 passengers')
    const after = desk.article
    desk.redo()
    expect(desk.article).toEqual(after)
  })

  it('keeps a bounded number of steps in the history and all of them in the journal', () => {
    const desk = new OpenDesk()
    const claim = desk.mark('212 passengers')
    for (let step = 0; step < HISTORY_STEPS_MAX + 20; step++)
      desk.on({ type: 'claim.edit', claim, details: { wording: `${step}` } })
    for (let step = 0; step < HISTORY_STEPS_MAX + 20; step++) desk.undo()
    expect(desk.claim(claim).wording).toBe('19')
    expect(desk.steps.length).toBeGreaterThan(2 * HISTORY_STEPS_MAX)
  })
})
