// npm run check: the fast part of the suite (types, lint, imports, rules against tests, glossary).
import { endWithChildren } from './lib/children.mjs'
import { requireDependencies } from './lib/dependencies.mjs'
import { requireNode } from './lib/node-version.mjs'

requireNode()
endWithChildren()
await requireDependencies()
const [{ checks, runChecks }, { clientTypes }] = await Promise.all([
  import('./lib/checks.mjs'),
  import('./lib/client.mjs'),
])
const problem = await clientTypes()
if (problem !== undefined) console.log(problem)
const { failed } = await runChecks(checks())
process.exitCode = failed === 0 && problem === undefined ? 0 : 1
