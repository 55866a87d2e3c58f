import { replayStep } from '../../../core/change/journal.ts'
import { ArticleId, NoteId, PersonId } from '../../../core/model/ids.ts'
import { openLibrary } from '../../../electron/storage/library-storage.ts'

// A process of its own that appends until it is killed, and says on its standard output what was acknowledged.
const [folder = '', id = '', who = ''] = process.argv.slice(2)
const at = '2026-03-01T09:30:00.000Z'
const by = PersonId.parse(who)
const claim = '0190163d-8694-739b-aea5-00000000c1a1'

const library = await openLibrary(folder, { write: true, as: 'Ada' })
if (!library.ok) throw new Error(library.refusal.key)
const article = ArticleId.parse(id)
const articles = await library.value.articles()
if (!articles.ok) throw new Error(articles.refusal.key)
const exists = articles.value.includes(article)
const store = await (exists ? library.value.openArticle(article) : library.value.createArticle(article))
if (!store.ok) throw new Error(store.refusal.key)

let live = store.value.opened
for (;;) {
  const seq = live.seq + 1
  const note = NoteId.parse(`0190163d-8694-739b-aea5-${seq.toString(16).padStart(12, '0')}`)
  const text = `${seq} `.repeat(1 + ((seq * 37) % 900))
  const row = { id: note, claim, text, withheld: false, by, at }
  const label = { key: 'note.add', values: {} }
  const change = [{ table: 'notes', id: note, before: null, after: row }]
  const step = { at, who: by, kind: 'do' as const, command: 'note.add', label, change }
  const appended = await store.value.append([step])
  if (!appended.ok) throw new Error(appended.refusal.key)
  process.stdout.write(`${appended.value[0]?.hash}\n`)
  live = replayStep(live, seq, step)
  // Not waited for: the kill is to come in the middle of snapshots too.
  if (seq % 4 === 0) void store.value.saveSnapshot(live)
}
