import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type Batch,
  type Column,
  columnNames,
  DIALECT_GAPS,
  NEVER_DAY,
  type SqlProgram,
  tableText,
} from '@pengce/compile'
import { type Engine, engineHitsOf, HIT_COLUMNS } from './engine.ts'

/** What is used of chdb, ClickHouse as a library; it takes some 550 MB and is installed only by who wants it. */
interface Session {
  query(statement: string, format?: string): string
  cleanup(): void
}

/** ClickHouse embedded; null where it is not installed. */
export async function clickHouseEngine(): Promise<Engine | null> {
  const name = 'chdb'
  const found: { readonly Session: new () => Session } | null = await import(name).catch(() => null)
  if (found === null) return null
  const session = new found.Session()
  const folder = mkdtempSync(join(tmpdir(), 'pengce-clickhouse-'))
  session.query('create database if not exists pengce engine = Atomic')
  session.query('use pengce')
  return {
    dialect: 'clickhouse',
    async fill(program, batch) {
      const file = join(folder, 'facts.native')
      const columns = program.columns.filter((c) => batch.columns.has(c.key))
      writeFileSync(file, nativeBlock(columns, batch))
      session.query('drop table if exists facts')
      session.query(tableText(program))
      session.query(`insert into facts ${selected(program, columns, file)}`)
    },
    async hits(query) {
      const [text, settings = ''] = query.split(/ (?=settings [a-z_]+ = )/u)
      const list = HIT_COLUMNS.map((name) => `toString(${name})`).join(', ')
      const said = session.query(`select ${list} from (${text}) hits ${settings}`, 'TabSeparated')
      return engineHitsOf(
        said === ''
          ? []
          : said
              .trimEnd()
              .split('\n')
              .map((line) => line.split('\t')),
      )
    },
    async close() {
      session.cleanup()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const TYPES = { 'yes-no': 'UInt8', choice: 'UInt16', figure: 'Float64', date: 'Float64' } as const

function selected(program: SqlProgram, given: readonly Column[], file: string): string {
  const names = columnNames(program.columns)
  const places = new Map(given.map(({ key }, i) => [key, `c${i}`]))
  const structure = ['row_number Int64', ...given.map(({ fact }, i) => `c${i} ${TYPES[fact.type]}`)].join(', ')
  const list = program.columns.map((c) => `${cell(c, places.get(c.key))} as ${names.get(c.key)}`)
  return `select row_number, ${list.join(', ')} from file('${file}', 'Native', '${structure}')`
}
/** A cell of our columns as ClickHouse holds it; a gap is a value of its own. */
function cell({ fact }: Column, place: string | undefined): string {
  switch (fact.type) {
    case 'yes-no':
      return place ?? '2'
    case 'choice':
      return place ?? '65535'
    case 'figure':
      return place === undefined
        ? DIALECT_GAPS.figure
        : `if(isNaN(${place}), ${DIALECT_GAPS.figure}, toInt64(${place}))`
    case 'date':
      return place === undefined
        ? DIALECT_GAPS.date
        : `if(isNaN(${place}), ${DIALECT_GAPS.date}, toInt32(if(isInfinite(${place}), ${NEVER_DAY}, ${place})))`
  }
}

/** Columns as one block of ClickHouse's Native format. */
export function nativeBlock(columns: readonly Column[], { size, columns: data }: Batch): Uint8Array {
  const parts: Uint8Array[] = [varint(columns.length + 1), varint(size)]
  const put = (name: string, type: string, { buffer, byteOffset, byteLength }: ArrayBufferView) =>
    parts.push(word(name), word(type), new Uint8Array(buffer, byteOffset, byteLength))
  put(
    'row_number',
    'Int64',
    BigInt64Array.from({ length: size }, (_, i) => BigInt(i)),
  )
  for (const [i, { key, fact }] of columns.entries()) {
    const values = data.get(key)
    if (values !== undefined) put(`c${i}`, TYPES[fact.type], values)
  }
  return Buffer.concat(parts)
}
function varint(n: number): Uint8Array {
  const bytes: number[] = []
  for (let rest = n; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Uint8Array.from([...bytes, rest])
    bytes.push((rest % 128) | 128)
  }
}
const word = (text: string): Uint8Array => Buffer.concat([varint(Buffer.byteLength(text)), Buffer.from(text)])
