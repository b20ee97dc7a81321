import type { Fact, Language } from '@pengce/language'
import { law } from '@pengce/policies'
import { headOf, schemaOf, storedKey, TABLES, type TableName } from '@pengce/population'
import { type ExitCode, exit, type Io } from '../io.ts'
import { TABLE_NAMES } from './make.ts'

export interface ColumnsOptions {
  readonly table?: TableName
  readonly json?: boolean
}

/** Lists the columns that the tables of a population may have. */
export async function columns(options: ColumnsOptions, io: Io, language: Language): Promise<ExitCode> {
  const schema = schemaOf(law.measures)
  const year = Number(io.today().slice(0, 4)) - 1
  const tables = TABLES.filter((t) => options.table === undefined || t === options.table)
  const rows = tables.flatMap((table) => schema.facts[table].map((fact) => rowOf(table, fact, year, language)))
  if (options.json === true) io.out(JSON.stringify({ columns: rows }, null, 2))
  else
    io.out(
      tables
        .map((t) =>
          [
            `${TABLE_NAMES[language][t]} 〔${t}〕`,
            ...rows.filter((r) => r.table === t).map((r) => `  ${r.column}  ${r.label}  ${r.kind}  ${r.source}`),
          ].join('\n'),
        )
        .join('\n\n'),
    )
  return exit.done
}
const rowOf = (table: TableName, fact: Fact, year: number, language: Language) => ({
  table,
  column: headOf(fact, storedKey(fact, year)),
  label: fact.label[language],
  kind: fact.type === 'figure' ? fact.unit : fact.type,
  ...(fact.type === 'choice' ? { options: Object.keys(fact.options) } : {}),
  source: fact.source,
})
