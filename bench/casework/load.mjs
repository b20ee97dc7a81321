// node bench/casework/load.mjs [seconds] [--officials N] [--applicants N]: officials and applicants who work at once, over
// HTTP against the service and a real PostgreSQL that waits for the disk; 600 seconds, 50 and 500 unless said. An official
// reads for two to six seconds, an applicant for ten to thirty, between one thing and the next. Prints how long each kind
// of request took, and proves that nothing was lost: every acknowledged event is in the log and no other, every chain
// holds, every duty was handed out once, and the books are those of the log. Not a timed test.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { register } from 'tsx/esm/api'
import { bundle } from '../../tools/lib/bundle.mjs'
import { acted, counted, proven } from './proof.mjs'
import { workers } from './workers.mjs'

register()
const { startServer, hasServer } = await import('../../packages/casework/test/server.ts')
const casework = await import('../../packages/casework/src/index.ts')
if (!hasServer) {
  console.error('No PostgreSQL on this machine: apt-get install postgresql, then try again.')
  process.exit(1)
}

const given = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? otherwise : Number(process.argv[at + 1])
}
const first = Number(process.argv[2])
const seconds = Number.isInteger(first) && first > 0 ? first : 600
const [officials, applicants] = [given('officials', 50), given('applicants', 500)]

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'pengce-load-'))
const server = startServer({ durable: true })
const address = server.newDatabase()
const store = casework.postgresDatabase(address, { connections: 4 })
let service = null
let proof = null
try {
  await casework.migrate(store)
  await counted(store)
  const people = peopleOf(officials, applicants)
  writeFileSync(join(folder, 'tokens.json'), JSON.stringify(Object.fromEntries(people.map((p) => [p.digest, p.actor]))))
  const built = await bundle('server', 'packages/api/src/main.ts')
  if ('problem' in built) throw new Error(built.problem)
  const { at, child } = await started(built.file, address, folder)
  service = child
  const load = workers(at, people)
  const stopHandingOut = handingOut()
  console.log(`${officials} officials, ${applicants} applicants, ${seconds} s, one service, PostgreSQL with fsync on`)
  const began = performance.now()
  const found = await load.run(seconds)
  const took = (performance.now() - began) / 1000
  await stopHandingOut()
  report(found, took)
  proof = await proven(store, casework, found.acknowledged, unansweredOf(found.refused))
  console.log(JSON.stringify(proof.facts))
} finally {
  service?.kill('SIGTERM')
  await store.close()
  server.stop()
  rmSync(folder, { recursive: true, force: true })
}
if (proof === null || proof.wrong.length > 0) {
  for (const line of proof?.wrong ?? []) console.error(line)
  process.exit(1)
}
console.log('Nothing lost, nothing doubled: log, chains, duties and books hold.')

/** Officials of the offices that a rent subsidy goes through, and applicants, each with a token. */
function peopleOf(officials, applicants) {
  const offices = ['housing-security', 'planning', 'police', 'tax', 'human-resources', 'housing-security']
  const person = (id, actor) => {
    const token = `load-${id}`
    return { token, actor: { id, ...actor }, digest: createHash('sha256').update(token).digest('hex') }
  }
  return [
    ...Array.from({ length: officials }, (_, n) =>
      person(`o${n}`, { role: 'official', office: offices[n % offices.length] }),
    ),
    ...Array.from({ length: applicants }, (_, n) => person(`a${n}`, { role: 'applicant', parties: [`a${n}`] })),
  ]
}

/** Starts the service on a free port and waits until it says where. */
function started(file, database, data) {
  const child = spawn(process.execPath, [file], {
    cwd: root,
    env: {
      ...process.env,
      DATABASE_URL: database,
      PENGCE_TOKENS: join(data, 'tokens.json'),
      PENGCE_DATA: data,
      PORT: '0',
      PENGCE_LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    let said = ''
    child.stdout.setEncoding('utf8').on('data', (text) => {
      said += text
      const at = /http:\/\/\S+/u.exec(said)?.[0]
      if (at !== undefined) resolve({ at, child })
    })
    child.on('exit', (code) => reject(new Error(`the service ended with ${code}`)))
  })
}

/** Two deliverers beside the load; every duty that they act on is counted. */
function handingOut() {
  let going = true
  const desk = { database: store, now: () => new Date().toISOString() }
  const loops = [1, 2].map(async () => {
    while (going) {
      const { delivered } = await casework.deliver(desk, acted, 200)
      if (delivered === 0) await new Promise((next) => setTimeout(next, 500))
    }
  })
  return async () => {
    going = false
    await Promise.all(loops)
    while ((await casework.deliver(desk, acted, 1000)).delivered > 0);
  }
}

/** Requests that ended without a clear answer: the store was away, or the connection broke. */
function unansweredOf(refused) {
  return [...refused].filter(([code]) => !/^4\d\d /u.test(code)).reduce((sum, [, count]) => sum + count, 0)
}

function report({ times, refused, turns }, took) {
  const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  const rows = [...times].map(([kind, list]) => {
    const sorted = Float64Array.from(list).sort()
    const ms = (share) => at(sorted, share).toFixed(1)
    return { request: kind, count: sorted.length, p50: ms(0.5), p95: ms(0.95), p99: ms(0.99), most: ms(1) }
  })
  const all = rows.reduce((sum, r) => sum + r.count, 0)
  console.table(Object.fromEntries(rows.map(({ request, ...rest }) => [request, rest])))
  console.log(
    `${all} requests in ${took.toFixed(0)} s, ${(all / took).toFixed(0)} a second, ${turns} turns of people; milliseconds as the client sees them`,
  )
  console.log(`refused: ${JSON.stringify(Object.fromEntries(refused))}`)
}
