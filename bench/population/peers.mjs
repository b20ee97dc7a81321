import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { columnNames, DIALECT_GAPS, sqlProgram, tableText } from '@pengce/compile'
import { nativeBlock } from '@pengce/population'

const TYPES = { 'yes-no': 'UInt8', choice: 'UInt16', figure: 'Float64', date: 'Float64' }

/** Writes columns as ClickHouse's Native format: one block, as the engine of a run hands them over. */
export const nativeFile = (path, columns, data, size) =>
  writeFileSync(path, nativeBlock(columns, { size, columns: data }))

/** The block as a query over the Native file, in each database's own columns. */
function selected(columns, path, dialect) {
  const names = columnNames(columns)
  const structure = ['row_number Int64', ...columns.map((c, i) => `c${i} ${TYPES[c.fact.type]}`)].join(', ')
  const cell = (c, i) => {
    const { type } = c.fact
    if (dialect === 'clickhouse') {
      if (type === 'figure') return `if(isNaN(c${i}), ${DIALECT_GAPS.figure}, toInt64(c${i}))`
      if (type === 'date')
        return `if(isNaN(c${i}), ${DIALECT_GAPS.date}, toInt32(if(isInfinite(c${i}), 2147483647, c${i})))`
      return `c${i}`
    }
    if (type === 'yes-no') return `if(c${i} = 2, null, c${i} = 1)`
    if (type === 'choice') return `nullIf(c${i}, 65535)`
    const whole = `toInt64(if(isInfinite(c${i}), 2147483647, if(isNaN(c${i}), 0, c${i})))`
    return `if(isNaN(c${i}), null, ${whole})`
  }
  const list = ['row_number', ...columns.map((c, i) => `${cell(c, i)} as ${names.get(c.key)}`)]
  return `select ${list.join(', ')} from file('${path}', 'Native', '${structure}')`
}

/** Milliseconds of wall and of processor of the best of three takes. */
export function best(takes, once) {
  let found = null
  for (let i = 0; i < takes; i++) {
    const [wall, used] = [performance.now(), process.cpuUsage()]
    once()
    const spent = process.cpuUsage(used)
    const took = { wall: performance.now() - wall, cpu: (spent.user + spent.system) / 1000 }
    if (found === null || took.cpu < found.cpu) found = took
  }
  return found
}

/** ClickHouse embedded: the table in memory, one measure a query, expressions compiled, no short circuits (twice the speed of twenty a query, ten times that with them). */
export async function clickHouseTallies({ db, folder, measures, columns, dates, copies, threads, takes = 1 }) {
  const program = sqlProgram(measures, 'clickhouse', dates)
  await db.run('drop table if exists facts')
  db.query(tableText({ ...program, columns }))
  for (let i = 0; i < copies; i++)
    db.query(`insert into facts ${selected(columns, join(folder, 'block.native'), 'clickhouse')}`)
  const answers = []
  const results = []
  for (const n of threads) {
    const run = () => {
      answers.length = 0
      for (const { tally } of program.queries)
        answers.push(
          JSON.parse(db.query(`${tally}, max_threads = ${n}, output_format_json_quote_64bit_integers = 1`, 'JSON'))
            .data[0],
        )
    }
    run()
    results.push({ threads: n, ...best(takes, run) })
  }
  const tallies = program.queries.flatMap((q, i) => q.measures.map((_, k) => read(answers[i], k)))
  return { results, tallies }
}
const read = (row, k) => [
  Number(row[`yes_${k}`]),
  Number(row[`open_${k}`]),
  BigInt(row[`yes_low_${k}`]),
  BigInt(row[`yes_high_${k}`]),
  BigInt(row[`open_low_${k}`]),
  BigInt(row[`open_high_${k}`]),
]

/** Writes a sample as Parquet and CSV for the others, through ClickHouse. */
export function samples({ db, folder, columns, rows }) {
  const from = selected(columns, join(folder, 'block.native'), 'duckdb')
  for (const [name, format] of [
    ['sample.parquet', 'Parquet'],
    ['sample.csv', 'CSV'],
  ])
    db.query(
      `insert into function file('${join(folder, name)}', '${format}') ${from} limit ${rows} settings format_csv_null_representation = '', engine_file_truncate_on_insert = 1`,
    )
}

export async function duckDbTallies({ folder, measures, columns, dates, threads, copies, takes = 3 }) {
  const { DuckDBInstance } = await import('@duckdb/node-api')
  const instance = await DuckDBInstance.create(':memory:')
  const db = await instance.connect()
  const program = sqlProgram(measures, 'duckdb', dates)
  await db.run(tableText({ ...program, columns }))
  for (let i = 0; i < copies; i++) await db.run(`insert into facts select * from '${join(folder, 'sample.parquet')}'`)
  const results = []
  let answers = []
  for (const n of threads) {
    await db.run(`set threads = ${n}`)
    let found = null
    for (let take = 0; take < takes; take++) {
      answers = []
      const [wall, used] = [performance.now(), process.cpuUsage()]
      for (const { tally } of program.queries) {
        const reader = await db.runAndReadAll(tally)
        answers.push(Object.fromEntries(reader.columnNames().map((name, i) => [name, reader.getRows()[0][i]])))
      }
      const spent = process.cpuUsage(used)
      const took = { wall: performance.now() - wall, cpu: (spent.user + spent.system) / 1000 }
      if (found === null || took.cpu < found.cpu) found = took
    }
    results.push({ threads: n, ...found })
  }
  db.closeSync()
  return { results, tallies: program.queries.flatMap((q, i) => q.measures.map((_, k) => read(answers[i], k))) }
}

/** A real PostgreSQL from Debian, a server of its own in the folder; null where there is none. */
export function postgreSqlTallies({ folder, measures, columns, dates, takes = 2 }) {
  const bin = [
    '/usr/local/bin',
    '/usr/lib/postgresql/15/bin',
    '/usr/lib/postgresql/16/bin',
    '/usr/lib/postgresql/17/bin',
  ].find((d) => spawnSync(join(d, 'initdb'), ['--version']).status === 0)
  if (bin === undefined) return null
  const data = join(folder, 'postgres')
  mkdirSync(data)
  const asUser = process.getuid() === 0 ? ['runuser', '-u', 'postgres', '--'] : []
  const run = (command, args, input) => {
    const [first, ...rest] = [...asUser, command, ...args]
    return execFileSync(first, rest, { input, encoding: 'utf8', maxBuffer: 1 << 30, cwd: folder })
  }
  execFileSync('chmod', ['-R', 'a+rwX', folder])
  if (asUser.length > 0) execFileSync('chown', ['-R', 'postgres', data])
  run(join(bin, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust'])
  const port = '54329'
  run(join(bin, 'pg_ctl'), [
    '-D',
    data,
    '-w',
    '-l',
    join(data, 'log'),
    '-o',
    `-p ${port} -k ${data} -c listen_addresses= -c max_parallel_workers_per_gather=0 -c work_mem=256MB -c shared_buffers=1GB -c jit=on`,
    'start',
  ])
  try {
    const psql = (input) =>
      run('psql', ['-h', data, '-p', port, '-U', 'postgres', '-qAtX', '-v', 'ON_ERROR_STOP=1'], input)
    const program = sqlProgram(measures, 'postgresql', dates)
    psql(
      `${tableText({ ...program, columns })};\n\\copy facts from '${join(folder, 'sample.csv')}' csv\nvacuum analyze facts;`,
    )
    let wall = Number.POSITIVE_INFINITY
    let tallies = []
    for (let take = 0; take < takes; take++) {
      const out = psql(`\\timing on\n${program.queries.map((q) => `${q.tally};`).join('\n')}`)
      const lines = out.trim().split('\n')
      wall = Math.min(
        wall,
        lines.filter((l) => l.startsWith('Time: ')).reduce((sum, l) => sum + Number(/[\d.]+/u.exec(l)[0]), 0),
      )
      const answers = lines.filter((l) => l.includes('|')).map((l) => l.split('|'))
      tallies = program.queries.flatMap((q, i) => {
        let at = 0
        return q.measures.map((m) => {
          const width = m.pay.total === null ? 5 : 9
          const [yes, low, high] = answers[i].slice(at)
          const [open, openLow, openHigh] = answers[i].slice(at + width)
          at += width * 2
          return [Number(yes), Number(open), ...[low, high, openLow, openHigh].map(BigInt)]
        })
      })
    }
    return { wall, tallies }
  } finally {
    run(join(bin, 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop'])
  }
}
