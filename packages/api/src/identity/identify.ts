import type { Actor } from '@pengce/casework'

/** Why somebody who seems known is not let in. */
export type NotLetIn =
  | 'session/ended'
  | 'session/second-factor'
  | 'session/not-from-here'
  | 'session/no-proof'
  | 'account/disabled'
  | 'limit/too-often'
/** Who a request comes from; null where it does not say so, or nobody is known by what it says. */
export type Identify = (
  request: Request,
) => Promise<Actor | { readonly notLetIn: NotLetIn; readonly seconds?: number } | null>

/** The first of several ways that knows whom a request comes from, or why not. */
export const firstOf =
  (...ways: readonly Identify[]): Identify =>
  async (request) => {
    for (const way of ways) {
      const found = await way(request)
      if (found !== null) return found
    }
    return null
  }
