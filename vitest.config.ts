import { defineConfig } from 'vitest/config'

// `npx vitest run --project unit packages/values` runs one package's tests; the browser tests are the project e2e.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['packages/*/{test,src}/**/*.test.{ts,tsx}', 'tools/test/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      'packages/portal/vitest.e2e.config.ts',
    ],
  },
})
