import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { shippedSbom } from './sbom.ts'

// For a release: node dist/tools/write-sbom.js FILE. SOURCE_DATE_EPOCH, in seconds, makes it the same each time.
const [file] = process.argv.slice(2)
if (!file) {
  console.error('Where to? node dist/tools/write-sbom.js FILE')
  process.exit(1)
}
const json = (name: string): unknown => JSON.parse(readFileSync(resolve(name), 'utf8'))
const seconds = Number(process.env.SOURCE_DATE_EPOCH ?? Number.NaN)
const madeAt = Number.isFinite(seconds) ? new Date(seconds * 1000) : new Date()
const sbom = shippedSbom(json('package.json'), json('package-lock.json'), madeAt.toISOString())
writeFileSync(resolve(file), `${JSON.stringify(sbom, null, 2)}\n`)
console.log(`${sbom.components.length} parts are listed in ${file}`)
