// npm start: from a bare clone to the portal at http://127.0.0.1:8080. Installs and builds what is missing or stale,
// then serves from this same process. PORT and HOST override the address; `npm start -- --demo` is a demonstration
// with named roles that anybody may take.
import { endWithChildren } from './lib/children.mjs'
import { requireDependencies } from './lib/dependencies.mjs'
import { requireNode } from './lib/node-version.mjs'
import { seconds } from './lib/project.mjs'

requireNode()
if (process.argv.includes('--demo')) process.env.PENGCE_DEMO = '1'
const hold = endWithChildren()
const server = await prepare()
hold()
const { load } = await import('./lib/bundle.mjs')
// Threads of the server begin with the bundle itself: nothing is looked at or built for them.
process.argv[1] = server
await load(server)

/** @returns {Promise<string>} the server's main file */
async function prepare() {
  await requireDependencies()
  const [{ bundle }, { portalPages }] = await Promise.all([import('./lib/bundle.mjs'), import('./lib/portal.mjs')])
  const began = performance.now()
  const [pages, main] = await Promise.all([portalPages(), bundle('server', 'packages/api/src/main.ts')])
  if ('problem' in pages) return give(pages.problem)
  if ('problem' in main) return give(main.problem)
  if (pages.rebuilt || main.rebuilt) console.error(`Built what had changed in ${seconds(performance.now() - began)}.`)
  process.env.PENGCE_PORTAL ??= pages.folder
  return main.file
}

/**
 * @param {string} problem
 * @returns {never}
 */
function give(problem) {
  console.error(problem)
  process.exit(1)
}
