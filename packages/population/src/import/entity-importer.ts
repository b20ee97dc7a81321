import type { DuckDBConnection } from '@duckdb/node-api'
import { openDatabase } from '../files/database.ts'
import type { Tried } from '../problem.ts'
import type { PartRows } from './items.ts'
import { type ParquetFiles, parquetSource } from './parquet-source.ts'
import { TableImporter, type TablePart } from './table-part.ts'
import type { ReadGroup, TablePlan } from './table-plan.ts'

/** What a thread needs to know to import parts as every other thread does. Plain data. */
export interface EntityJob {
  readonly plan: TablePlan
  readonly files: ParquetFiles
  readonly memoryMegabytes: number
}
/** One part of the entities and where its rows stand. */
export interface EntityPart {
  readonly part: number
  readonly rows: PartRows
}
/** Imports parts, one at a time; a thread has one. */
export interface EntityImporter {
  run(part: EntityPart): Promise<Tried<TablePart>>
  close(): Promise<void>
}

/** Imports parts of Parquet files in this thread; a database is opened only for what cannot be read without. */
export function entityImporter({ plan, files, memoryMegabytes }: EntityJob, readGroup: ReadGroup): EntityImporter {
  let opened: Promise<DuckDBConnection> | null = null
  const importer = new TableImporter(plan, parquetSource(files), {
    get db() {
      opened ??= openDatabase({ threads: 1, memoryMegabytes, temporary: null })
      return opened
    },
    readGroup,
  })
  return {
    run: ({ part, rows }) => importer.write(part, rows),
    async close() {
      await importer.close()
      ;(await opened)?.closeSync()
    },
  }
}
