// node bench/population/run.mjs engines [--entities 1048576] [--gaps 0.1] [--date 2023-09-01] [--sample 65536] [--only ours,c,…]
// Every enterprise measure over made-up entities: ours, ClickHouse, C from the same trees; DuckDB and PostgreSQL on a sample.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { columnsRead, dayKey, Ground, isDay, planOf } from '@pengce/compile'
import { dayNamed, onOneDay } from '@pengce/language'
import { law } from '@pengce/policies'
import { toDay } from '@pengce/values'
import { madeUpColumns } from './made-up-columns.mjs'
import { clickHouseTallies, duckDbTallies, nativeFile, postgreSqlTallies, samples } from './peers.mjs'
import { cText, READ_TEXT } from './to-c.mjs'

const { values } = parseArgs({
  options: {
    entities: { type: 'string', default: '1048576' },
    gaps: { type: 'string', default: '0.1' },
    date: { type: 'string', default: '2023-09-01' },
    held: { type: 'string', default: '1048576' },
    sample: { type: 'string', default: '65536' },
    only: { type: 'string', default: 'ours,javascript,c,clickhouse,duckdb,postgresql,growth' },
  },
})
const only = new Set(values.only.split(','))
const BLOCK = 262_144
const entities = Number(values.entities)
// What memory does not hold is the same rows again: they are read from memory each time, as others would be.
const copies = Math.max(1, Math.round(Math.min(entities, Number(values.held)) / BLOCK))
const passes = Math.max(1, Math.round(entities / (copies * BLOCK)))
const size = copies * BLOCK
const gaps = Number(values.gaps)
const dates = onOneDay(values.date)
const enterprise = law.measures.filter((m) => m.subjects.includes('enterprise'))
const inForce = enterprise.filter(
  (m) => (m.window?.from ?? '') <= dates.rulesOn && dates.rulesOn <= (m.window?.until ?? '9999'),
)
const columns = columnsRead(enterprise)
const folder = mkdtempSync(join(tmpdir(), 'pengce-bench-'))

console.log(
  `${(size * passes).toLocaleString()} entities (${size.toLocaleString()} in memory, ${passes} times), ${gaps * 100} % of facts missing,`,
)
console.log(
  `${enterprise.length} enterprise measures (${inForce.length} in force on ${values.date}), ${columns.length} columns; load ${loadavg()[0].toFixed(1)} on 2 cores`,
)

const block = madeUpColumns(columns, enterprise, BLOCK, { gaps, seed: 1 })
const ground = new Ground()
const shared = columns.map(({ key, fact }) => {
  const one = block.get(key)
  const all = ground.column(fact.type, size)
  for (let i = 0; i < copies; i++) all.set(one, i * BLOCK)
  return [key, one.constructor.name, all.byteOffset]
})
const bytes = [...block.values()].reduce((sum, one) => sum + one.byteLength * copies, 0)
console.log(`columns ${(bytes / 1e9).toFixed(2)} GB`)

const workers = [0, 1].map(() => new Worker(new URL('./engine-worker.js', import.meta.url)))
const ask = (worker, message) =>
  new Promise((resolve, reject) => {
    worker.removeAllListeners()
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.postMessage(message)
  })
await Promise.all(workers.map((w) => ask(w, { table: { size, columns: shared, memory: ground.memory } })))

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]
/** The median wall and processor time of our own engine over rows, after a run to warm up. */
async function ours(to, threads, measures, rows, { takes = 3, passes: times = 1 } = {}) {
  const share = Math.ceil(rows / threads / 4096) * 4096
  const walls = []
  const cpus = []
  let tallies = []
  for (let take = 0; take <= takes; take++) {
    const [wall, used] = [performance.now(), process.cpuUsage()]
    const parts = await Promise.all(
      workers.slice(0, threads).map((w, i) =>
        ask(w, {
          measures: measures.map((m) => m.id),
          to,
          dates,
          times,
          rows: { from: i * share, until: Math.min(rows, (i + 1) * share) },
        }),
      ),
    )
    const spent = process.cpuUsage(used)
    if (take > 0) {
      walls.push(performance.now() - wall)
      cpus.push((spent.user + spent.system) / 1000)
    }
    tallies = parts.reduce((a, b) => a.map((row, k) => row.map((n, j) => n + b[k][j])))
  }
  return { wall: median(walls), cpu: median(cpus), tallies }
}
const evals = (rows, of = inForce.length) => rows * of
const show = (name, { wall, cpu }, rows) =>
  console.log(
    `${name.padEnd(38)} ${Number.isFinite(wall) ? `${wall.toFixed(0)} ms`.padStart(10) : ''.padStart(10)} ${cpu === undefined ? ''.padStart(14) : `${cpu.toFixed(0)} ms cpu`.padStart(14)} ${((1e6 * (cpu ?? wall)) / evals(rows)).toFixed(2).padStart(8)} ns/eval`,
  )
const ratio = (name, a, b) =>
  console.log(
    `  ${name}: ${(a.cpu / b.cpu).toFixed(2)} of its processor time, ${(a.wall / b.wall).toFixed(2)} of its wall time`,
  )
const agree = (name, a, b) => {
  const wrong = a.flatMap((row, k) => (row.every((n, j) => BigInt(n) === BigInt(b[k][j])) ? [] : [enterprise[k].id]))
  console.log(
    `  ${name}: ${wrong.length === 0 ? 'the same rows and sums, to the fen' : `${wrong.length} measures differ: ${wrong.slice(0, 4)}`}`,
  )
  if (wrong.length > 0) process.exitCode = 1
}

const one = await ours('webassembly', 1, enterprise, size)
const two = await ours('webassembly', 2, enterprise, size)
show('ours, WebAssembly, 1 worker', one, size)
show('ours, WebAssembly, 2 workers', two, size)
// Over many rows what it costs to ask a worker at all does not count.
const long = []
if (passes > 1)
  for (const threads of [1, 2]) {
    const all = await ours('webassembly', threads, enterprise, size, { takes: 3, passes })
    long.push(all)
    show(
      `ours, WebAssembly, ${threads} worker${threads === 1 ? '' : 's'}, ${(size * passes).toLocaleString()}`,
      all,
      size * passes,
    )
  }
const [alone = one, both = two] = long
console.log(`  second worker: ${(alone.wall / both.wall).toFixed(2)} times as fast`)
if (only.has('javascript')) {
  const rows = Math.min(size, BLOCK)
  const js = await ours('javascript', 2, enterprise, rows, { takes: 2 })
  const same = await ours('webassembly', 2, enterprise, rows, { takes: 2 })
  show(`ours, JavaScript, 2 workers, ${rows.toLocaleString()}`, js, rows)
  agree('JavaScript against WebAssembly', js.tallies, same.tallies)
  ratio('WebAssembly beside JavaScript', same, js)
}

if (only.has('c')) {
  const days = [
    ...new Map(enterprise.flatMap((m) => planOf(m).terms.filter(isDay)).map((d) => [dayKey(d), d])).values(),
  ]
  const c = join(folder, 'c')
  mkdirSync(c)
  writeFileSync(join(c, 'measures.c'), cText(enterprise, columns, days))
  writeFileSync(join(c, 'days'), days.map((d) => toDay(dayNamed(d, dates))).join(' '))
  writeFileSync(join(c, 'widths'), columns.map(({ key }) => block.get(key).BYTES_PER_ELEMENT).join(' '))
  columns.forEach(({ key }, i) => {
    writeFileSync(join(c, String(i)), Buffer.from(block.get(key).buffer))
  })
  const flags = [
    '-O3',
    '-march=native',
    '-fno-math-errno',
    '-fno-trapping-math',
    '-fassociative-math',
    '-fno-signed-zeros',
    '-w',
  ]
  const started = performance.now()
  execFileSync('gcc', [...flags, join(c, 'measures.c'), '-o', join(c, 'measures'), '-lm', '-lpthread'])
  console.log(`  gcc ${flags.slice(0, 2).join(' ')}: ${((performance.now() - started) / 1000).toFixed(0)} s`)
  for (const threads of [1, 2]) {
    const lines = execFileSync(join(c, 'measures'), [c, String(BLOCK), String(copies), String(threads)], {
      encoding: 'utf8',
    })
      .trim()
      .split('\n')
    const takes = lines.slice(1, 4).map((l) => l.split(' ').map(Number))
    const found = { wall: median(takes.map((t) => t[0])), cpu: median(takes.map((t) => t[1])) }
    show(`C from the same trees, ${threads} thread${threads === 1 ? '' : 's'}`, found, size)
    ratio('ours beside C', threads === 1 ? one : two, found)
    const counts = lines.slice(4).map((l) => l.split(' ').map(BigInt))
    const wrong = counts.filter(
      ([yes, open], k) => yes !== BigInt(two.tallies[k][0]) || open !== BigInt(two.tallies[k][1]),
    )
    if (threads === 1)
      console.log(
        `  C against WebAssembly: ${wrong.length === 0 ? 'the same rows' : `${wrong.length} measures differ`}`,
      )
  }
}

if (only.has('c')) {
  // Twenty measures beside one read of their columns, processor time of one thread.
  const c = join(folder, 'c')
  writeFileSync(join(c, 'read.c'), READ_TEXT)
  execFileSync('gcc', ['-O3', '-march=native', '-ffast-math', '-w', join(c, 'read.c'), '-o', join(c, 'read')])
  const shares = []
  for (let from = 0; from + 20 <= inForce.length; from += 20) {
    const group = inForce.slice(from, from + 20)
    const places = columnsRead(group).map(({ key }) => columns.findIndex((one) => one.key === key))
    const out = execFileSync(join(c, 'read'), [c, String(BLOCK), String(copies), ...places.map(String)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const read = median(out.trim().split('\n').slice(1).map(Number))
    const found = await ours('webassembly', 1, group, size)
    shares.push({ read, own: found.cpu, columns: places.length })
  }
  const total = (of) => shares.reduce((sum, s) => sum + of(s), 0)
  console.log(
    `20 measures: ${(total((s) => s.own) / shares.length).toFixed(0)} ms, one read of their ${Math.round(total((s) => s.columns) / shares.length)} columns in C: ${(total((s) => s.read) / shares.length).toFixed(0)} ms; ${(total((s) => s.own) / total((s) => s.read)).toFixed(2)} times on the average of ${shares.length} groups, ${Math.min(...shares.map((s) => s.own / s.read)).toFixed(2)} to ${Math.max(...shares.map((s) => s.own / s.read)).toFixed(2)}`,
  )
}

if (['clickhouse', 'duckdb', 'postgresql'].some((name) => only.has(name))) {
  nativeFile(join(folder, 'block.native'), columns, block, BLOCK)
  const { clickHouse } = await import('./clickhouse.mjs')
  const db = clickHouse()
  if (only.has('clickhouse')) {
    const { results, tallies } = await clickHouseTallies({
      db,
      folder,
      measures: enterprise,
      columns,
      dates,
      copies,
      threads: [1, 2],
    })
    for (const r of results) {
      show(`ClickHouse embedded, ${r.threads} thread${r.threads === 1 ? '' : 's'}`, r, size)
      ratio('ours beside ClickHouse', r.threads === 1 ? one : two, r)
    }
    agree('ClickHouse against WebAssembly', tallies, two.tallies)
  }
  const rows = Number(values.sample)
  const small = await ours('webassembly', 1, enterprise, rows)
  samples({ db, folder, columns, rows })
  await db.close()
  if (only.has('duckdb')) {
    const { results, tallies } = await duckDbTallies({
      folder,
      measures: enterprise,
      columns,
      dates,
      threads: [1],
      copies: 1,
    })
    for (const r of results) {
      show(`DuckDB, ${r.threads} thread, ${rows.toLocaleString()} rows`, r, rows)
      ratio('ours beside DuckDB', small, r)
    }
    agree('DuckDB against WebAssembly', tallies, small.tallies)
  }
  if (only.has('postgresql')) {
    const found = postgreSqlTallies({ folder, measures: enterprise, columns, dates })
    if (found === null) console.log('PostgreSQL: no server programs here')
    else {
      show(`PostgreSQL, 1 process, ${rows.toLocaleString()} rows`, found, rows)
      console.log(`  ours beside PostgreSQL: ${(small.wall / found.wall).toFixed(3)} of its wall time`)
      agree('PostgreSQL against WebAssembly', found.tallies, small.tallies)
    }
  }
}

if (only.has('growth')) {
  const quarter = await ours('webassembly', 2, enterprise, Math.floor(size / 4.6))
  console.log(`growth: 4.6 times the entities, ${(two.cpu / quarter.cpu / 4.6).toFixed(2)} of the time an evaluation`)
  // Every fifteenth measure against all of them, each of the fifteen groups once.
  const groups = Array.from({ length: 15 }, (_, g) => inForce.filter((_, i) => i % 15 === g))
  let few = 0
  for (const group of groups) few += (await ours('webassembly', 2, group, size, { takes: 1 })).cpu / groups.length
  const many = await ours('webassembly', 2, inForce, size)
  console.log(`growth: 15 times the measures, ${(many.cpu / few).toFixed(1)} times the time`)
}
await Promise.all(workers.map((w) => w.terminate()))
rmSync(folder, { recursive: true, force: true })
