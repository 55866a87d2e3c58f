import { EvidenceId, PersonId, ScaleId, SourceId } from '../model/ids.ts'
import { Person } from '../model/person.ts'
import { Scale } from '../model/scale.ts'
import type { Settings } from '../model/settings.ts'
import { Evidence, Source, SourceDetails } from '../model/source.ts'
import type { LibraryTables } from '../model/tables.ts'
import { FilledLine } from '../model/text-limits.ts'
import { ok, refuse } from '../result.ts'
import { partOf, z } from '../z.ts'
import { added, type Deciders, edited, removed } from './decision.ts'

/** A captured file as storage reports it; its id, and who took it in, are decided here. */
export const CapturedFile = Evidence.pick({ sha256: true, name: true, bytes: true, mediaType: true, capturedHow: true })
export type CapturedFile = z.infer<typeof CapturedFile>

export const LibraryOwnCommand = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('person.add'), name: FilledLine, person: PersonId.optional() }),
  /** Who is named by what comes from elsewhere: those in one step. */
  z.strictObject({ type: z.literal('people.add'), people: z.array(Person.pick({ id: true, name: true })).min(1) }),
  z.strictObject({ type: z.literal('person.rename'), person: PersonId, name: FilledLine }),
  z.strictObject({ type: z.literal('source.add'), details: SourceDetails, files: z.array(CapturedFile).optional() }),
  z.strictObject({ type: z.literal('source.edit'), source: SourceId, details: partOf(SourceDetails) }),
  z.strictObject({ type: z.literal('source.retire'), source: SourceId }),
  z.strictObject({ type: z.literal('source.restore'), source: SourceId }),
  z.strictObject({ type: z.literal('evidence.add'), source: SourceId, files: z.array(CapturedFile).min(1) }),
  z.strictObject({ type: z.literal('evidence.remove'), evidence: EvidenceId }),
  z.strictObject({ type: z.literal('settings.edit'), defaultScale: ScaleId }),
  /** What a transfer brings along: records this library does not have yet, under the ids they came with. */
  z.strictObject({
    type: z.literal('library.receive'),
    people: z.array(Person),
    sources: z.array(Source),
    evidence: z.array(Evidence),
    scales: z.array(Scale),
  }),
])
export type LibraryOwnCommand = z.infer<typeof LibraryOwnCommand>

/** The library's agreed settings, as they are before anybody changed one. */
export const DEFAULT_SETTINGS: Settings = { id: 'settings', defaultScale: ScaleId.parse('truth') }

const titled = (key: string, { title }: { title: string }) => ({ key, values: { title } })

export const LIBRARY_DECIDERS: Deciders<LibraryTables, LibraryOwnCommand> = {
  'person.add': (_state, command, given) => {
    const person: Person = {
      id: command.person ?? PersonId.parse(given.newId()),
      name: command.name.trim(),
      addedAt: given.now(),
    }
    return ok({
      label: { key: 'person.add', values: { name: person.name } },
      change: [added('people', person)],
      made: person.id,
    })
  },

  'people.add': (state, command, given) => {
    const people = command.people.filter(({ id }) => !Object.hasOwn(state.people, id))
    return ok({
      label: { key: 'people.add', values: { count: people.length } },
      change: people.map(({ id, name }) => {
        const person: Person = { id, name: name.trim(), addedAt: given.now() }
        return added('people', person)
      }),
      made: null,
    })
  },

  'person.rename': (state, command) => {
    const person = state.people[command.person]
    if (!person) return refuse('refused.person.unknown')
    const after = { ...person, name: command.name.trim() }
    return ok({
      label: { key: 'person.rename', values: { name: after.name } },
      change: [edited('people', person, after)],
      made: person.id,
    })
  },

  'source.add': (_state, command, given) => {
    const source: Source = {
      id: SourceId.parse(given.newId()),
      ...command.details,
      addedAt: given.now(),
      addedBy: given.who,
      mergedInto: null,
      retiredAt: null,
    }
    const files = (command.files ?? []).map((file) => captured(file, source.id, given))
    return ok({
      label: titled('source.add', source),
      change: [added('sources', source), ...files.map((row) => added('evidence', row))],
      made: source.id,
    })
  },

  'source.edit': (state, command) => {
    const source = state.sources[command.source]
    if (!source) return refuse('refused.source.unknown')
    const after = { ...source, ...command.details }
    return ok({ label: titled('source.edit', after), change: [edited('sources', source, after)], made: source.id })
  },

  'source.retire': (state, command, given) => {
    const source = state.sources[command.source]
    if (!source) return refuse('refused.source.unknown')
    return ok({
      label: titled('source.retire', source),
      change: [edited('sources', source, { ...source, retiredAt: given.now() })],
      made: source.id,
    })
  },

  'source.restore': (state, command) => {
    const source = state.sources[command.source]
    if (!source) return refuse('refused.source.unknown')
    return ok({
      label: titled('source.restore', source),
      change: [edited('sources', source, { ...source, retiredAt: null })],
      made: source.id,
    })
  },

  'evidence.add': (state, command, given) => {
    const source = state.sources[command.source]
    if (!source) return refuse('refused.source.unknown')
    const files = command.files.map((file) => captured(file, source.id, given))
    return ok({
      label: titled('evidence.add', source),
      change: files.map((row) => added('evidence', row)),
      made: source.id,
    })
  },

  'evidence.remove': (state, command) => {
    const evidence = state.evidence[command.evidence]
    if (!evidence) return refuse('refused.evidence.unknown')
    return ok({
      label: { key: 'evidence.remove', values: { name: evidence.name } },
      change: [removed('evidence', evidence)],
      made: evidence.id,
    })
  },

  'settings.edit': (state, command, given) => {
    const scale = given.scale(command.defaultScale)
    if (!scale) return refuse('refused.scale.unknown')
    if (scale.retired) return refuse('refused.scale.retired', { scale: scale.name })
    const before = state.settings.settings
    const after: Settings = { ...DEFAULT_SETTINGS, ...before, defaultScale: command.defaultScale }
    return ok({
      label: { key: 'settings.edit', values: {} },
      change: [before ? edited('settings', before, after) : added('settings', after)],
      made: null,
    })
  },

  'library.receive': (state, command) => {
    const missing = <R extends { id: string }>(table: keyof LibraryTables, rows: readonly R[]) =>
      rows.filter(({ id }) => !Object.hasOwn(state[table], id)).map((row) => added(table, row))
    return ok({
      label: { key: 'library.receive', values: { count: command.sources.length } },
      change: [
        ...missing('people', command.people),
        ...missing('scales', command.scales),
        ...missing('sources', command.sources),
        ...missing('evidence', command.evidence),
      ],
      made: null,
    })
  },
}

const captured = (
  file: CapturedFile,
  source: SourceId,
  given: { now(): string; newId(): string; who: PersonId },
): Evidence => ({
  id: EvidenceId.parse(given.newId()),
  source,
  ...file,
  capturedAt: given.now(),
  capturedBy: given.who,
})
