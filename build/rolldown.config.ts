import { cp, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { defineConfig, type RolldownOptions } from 'rolldown'
import { version } from '../package.json' with { type: 'json' }
import { releaseAddresses } from './release-addresses.ts'

const releases = releaseAddresses(process.env)

const shared = {
  platform: 'node' as const,
  external: ['electron', 'vite', 'vitest', '@playwright/test', 'playwright'],
  transform: {
    define: {
      __VERSION__: JSON.stringify(version),
      __VERSION_ADDRESS__: JSON.stringify(releases.version),
      __RELEASES_PAGE__: JSON.stringify(releases.page),
    },
  },
}

/** Programs that stand in `dist`, with what they share in a folder of their own, from which older builds are removed. */
const programs = (folder: string, input: Readonly<Record<string, string>>): RolldownOptions => ({
  ...shared,
  input: { ...input },
  plugins: [{ name: 'clean', buildStart: () => rm(`dist/${folder}`, { recursive: true, force: true }) }],
  output: {
    dir: 'dist',
    format: 'esm',
    minify: true,
    entryFileNames: '[name].js',
    chunkFileNames: `${folder}/[name]-[hash].js`,
  },
})

// What pdf.js needs to know of Asian encodings lies beside the programs: nothing is ever fetched.
const cmaps = {
  name: 'cmaps',
  writeBundle: () => cp('node_modules/pdfjs-dist/cmaps', 'dist/cmaps', { recursive: true }),
}

/** The desktop's programs: these, the window and the character maps are what an installed Tickmark holds. */
const desktop = programs('desktop', { main: 'electron/main.ts' })

/** The child process that reads and marks up files, for every host. */
const importer: RolldownOptions = {
  ...programs('importing', { importer: 'electron/importers/child.ts' }),
  resolve: { alias: { 'cssomnom/parse': resolve('build/no-style-sheets.ts') } },
}

// A sandboxed preload must be one CommonJS file.
const preload = defineConfig({
  ...shared,
  input: 'electron/preload.ts',
  output: { file: 'dist/preload.cjs', format: 'cjs' },
})

/**
 * The terminal with its browser host. Apart from the tools, so that what it needs at its start is in few files; CommonJS,
 * because Node 20 keeps what V8 made of nothing else. `dist/cli.js` is the way to it.
 */
const terminal: RolldownOptions[] = [
  {
    ...programs('terminal', { 'terminal/cli': 'electron/cli.ts' }),
    output: {
      dir: 'dist',
      format: 'cjs',
      minify: true,
      entryFileNames: '[name].cjs',
      chunkFileNames: 'terminal/[name]-[hash].cjs',
    },
  },
  { ...shared, input: 'electron/terminal/door.ts', output: { file: 'dist/cli.js', format: 'esm', minify: true } },
]

/** The tools of the checkout. */
const tools = programs('tools/parts', {
  'tools/start': 'build/start.ts',
  'tools/test': 'build/test.ts',
  'tools/bench': 'tests/bench/bench.ts',
  'tools/dist': 'build/dist.ts',
  'tools/electron-stand-in': 'tests/support/electron-stand-in.ts',
  'tools/write-schema': 'build/write-schema.ts',
  'tools/pictures': 'build/pictures.ts',
  'tools/write-sbom': 'build/write-sbom.ts',
})

export default [desktop, { ...importer, plugins: [importer.plugins, cmaps] }, preload, ...terminal, tools]
