/** What a run may be computed with: our own columns, or a database that is handed the same law as SQL. */
export const ENGINES = ['wasm', 'js', 'duckdb', 'postgres', 'clickhouse'] as const
export type EngineName = (typeof ENGINES)[number]
