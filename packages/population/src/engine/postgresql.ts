import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Batch, databaseValue, type SqlProgram, tableText } from '@pengce/compile'
import { type Engine, engineHitsOf, HIT_COLUMNS } from './engine.ts'

/** So many rows are written as text at a time. */
const ROWS = 1024

/** A PostgreSQL server by its address, or the embedded one where none is given; nothing stays in it. */
export async function postgreSqlEngine(address: string | null): Promise<Engine> {
  const database = address === null ? await embedded() : await server(address)
  return {
    dialect: 'postgresql',
    async fill(program, batch) {
      await database.run('drop table if exists pg_temp.facts')
      await database.run(tableText(program).replace('create table', 'create temporary table'))
      await database.copy(textOf(program, batch))
      await database.run('analyze facts')
    },
    async hits(query) {
      return engineHitsOf(await database.lines(`select ${HIT_COLUMNS.join(', ')} from (${query}) hits`))
    },
    close: () => database.close(),
  }
}

interface Database {
  run(statement: string): Promise<unknown>
  /** Fills the table of facts with lines of COPY's text format. */
  copy(lines: Iterable<string>): Promise<unknown>
  lines(query: string): Promise<readonly (readonly string[])[]>
  close(): Promise<void>
}

async function server(address: string): Promise<Database> {
  const [{ default: pg }, { default: copy }] = await Promise.all([import('pg'), import('pg-copy-streams')])
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  // Numbers come as the text they are sent as.
  const types = { getTypeParser: () => String }
  return {
    run: (statement) => client.query(statement),
    copy: (lines) => pipeline(Readable.from(lines), client.query(copy.from('copy facts from stdin'))),
    lines: async (text) => (await client.query<string[]>({ text, rowMode: 'array', types })).rows,
    close: () => client.end(),
  }
}

async function embedded(): Promise<Database> {
  const { PGlite } = await import('@electric-sql/pglite')
  const db = await PGlite.create()
  return {
    run: (statement) => db.exec(statement),
    async copy(lines) {
      for (const blob of blobs(lines)) await db.query("copy facts from '/dev/blob'", [], { blob })
    },
    async lines(query) {
      const { rows } = await db.query<unknown[]>(query, [], { rowMode: 'array' })
      return rows.map((row) => row.map(String))
    },
    close: () => db.close(),
  }
}
function* blobs(lines: Iterable<string>): Generator<Blob> {
  for (const text of lines) yield new Blob([text])
}

function* textOf({ columns }: SqlProgram, batch: Batch): Generator<string> {
  const given = columns.map(({ fact, key }) => ({ fact, data: batch.columns.get(key) }))
  for (let from = 0; from < batch.size; from += ROWS) {
    const lines: string[] = []
    for (let row = from; row < Math.min(batch.size, from + ROWS); row++) {
      const cells = given.map(({ fact, data }) => {
        const value = data === undefined ? null : databaseValue(fact, data[row] ?? Number.NaN, 'postgresql')
        return value === null ? '\\N' : String(value)
      })
      lines.push(`${row}\t${cells.join('\t')}\n`)
    }
    yield lines.join('')
  }
}
