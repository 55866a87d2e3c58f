import { randomUUID } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { EMPTY_HISTORY } from '../../../core/change/history.ts'
import { type JournalStep, type Replayed, replayStep } from '../../../core/change/journal.ts'
import { EMPTY_ARTICLE } from '../../../core/model/empty-tables.ts'
import type { ArticleTables } from '../../../core/model/tables.ts'
import { ARTICLE, emptyFolder, granted, library, noteStep, notesOf, step, undoOf } from './samples.ts'

type Live = Replayed<ArticleTables>

const START: Live = { state: EMPTY_ARTICLE, history: EMPTY_HISTORY, seq: 0 }

/** Something a person does next; `pick` chooses among the notes that are there. */
type Act = {
  readonly act: 'add' | 'remove' | 'rewrite' | 'undo' | 'redo' | 'snapshot' | 'restart'
  readonly pick: number
}

const anyAct: fc.Arbitrary<Act> = fc.record({
  act: fc.constantFrom('add', 'add', 'remove', 'rewrite', 'undo', 'undo', 'redo', 'snapshot', 'restart'),
  pick: fc.nat(1000),
})

function stepFor({ act, pick }: Act, { state, history }: Live): JournalStep | null {
  const notes = Object.values(state.notes)
  const chosen = notes[pick % Math.max(notes.length, 1)]
  switch (act) {
    case 'add':
      return noteStep(`note ${pick} “\u2028”\ud83c\udf09`, randomUUID())
    case 'remove':
      return chosen ? step('note.remove', [{ table: 'notes', id: chosen.id, before: chosen, after: null }]) : null
    case 'rewrite': {
      const after = chosen && { ...chosen, text: `rewritten ${pick}` }
      return chosen ? step('note.edit', [{ table: 'notes', id: chosen.id, before: chosen, after }]) : null
    }
    case 'undo': {
      const last = history.done.at(-1)
      return last ? undoOf(step(last.label.key, [...last.change])) : null
    }
    case 'redo': {
      const last = history.undone.at(-1)
      return last ? step(last.label.key, [...last.change], 'redo') : null
    }
    case 'snapshot':
    case 'restart':
      return null
    default:
      return act satisfies never
  }
}

it('a store that is opened again is what it was live, with and without snapshots, and after a torn last line', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyAct, { maxLength: 30 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      async (acts, cut) => {
        const folder = await emptyFolder()
        const journal = `${folder}/articles/${ARTICLE}/journal.jsonl`
        const snapshot = `${folder}/articles/${ARTICLE}/article.json`
        const storage = await library(folder)
        let store = granted(await storage.createArticle(ARTICLE))
        let live = START
        let beforeLast = START
        let snapshotSeq = 0
        for (const act of acts) {
          if (act.act === 'snapshot') {
            await store.saveSnapshot(live)
            snapshotSeq = live.seq
          }
          if (act.act === 'restart') {
            await store.close()
            store = granted(await storage.openArticle(ARTICLE))
          }
          const next = stepFor(act, live)
          if (!next) continue
          granted(await store.append([next]))
          beforeLast = live
          live = replayStep(live, live.seq + 1, next)
        }
        await store.close()

        const open = async (): Promise<Live> => {
          const again = granted(await storage.openArticle(ARTICLE))
          await again.close()
          expect(again.readOnly).toBeNull()
          return again.opened
        }
        expect(await open()).toEqual(live)
        // The order of the rows is part of it: a list does not change with a restart.
        expect(notesOf((await open()).state)).toEqual(notesOf(live.state))
        for (const path of [snapshot, `${snapshot}.previous`]) {
          if (snapshotSeq === live.seq) continue
          await rm(path, { force: true })
          expect(await open()).toEqual(live)
        }

        if (live.seq === 0 || snapshotSeq === live.seq) return
        const bytes = await readFile(journal)
        const lastStart = bytes.lastIndexOf('\n', bytes.length - 2) + 1
        await writeFile(journal, bytes.subarray(0, lastStart + Math.floor(cut * (bytes.length - 1 - lastStart))))
        expect(await open()).toEqual(beforeLast)
      },
    ),
    { numRuns: 60 },
  )
})

it('any byte that is missing inside the last line takes that line away, and no other', async () => {
  const folder = await emptyFolder()
  const journal = `${folder}/articles/${ARTICLE}/journal.jsonl`
  const storage = await library(folder)
  const store = granted(await storage.createArticle(ARTICLE))
  granted(await store.append([noteStep('one')]))
  granted(await store.append([noteStep('two')]))
  await store.close()
  const bytes = await readFile(journal)
  const lastStart = bytes.indexOf('\n') + 1
  for (let length = lastStart; length < bytes.length; length++) {
    await writeFile(journal, bytes.subarray(0, length))
    await rm(`${folder}/backups`, { recursive: true, force: true })
    const again = granted(await storage.openArticle(ARTICLE))
    await again.close()
    expect([length, notesOf(again.opened.state), again.notices.length, (await readFile(journal)).length]).toEqual([
      length,
      ['one'],
      length === lastStart ? 0 : 1,
      lastStart,
    ])
  }
})
