import { type CaseworkProblem, storeFailure } from '@pengce/casework'
import type { Context } from 'hono'
import { refuse } from './refusal.ts'

/** What works with the store, and why it cannot now. */
export interface OverStore {
  /** Why the store cannot be worked with now; null where it can. */
  readonly unready: () => Promise<CaseworkProblem | null>
}

/** Works with the store; one that is not ready, away or full is said to be so. */
export function withStore(
  { unready }: OverStore,
  work: (c: Context) => Promise<Response>,
): (c: Context) => Promise<Response> {
  return async (c) => {
    try {
      const problem = await unready()
      return problem === null ? await work(c) : refuse(c, 503, [problem])
    } catch (error) {
      const failure = storeFailure(error)
      if (failure === null) throw error
      return refuse(c, 503, [failure])
    }
  }
}
