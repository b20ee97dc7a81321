import type { z } from 'zod'

/** A text in both languages. */
export interface Both {
  readonly zh: string
  readonly en: string
}

/** One variable of the environment: what it means, what it takes, and what holds where it is not set. */
export interface Variable<T, O extends T | null = T | null> {
  readonly means: Both
  /** What it must look like, said to whoever set it otherwise. */
  readonly takes: Both
  /** Read from its text; absent when it is not set or empty. */
  readonly schema: z.ZodType<T, string>
  /** What holds where it is not set; null where nothing does. */
  readonly otherwise: O
  /** Never shown, not even to whoever checks. */
  readonly secret?: true
}

/** A variable as it is written in the list, with the type of its value inferred. */
export const variable = <T, const O extends T | null>(one: Variable<T, O>): Variable<T, O> => one
