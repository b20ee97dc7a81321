// npm run check: the fast part of the suite (types, lint, imports, rules against tests, glossary).
import { endWithChildren } from './lib/children.mjs'
import { ensureDependencies } from './lib/dependencies.mjs'
import { requireNode } from './lib/node-version.mjs'

requireNode()
endWithChildren()
const problem = await ensureDependencies()
if (problem !== undefined) {
  console.error(problem)
  process.exit(1)
}
const { checks, runChecks } = await import('./lib/checks.mjs')
const { failed } = await runChecks(checks())
process.exitCode = failed === 0 ? 0 : 1
