import type { Absent } from '../plan.ts'

/** Where a program keeps columns and days. */
export interface Places {
  readonly columns: ReadonlyMap<string, number>
  readonly days: ReadonlyMap<string, number>
  readonly absent: Absent
}

/** The place of a column, by its key. Throws for one that the program does not keep: our own bug. */
export const columnAt = ({ columns }: Places, key: string): number => found(columns, key)
/** The place of a day of the run, by its name. Throws as `columnAt` does. */
export const dayAt = ({ days }: Places, name: string): number => found(days, name)

function found(places: ReadonlyMap<string, number>, key: string): number {
  const place = places.get(key)
  // Any other place would be taken for a fact.
  if (place === undefined) throw new Error(`no place for ${key}`)
  return place
}
