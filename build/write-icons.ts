import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { iconFiles } from './icon-files.ts'

// After a change of the drawing:
//   npx rolldown build/write-icons.ts --platform node --format esm --file dist/tools/write-icons.js
//   node dist/tools/write-icons.js
for (const [name, bytes] of iconFiles()) writeFileSync(resolve('build/icons', name), bytes)
