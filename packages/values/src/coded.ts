/** One of several things that can be said, told by its code, each with facts of its own. */
export type Coded<F, K extends keyof F = keyof F> = { [C in K]: { readonly code: C } & F[C] }[K]

/** The sentence for each code, made of its facts. */
export type Sentences<F> = { readonly [C in keyof F]: (said: Coded<F, C>) => string }

/** The sentence for what is said. */
export const sentenceOf = <F, K extends keyof F>(sentences: Sentences<F>, said: Coded<F, K>): string =>
  sentences[said.code](said)
