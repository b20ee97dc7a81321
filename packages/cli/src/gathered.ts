/** Gathers an option that may be given again and again into a list, in order. */
export const gathered = (value: string, before: readonly string[]): readonly string[] => [...before, value]
