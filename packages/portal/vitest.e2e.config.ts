import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// The browser tests alone: `npx vitest run --config packages/portal/vitest.e2e.config.ts`. Three browsers at a time on two
// cores: each waits for its service or for the page half of the time.
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  test: {
    name: 'e2e',
    include: ['e2e/**/*.test.ts'],
    globalSetup: ['e2e/shared.ts'],
    maxWorkers: 3,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
