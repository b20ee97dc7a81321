import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// The browser tests alone: `npx vitest run --config packages/portal/vitest.e2e.config.ts`. One browser at a time.
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  test: {
    name: 'e2e',
    include: ['e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
