// npm test: everything. Checks and tests run side by side, then the browser tests against the built portal.
// The last line is the sum: "N passed, N failed, N skipped". Exit code 0 only when nothing failed.
import { endWithChildren } from './lib/children.mjs'
import { chromium, ensureDebianPackages } from './lib/debian.mjs'
import { ensureDependencies } from './lib/dependencies.mjs'
import { requireNode } from './lib/node-version.mjs'
import { seconds } from './lib/project.mjs'

requireNode()
endWithChildren()
const began = performance.now()
const sum = { passed: 0, failed: 0, skipped: 0 }
/** @type {string[]} */
const notes = []

/** @param {string} title */
const heading = (title) => console.log(`\n── ${title} (${seconds(performance.now() - began)} so far)`)

/** @param {{ passed: number, failed: number, skipped?: number }} counts */
const add = ({ passed, failed, skipped = 0 }) => {
  sum.passed += passed
  sum.failed += failed
  sum.skipped += skipped
}

heading('Packages')
const problem = await ensureDependencies()
if (problem !== undefined) {
  console.log(problem)
  add({ passed: 0, failed: 1 })
} else {
  const { clientTypes } = await import('./lib/client.mjs')
  const [lacking, unwritten] = await Promise.all([ensureDebianPackages(), clientTypes()])
  if (unwritten !== undefined) {
    console.log(unwritten)
    add({ passed: 0, failed: 1 })
  }
  for (const need of lacking)
    notes.push(`${need.package} is missing, which ${need.for} need: apt-get install ${need.package}`)
  const [{ builds, checks, runChecks }, { runVitest }] = await Promise.all([
    import('./lib/checks.mjs'),
    import('./lib/vitest.mjs'),
  ])

  heading('Checks and tests')
  const [checked, tested] = await Promise.all([runChecks([...checks(), builds], 1), runVitest('unit')])
  add(checked)
  add(tested)

  heading('Browser tests')
  const browser = chromium()
  if (browser === undefined) {
    notes.push('the browser tests were skipped: no Chromium')
    add({ passed: 0, failed: 0, skipped: 1 })
  } else add(await runVitest('e2e', { ...process.env, PENGCE_CHROMIUM: browser }))
}

heading('Summary')
for (const note of notes) console.log(`! ${note}`)
console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`)
process.exitCode = sum.failed === 0 ? 0 : 1
