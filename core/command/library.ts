import { EvidenceId, type PersonId, ScaleId, SourceId } from '../model/ids.ts'
import { Person } from '../model/person.ts'
import { Scale } from '../model/scale.ts'
import { HouseRules, type Settings } from '../model/settings.ts'
import { Evidence, Source, SourceDetails } from '../model/source.ts'
import type { LibraryTables } from '../model/tables.ts'
import { houseRules } from '../query/house-rules.ts'
import { ok, refuse } from '../result.ts'
import { partOf, z } from '../z.ts'
import { added, type Deciders, edited, removed } from './decision.ts'
import { PERSON_DECIDERS, PersonCommand } from './people.ts'

/** A captured file as storage reports it; its id, and who took it in, are decided here. */
export const CapturedFile = Evidence.pick({ sha256: true, name: true, bytes: true, mediaType: true, capturedHow: true })
export type CapturedFile = z.infer<typeof CapturedFile>

export const LibraryOwnCommand = z.discriminatedUnion('type', [
  PersonCommand,
  z.strictObject({ type: z.literal('source.add'), details: SourceDetails, files: z.array(CapturedFile).optional() }),
  z.strictObject({ type: z.literal('source.edit'), source: SourceId, details: partOf(SourceDetails) }),
  z.strictObject({ type: z.literal('source.retire'), source: SourceId }),
  z.strictObject({ type: z.literal('source.restore'), source: SourceId }),
  z.strictObject({ type: z.literal('evidence.add'), source: SourceId, files: z.array(CapturedFile).min(1) }),
  z.strictObject({ type: z.literal('evidence.remove'), evidence: EvidenceId }),
  z.strictObject({ type: z.literal('settings.edit'), defaultScale: ScaleId }),
  z.strictObject({ type: z.literal('rules.edit'), rules: partOf(HouseRules) }),
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
  ...PERSON_DECIDERS,

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

  'rules.edit': (state, command) => {
    const before = state.settings.settings
    const after: Settings = {
      ...(before ?? DEFAULT_SETTINGS),
      rules: { ...houseRules(state.settings), ...command.rules },
    }
    return ok({
      label: { key: 'rules.edit', values: {} },
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
        ...missing('people', command.people.map(asCameIn)),
        ...missing('scales', command.scales),
        ...missing('sources', command.sources),
        ...missing('evidence', command.evidence),
      ],
      made: null,
    })
  },
}

/** Whoever comes with a transfer is of the desk it comes from: here they are only named. */
const asCameIn = ({ retiredAt: _there, ...person }: Person): Person => ({ ...person, cameIn: true })

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
