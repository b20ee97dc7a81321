import type { ColumnType } from 'kysely'

/** JSON as it comes out; written as its text. */
export type Json<T = unknown> = ColumnType<T, string, string>
/** The same where nothing may stand in its place. */
export type JsonOrNothing<T = unknown> = ColumnType<T | null, string | null, string | null>
/** An instant as ISO 8601 text in UTC, to the millisecond. */
export type Instant = ColumnType<string, string, string>
