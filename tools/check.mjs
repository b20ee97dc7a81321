// npm run check: the fast part of the suite (types, lint, imports, rules against tests, glossary).
import { endWithChildren } from './lib/children.mjs'
import { requireDependencies } from './lib/dependencies.mjs'
import { requireNode } from './lib/node-version.mjs'

requireNode()
endWithChildren()
await requireDependencies()
const { checks, runChecks } = await import('./lib/checks.mjs')
const { failed } = await runChecks(checks())
process.exitCode = failed === 0 ? 0 : 1
