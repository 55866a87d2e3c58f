import localesOf from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { notices } from './build/packing/notices-plugin.ts'
import { LANGUAGES } from './core/model/languages.ts'

export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [localesOf.vite({ locales: [...LANGUAGES] }), react(), notices(import.meta.dirname)],
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'chrome130',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 800,
    // One sheet: which of two rules wins must not hang on what is loaded when.
    cssCodeSplit: false,
    rolldownOptions: {
      // A control that the first screen does not show is not loaded with it.
      treeshake: { moduleSideEffects: [{ test: /[\\/]renderer[\\/]ui[\\/][^.]+\.tsx?$/, sideEffects: false }] },
    },
  },
})
