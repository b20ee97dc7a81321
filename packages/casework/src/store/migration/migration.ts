import { createHash } from 'node:crypto'

/** One step forward of the store's shape. Once published its text never changes. */
export interface Migration {
  readonly version: number
  readonly name: string
  readonly sql: string
  /** SM3 of the text, so that a changed or foreign step is found. */
  readonly checksum: string
}

/** A migration with its checksum. */
export const migration = (version: number, name: string, sql: string): Migration =>
  Object.freeze({ version, name, sql, checksum: createHash('sm3').update(sql).digest('hex') })
