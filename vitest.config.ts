import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Browser tests by the time they take, the longest first: begun late, one would run alone at the end. */
const LONG = ['pages', 'plans', 'analyst', 'walks', 'official', 'advice', 'applicant']

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = LONG.findIndex((name) => moduleId.endsWith(`/e2e/${name}.test.ts`))
      return at === -1 ? LONG.length : at
    }
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b))
  }
}

// `npx vitest run --project unit packages/values` runs one package's tests; the browser tests are the project e2e.
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
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
