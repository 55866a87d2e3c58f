import { open } from 'node:fs/promises'
import path from 'node:path'
import { v7 as uuidv7 } from 'uuid'
import { ArticleId, PersonId } from '../../core/model/ids.ts'
import { openLibrary } from '../../electron/storage/library-storage.ts'
import { compare, type Measurement, timeOf } from './measure.ts'

const RUNS = 400

/** One acknowledged change, against a bare append and fdatasync of the same bytes. */
export async function benchSave(folder: string): Promise<Measurement> {
  const opened = await openLibrary(path.join(folder, 'save'), { write: true, as: 'Bench' })
  if (!opened.ok) throw new Error(opened.refusal.key)
  const created = await opened.value.createArticle(ArticleId.parse(uuidv7()))
  if (!created.ok) throw new Error(created.refusal.key)
  const store = created.value
  const who = PersonId.parse(uuidv7())
  const at = new Date(0).toISOString()
  const step = () => {
    const id = uuidv7()
    const note = {
      id,
      claim: uuidv7(),
      text: 'The invoice says €3.24 million, including the railings. '.repeat(6),
      withheld: false,
      by: who,
      at,
    }
    const label = { key: 'note.add', values: { number: 1 } }
    return {
      at,
      who,
      kind: 'do' as const,
      command: 'note.add',
      label,
      change: [{ table: 'notes', id, before: null, after: note }],
    }
  }
  const first = await store.append([step()])
  const bytes = Buffer.from(first.ok ? `${JSON.stringify(first.value[0])}\n` : '')
  const bare = await open(path.join(folder, 'bare.jsonl'), 'a')
  const measured = await compare(
    'save',
    'one change appended to the journal, chained, on the disk',
    RUNS,
    () => timeOf(() => store.append([step()])),
    {
      what: `a bare append and fdatasync of the same ${bytes.length} bytes`,
      run: () =>
        timeOf(async () => {
          await bare.write(bytes)
          await bare.datasync()
        }),
    },
  )
  await bare.close()
  await store.close()
  await opened.value.close()
  return measured
}
