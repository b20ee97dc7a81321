/** A line of a change as it is written in a file. */
export type Line = Readonly<Record<string, unknown>>

export const isLine = (value: unknown): value is Line =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
