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
const exists = (await library.value.articles()).includes(article)
const store = await (exists ? library.value.openArticle(article) : library.value.createArticle(article))
if (!store.ok) throw new Error(store.refusal.key)

for (let seq = store.value.opened.seq + 1; ; seq++) {
  const note = NoteId.parse(`0190163d-8694-739b-aea5-${seq.toString(16).padStart(12, '0')}`)
  const text = `${seq} `.repeat(1 + ((seq * 37) % 900))
  const row = { id: note, claim, text, withheld: false, by, at }
  const label = { key: 'note.add', values: {} }
  const change = [{ table: 'notes', id: note, before: null, after: row }]
  const appended = await store.value.append([{ at, who: by, kind: 'do', command: 'note.add', label, change }])
  if (!appended.ok) throw new Error(appended.refusal.key)
  process.stdout.write(`${appended.value[0]?.hash}\n`)
}
