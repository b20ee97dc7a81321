// npm run build: everything that npm start and pengce would build, without running it.
import { bundle } from './lib/bundle.mjs'
import { endWithChildren } from './lib/children.mjs'
import { requireDependencies } from './lib/dependencies.mjs'
import { requireNode } from './lib/node-version.mjs'
import { portalPages } from './lib/portal.mjs'

requireNode()
endWithChildren()
await requireDependencies()
const made = {
  portal: await portalPages(),
  server: await bundle('server', 'packages/api/src/main.ts'),
  pengce: await bundle('pengce', 'packages/cli/src/main.ts'),
}
for (const [name, result] of Object.entries(made)) {
  if ('problem' in result) {
    console.error(result.problem)
    process.exitCode = 1
  } else console.log(`${name}: ${result.rebuilt ? 'built' : 'up to date'}`)
}
