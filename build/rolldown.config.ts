import { cp } from 'node:fs/promises'
import { defineConfig } from 'rolldown'
import { version } from '../package.json' with { type: 'json' }

const shared = {
  platform: 'node' as const,
  external: ['electron', 'vite', 'vitest', '@playwright/test', 'playwright'],
  transform: { define: { __VERSION__: JSON.stringify(version) } },
}

// What pdf.js needs to know of Asian encodings lies beside the programs: nothing is ever fetched.
const cmaps = {
  name: 'cmaps',
  writeBundle: () => cp('node_modules/pdfjs-dist/cmaps', 'dist/cmaps', { recursive: true }),
}

// Programs for Node and for Electron's main process; what they share stands in chunks beside them.
const programs = defineConfig({
  ...shared,
  input: {
    cli: 'electron/cli.ts',
    importer: 'electron/importers/child.ts',
    main: 'electron/main.ts',
    'tools/start': 'build/start.ts',
    'tools/test': 'build/test.ts',
    'tools/bench': 'tests/bench/bench.ts',
    'tools/write-schema': 'build/write-schema.ts',
    'tools/pictures': 'build/pictures.ts',
  },
  plugins: [cmaps],
  output: { dir: 'dist', format: 'esm', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
})

// A sandboxed preload must be one CommonJS file.
const preload = defineConfig({
  ...shared,
  input: 'electron/preload.ts',
  output: { file: 'dist/preload.cjs', format: 'cjs' },
})

export default [programs, preload]
