import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// The browser tests alone: `npx vitest run --config packages/portal/vitest.e2e.config.ts`. Two browsers at a time: each waits
// for its service half of the time.
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  test: {
    name: 'e2e',
    include: ['e2e/**/*.test.ts'],
    globalSetup: ['e2e/shared.ts'],
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
