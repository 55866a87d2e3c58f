import os from 'node:os'
import path from 'node:path'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { chromiumFlags, chromiumPath } from './tests/support/chromium.ts'

const executablePath = chromiumPath()

export default defineConfig({
  test: {
    reporters: ['default'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/{core,electron,contract,build,architecture}/**/*.test.ts'],
          environment: 'node',
          // What a terminal command logs must not go into the log of whoever runs the tests.
          env: { TICKMARK_HOME: path.join(os.tmpdir(), 'tickmark-unit-tests') },
          // A busy machine is slow, not wrong.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [react()],
        // Found in the middle of a run they would be bundled again, and React loaded twice.
        optimizeDeps: {
          include: [
            'react-resizable-panels',
            'react-aria-components',
            'zustand',
            'zustand/vanilla',
            'lucide-react',
            'fast-check',
            'react-dom/client',
            'react/jsx-dev-runtime',
            'zod',
          ],
        },
        test: {
          name: 'browser',
          include: ['tests/renderer/**/*.test.{ts,tsx}'],
          // A busy machine is slow, not wrong: what is awaited is awaited for long.
          testTimeout: 60_000,
          expect: { poll: { timeout: 10_000 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              // Nothing slides in: Playwright scrolls for what does not stand still, and scrolling closes a list of a field.
              contextOptions: { reducedMotion: 'reduce' },
              launchOptions: { args: chromiumFlags(), ...(executablePath ? { executablePath } : {}) },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})
