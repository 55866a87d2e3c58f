import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { schemaFiles } from './schema-files.ts'
import { pageWithSchema } from './schema-page.ts'

// After a change of a stored shape: npm run schema
const folder = resolve('docs/schema')
const page = resolve('docs/schema.md')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
for (const [name, text] of schemaFiles()) writeFileSync(resolve(folder, name), text)
writeFileSync(page, pageWithSchema(readFileSync(page, 'utf8')))
