import { createHash } from 'node:crypto'
import { z } from '../core/z.ts'

const LockedPackage = z.looseObject({
  version: z.string(),
  integrity: z.string().optional(),
  license: z.string().optional(),
  dependencies: z.record(z.string(), z.string()).optional(),
})
type LockedPackage = z.infer<typeof LockedPackage>

const Lock = z.looseObject({ packages: z.record(z.string(), z.unknown()) })
const OwnPackage = z.looseObject({
  name: z.string(),
  productName: z.string(),
  version: z.string(),
  description: z.string(),
  license: z.string(),
  dependencies: z.record(z.string(), z.string()),
})

/** The runtime that every installer brings along, though packages of developers hold it. */
const RUNTIME = 'electron'

/** A package where it lies in `node_modules`, and where those it needs lie. */
interface Shipped extends LockedPackage {
  readonly name: string
  readonly needs: readonly string[]
}

type Packages = Readonly<Record<string, unknown>>

/** Where Node finds a package that another needs: in its own `node_modules`, else in those around it. */
function placeOf(name: string, from: string, packages: Packages): string {
  for (let around = from; ; around = around.slice(0, Math.max(around.lastIndexOf('/node_modules/'), 0))) {
    const place = `${around === '' ? '' : `${around}/`}node_modules/${name}`
    if (Object.hasOwn(packages, place)) return place
    if (around === '') throw new Error(`package-lock.json does not hold ${name}, which ${from} needs.`)
  }
}

/** Everything that is shipped, by its place: what is needed, what that needs, and so on, and the runtime. */
function shipped(names: readonly string[], packages: Packages): ReadonlyMap<string, Shipped> {
  const found = new Map<string, Shipped>()
  const visit = (place: string, isWhole: boolean) => {
    if (found.has(place)) return
    const held = LockedPackage.parse(packages[place])
    // What the runtime's package needs only fetches it.
    const needs = isWhole ? Object.keys(held.dependencies ?? {}).map((name) => placeOf(name, place, packages)) : []
    found.set(place, { ...held, name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length), needs })
    for (const needed of needs) visit(needed, true)
  }
  for (const name of names) visit(placeOf(name, '', packages), name !== RUNTIME)
  return found
}

/** https://github.com/package-url/purl-spec: the "@" of a scope is escaped. */
const purl = ({ name, version }: Pick<Shipped, 'name' | 'version'>): string =>
  `pkg:npm/${name.replace('@', '%40')}@${version}`

/** One SPDX id, or an expression of several. */
const licenses = (license: string | undefined) =>
  license === undefined
    ? []
    : / (?:AND|OR|WITH) /.test(license)
      ? [{ expression: license }]
      : [{ license: { id: license } }]

function hashes(integrity: string | undefined) {
  const [algorithm, digest] = integrity?.split('-') ?? []
  return algorithm === 'sha512' && digest
    ? [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }]
    : []
}

const component = (type: string, held: Pick<Shipped, 'name' | 'version' | 'license' | 'integrity'>) => ({
  type,
  'bom-ref': purl(held),
  name: held.name,
  version: held.version,
  licenses: licenses(held.license),
  hashes: hashes(held.integrity),
  purl: purl(held),
})

const byRef = (a: { readonly 'bom-ref': string }, b: { readonly 'bom-ref': string }) =>
  a['bom-ref'] < b['bom-ref'] ? -1 : 1

/** A UUID that the same contents always have. */
const uuidOf = (text: string): string => {
  const hex = createHash('sha256').update(text).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/**
 * What an installer is made of, in CycloneDX 1.5 (https://cyclonedx.org/docs/1.5/json/): the same bytes for the same lockfile and
 * time. `npm sbom --omit dev` is not used: it leaves out what a developer's package needs too (zod), and the runtime.
 * @param madeAt an ISO instant
 */
export function shippedSbom(ownPackage: unknown, lockfile: unknown, madeAt: string) {
  const own = OwnPackage.parse(ownPackage)
  const { packages } = Lock.parse(lockfile)
  const roots = [...Object.keys(own.dependencies), RUNTIME]
  const found = shipped(roots, packages)
  const refOf = (place: string): string => {
    const held = found.get(place)
    if (!held) throw new Error(`${place} is needed and not listed.`)
    return purl(held)
  }
  // Two places may hold the same package.
  const components = new Map([...found.values()].map((held) => [purl(held), component('library', held)]))
  const needs = new Map([...found].map(([place, held]) => [refOf(place), [...new Set(held.needs.map(refOf))].sort()]))
  const root = component('application', { name: own.name, version: own.version, license: own.license })
  const parts = {
    metadata: {
      timestamp: madeAt,
      component: { ...root, description: own.description, hashes: [] },
    },
    components: [...components.values()].sort(byRef),
    dependencies: [
      { ref: root['bom-ref'], dependsOn: roots.map((name) => refOf(placeOf(name, '', packages))).sort() },
      ...[...needs].map(([ref, dependsOn]) => ({ ref, dependsOn })).sort((a, b) => (a.ref < b.ref ? -1 : 1)),
    ],
  }
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify(parts))}`,
    version: 1,
    ...parts,
  }
}
