import path from 'node:path'
import { runCompiled } from '../hosting/compiled.ts'

// The built terminal, `dist/cli.js`: nothing but the way to `electron/cli.ts`, which is bundled beside it.
runCompiled(path.join(import.meta.dirname, 'terminal', 'cli.cjs'))
