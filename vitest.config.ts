import { defineConfig } from 'vitest/config'

// `npx vitest run --project unit packages/values` runs one package's tests; the browser tests are the project e2e.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // Files share a worker's modules: the law is read once, not for each of them. What a test sets it puts back.
          isolate: false,
          maxWorkers: 2,
          include: ['packages/*/{test,src}/**/*.test.{ts,tsx}', 'tools/test/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      'packages/portal/vitest.e2e.config.ts',
    ],
  },
})
