// What the portal weighs and how soon it can be used on a slow phone: the script of the first page and of each role's first page, compressed,
// and the time until the page is there and answers, with the processor four times slower, 1.6 Mbit/s and 150 ms each way there and back.
// Run: node bench/portal/budget.mjs [http://127.0.0.1:8080]; without an address it starts a demonstration of its own. Ends with 1 when
// the first page is over its budget.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright-core'

const SCRIPT_BUDGET = 200_000
const USABLE_BUDGET = 2_000
const SLOW = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 }
const RUNS = 3
const pages = [
  ['first page', null, '/'],
  ['first page, English', null, '/en'],
  ['applicant', 'enterprise', '/my'],
  ['official', 'commerce', '/work'],
  ['supervisor', 'supervisor', '/oversight'],
  ['analyst', 'analyst', '/analyst'],
  ['administrator', 'administrator', '/accounts'],
]

const given = process.argv[2]
const service = given === undefined ? await demonstration() : { base: given, stop: () => {} }
const executablePath = [process.env.PENGCE_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  (path) => path !== undefined && existsSync(path),
)
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] })
let over = false
console.log('page                    script kB  all kB  seen ms  usable ms   (median of 3)')
for (const [name, role, path] of pages) {
  const seen = []
  for (let run = 0; run < RUNS; run++) seen.push(await look(role, path))
  const middle = (key) => seen.map((one) => one[key]).sort((a, b) => a - b)[Math.floor(RUNS / 2)]
  const [script, all, first, usable] = ['script', 'all', 'first', 'usable'].map(middle)
  if (role === null && (script > SCRIPT_BUDGET || usable > USABLE_BUDGET)) over = true
  console.log(
    `${name.padEnd(22)}${kilo(script)}${kilo(all)}${String(Math.round(first)).padStart(9)}${String(Math.round(usable)).padStart(11)}`,
  )
}
console.log(
  `budget of the first page: script ${SCRIPT_BUDGET / 1000} kB, usable in ${USABLE_BUDGET} ms: ${over ? 'over' : 'kept'}`,
)
await browser.close()
service.stop()
process.exitCode = over ? 1 : 0

/**
 * One visit with an empty cache. Seen: the heading is there; the first page is drawn beforehand, so that this needs no script. Usable: nothing
 * waits any more, which only the scripts bring about once they have taken over and the first answers are there, and the page answers.
 */
async function look(role, path) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' })
  if (role !== null)
    await context.request.post(`${service.base}/v1/session/demo`, {
      data: { as: role },
      headers: { origin: service.base },
    })
  const page = await context.newPage()
  const bodies = []
  page.on('response', (response) => bodies.push(sized(response)))
  const slow = await context.newCDPSession(page)
  await slow.send('Network.enable')
  await slow.send('Network.emulateNetworkConditions', SLOW)
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const began = performance.now()
  await page.goto(service.base + path, { waitUntil: 'commit' })
  await page.locator('main h1').waitFor()
  const first = performance.now() - began
  await page.waitForFunction(() => document.querySelector('.waiting') === null)
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
  const usable = performance.now() - began
  const sizes = await Promise.all(bodies)
  await context.close()
  const sum = (list) => list.reduce((total, { size }) => total + size, 0)
  return { script: sum(sizes.filter((s) => s.script)), all: sum(sizes), first, usable }
}

async function sized(response) {
  const body = await response.body().catch(() => Buffer.alloc(0))
  return { script: /\.js$/u.test(new URL(response.url()).pathname), size: gzipSync(body).length }
}

function kilo(bytes) {
  return (bytes / 1000).toFixed(1).padStart(11).slice(-10)
}

/** A demonstration on a port of its own, over a folder that is gone afterwards. */
async function demonstration() {
  const data = mkdtempSync(join(tmpdir(), 'pengce-budget-'))
  const port = 18_000 + (process.pid % 1000)
  const start = fileURLToPath(new URL('../../tools/start.mjs', import.meta.url))
  const env = { ...process.env, PORT: String(port), PENGCE_DATA: data }
  const child = spawn(process.execPath, [start, '--demo'], { env, stdio: 'ignore' })
  const base = `http://127.0.0.1:${port}`
  const until = Date.now() + 120_000
  for (;;) {
    const answers = await fetch(`${base}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (answers) break
    if (child.exitCode !== null || Date.now() > until)
      throw new Error('the demonstration did not start: see npm start -- --demo')
    await new Promise((later) => setTimeout(later, 200))
  }
  return {
    base,
    stop: () => {
      child.once('exit', () => rmSync(data, { recursive: true, force: true }))
      child.kill('SIGTERM')
    },
  }
}
