/** The word for a key that comes from outside; the key itself where there is none. */
export const wordOf = (table: Readonly<Record<string, string>>, key: string): string => table[key] ?? key
