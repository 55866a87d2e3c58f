import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { notices } from './build/packing/notices-plugin.ts'

export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react(), notices(import.meta.dirname)],
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'chrome130',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
  },
})
