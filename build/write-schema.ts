import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { schemaFiles } from './schema-files.ts'
import { pageWithSchema } from './schema-page.ts'
import { pageWithShortcuts } from './shortcuts-page.ts'

// After a change of a stored shape, of an action or of its keys: npm run schema
const folder = resolve('docs/schema')
const page = resolve('docs/schema.md')
const keyboard = resolve('docs/guide/keyboard.md')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
for (const [name, text] of schemaFiles()) writeFileSync(resolve(folder, name), text)
writeFileSync(page, pageWithSchema(readFileSync(page, 'utf8')))
writeFileSync(keyboard, pageWithShortcuts(readFileSync(keyboard, 'utf8')))
