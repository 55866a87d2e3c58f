import { describe, expect, test } from 'vitest'
import { PersonId } from '../../../core/model/ids.ts'
import { refuse } from '../../../core/result.ts'
import { exportBundle, previewBundle } from '../../../electron/exporters/bundle.ts'
import { exportJson, previewJson } from '../../../electron/exporters/json.ts'
import { allText, bundleOf, materialWithFilms, transferIn, unpacked } from '../../support/bundles.ts'
import { choiceOf } from '../../support/choice.ts'
import { sha256 } from '../../support/desk.ts'
import { materialOf } from '../../support/export-material.ts'
import { hasUnzip, isSoundZip } from '../../support/foreign-programs.ts'
import { sampleDesk } from '../../support/sample-article.ts'
import { SampleDesk } from '../../support/sample-desk.ts'
import { SAMPLE_EVIDENCE, SAMPLE_ORIGINAL } from '../../support/sample-text.ts'
import { granted } from '../../support/services.ts'

const text = new TextDecoder()
const FILM = new Uint8Array(5_000).fill(7)

describe('a bundle', () => {
  test('is a zip file named after the article, with its record first', async () => {
    const file = granted(await exportBundle(materialOf(sampleDesk()), choiceOf('bundle')))
    expect(file).toMatchObject({
      name: 'Night trams return to Vellmar after nine years.tickmark',
      mediaType: 'application/vnd.tickmark+zip',
    })
    expect(Object.keys(unpacked(file.bytes))).toEqual([
      'tickmark.json',
      'README.txt',
      ...[`files/${sha256(SAMPLE_ORIGINAL)}`, `files/${sha256(SAMPLE_EVIDENCE)}`].sort(),
    ])
  })

  test('is the same bytes for the same state and time', async () => {
    const [first, second] = [await bundleOf(materialOf(sampleDesk())), await bundleOf(materialOf(sampleDesk()))]
    expect(Buffer.compare(first, second)).toBe(0)
  })

  test('says in words what it is, and whether anything withheld is inside', async () => {
    const readme = async (redacted: boolean) =>
      text.decode(unpacked(await bundleOf(materialOf(sampleDesk()), redacted))['README.txt'])
    expect(await readme(false)).toContain('exported from Tickmark on 18 March 2026, 10:00 UTC')
    expect(await readme(false)).toContain('Whatever is withheld is inside too')
    expect(await readme(true)).toContain('It is redacted')
  })

  test('keeps films as they are and packs what can be packed', async () => {
    const desk = new SampleDesk()
    const claim = desk.mark({}, { start: 0, end: 5 })
    desk.cite(claim, desk.source({ title: 'A film' }, { name: 'film.mp4', bytes: FILM, mediaType: 'video/mp4' }))
    const bundle = await bundleOf(materialWithFilms(desk, [FILM]))
    expect(Buffer.from(bundle).includes(Buffer.from(FILM))).toBe(true)
    expect(Buffer.from(bundle).includes('"format": "tickmark-article"')).toBe(false)
  })

  test('is opened by a program that is not ours (skipped where there is no unzip)', async ({ skip }) => {
    if (!hasUnzip) skip('There is no unzip on this machine.')
    expect(isSoundZip(await bundleOf(materialOf(sampleDesk())))).toBe(true)
  })

  test('refuses as a whole when a file cannot be read', async () => {
    const material = { ...materialOf(sampleDesk()), readEvidence: async () => refuse('refused.evidence.unknown') }
    expect(await exportBundle(material, choiceOf('bundle'))).toMatchObject({
      refusal: { key: 'refused.evidence.unknown' },
    })
  })

  test('refuses more than could be imported again, before any file is read', async () => {
    const desk = sampleDesk()
    const [kept] = Object.values(desk.library.evidence)
    if (!kept) throw new Error('The sample keeps no evidence.')
    const never = () => Promise.reject(new Error('It must not be read.'))
    const material = {
      ...materialOf(desk),
      library: { ...desk.library, evidence: { [kept.id]: { ...kept, bytes: 400_000_000 } } },
      readEvidence: never,
      readOriginal: never,
    }
    expect(await exportBundle(material, choiceOf('bundle'))).toMatchObject({
      refusal: { key: 'refused.bundle.too-big', values: { megabytes: 401, limit: 180 } },
    })
  })

  test('is looked at as its words and its files', async () => {
    const shown = granted(await previewBundle(materialOf(sampleDesk()), choiceOf('bundle')))
    expect(shown.mediaType).toBe('text/plain; charset=utf-8')
    expect(text.decode(shown.bytes)).toMatch(/It is complete[\s\S]*minutes-22-january\.txt {2}\d+ bytes/)
    const json = granted(await previewJson(materialOf(sampleDesk()), choiceOf('json')))
    expect(text.decode(json.bytes)).toContain('"files": {}')
  })
})

/** An article with a secret in every place that can hold one. */
function deskWithSecrets() {
  const desk = sampleDesk()
  const claim = desk.mark({ wording: 'Trams are safe.' }, { start: 0, end: 5 })
  const secret = new TextEncoder().encode('SECRET-BYTES of a captured letter')
  const film = new TextEncoder().encode('OPEN-BYTES of a captured page')
  const informant = desk.source(
    { kind: 'person', title: 'SECRET-NAME', contact: 'SECRET-PHONE', note: 'SECRET-REMARK', withheld: true },
    { name: 'SECRET-FILE.txt', bytes: secret, mediaType: 'text/plain' },
  )
  const open = desk.source(
    { title: 'Open page', contact: 'SECRET-ADDRESS', note: 'SECRET-ASIDE' },
    { name: 'open.html', bytes: film, mediaType: 'text/html' },
  )
  desk.cite(claim, informant, { quote: 'SECRET-QUOTE', locator: 'SECRET-PLACE', note: 'SECRET-NOTE' })
  desk.cite(claim, open, { quote: 'An open quote', withheld: false })
  desk.cite(claim, open, { quote: 'SECRET-WITHHELD', withheld: true })
  desk.note(claim, 'SECRET-NOTE-TEXT', true)
  desk.note(claim, 'An open note')
  const gone = desk.note(claim, 'SECRET-DELETED')
  desk.on({ type: 'note.remove', note: gone })
  desk.rate(claim, 'true', 'An open reason')
  const material = materialWithFilms(desk, [secret, film])
  const row = desk.library.sources[open]
  if (!row) throw new Error('There is no such source.')
  // Merged into a withheld one: that it was must not show.
  const sources = { ...desk.library.sources, [open]: { ...row, mergedInto: informant } }
  return { desk, claim, informant, material: { ...material, library: { ...desk.library, sources } } }
}

describe('a redacted bundle', () => {
  test('holds no byte of what is withheld, not in words, names or captured copies', async () => {
    const { material, informant } = deskWithSecrets()
    expect(allText(await bundleOf(material))).toContain('SECRET-BYTES')
    const inside = allText(await bundleOf(material, true))
    expect(inside).not.toContain('SECRET')
    expect(inside).not.toContain(informant)
    for (const words of ['Open page', 'OPEN-BYTES', 'An open quote', 'An open note', 'An open reason'])
      expect(inside).toContain(words)
    expect(inside).not.toMatch(/Jory Pellam-Night|555 0142|Ask Lowri/)
  })

  test('says of a withheld source only that there is one, and for what', async () => {
    const { claim, material } = deskWithSecrets()
    const { transfer } = transferIn(await bundleOf(material, true))
    const cited = Object.values(transfer.article.citations).filter((citation) => citation.claim === claim)
    expect(cited).toHaveLength(2)
    const hidden = cited.find(({ source }) => !transfer.sources.some(({ id }) => id === source))
    expect(hidden).toMatchObject({ quote: '', locator: '', note: '', accessedOn: '', withheld: false })
  })

  test('is without journal, and brings only the people it names', async () => {
    const { desk, material } = deskWithSecrets()
    const onlooker = {
      id: PersonId.parse(desk.newId()),
      name: 'Somebody who only looked on',
      addedAt: material.exportedAt,
    }
    const library = { ...material.library, people: { ...material.library.people, [onlooker.id]: onlooker } }
    const { transfer } = transferIn(await bundleOf({ ...material, library }, true))
    expect(transfer).toMatchObject({ complete: false, journal: [] })
    expect(transfer.people.map(({ name }) => name)).toEqual(['Noor Haldane'])
  })

  test('the JSON document can be redacted the same', async () => {
    const { material } = deskWithSecrets()
    const file = granted(await exportJson(material, choiceOf('json', 'reader', true)))
    expect(text.decode(file.bytes)).toContain('"complete": false')
    expect(text.decode(file.bytes)).not.toContain('SECRET')
    expect(text.decode(file.bytes)).not.toContain(Buffer.from('SECRET-BYTES of').toString('base64').slice(0, 12))
  })
})
