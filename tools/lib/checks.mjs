import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { runNode } from './children.mjs'
import { root, seconds } from './project.mjs'

/** @typedef {{ title: string, script: string, args: string[] }} Check */

const bin = (/** @type {string} */ path) => join(root, 'node_modules', path)

/** @param {string} title @param {string} project @param {string} record @returns {Check} */
const types = (title, project, record) => ({
  title,
  script: bin('typescript-native/bin/tsc'),
  args: ['-p', project, '--noEmit', '--incremental', '--tsBuildInfoFile', join('dist', 'types', record)],
})

/**
 * The checks that need no test runner, longest first.
 * @returns {Check[]}
 */
export const checks = () => [
  types('types', 'tsconfig.json', 'packages.tsbuildinfo'),
  ...(existsSync(join(root, 'packages/portal/tsconfig.json'))
    ? [types('types of the portal', 'packages/portal/tsconfig.json', 'portal.tsbuildinfo')]
    : []),
  types('types of the tools', 'tools/tsconfig.json', 'tools.tsbuildinfo'),
  { title: 'lint and format', script: bin('@biomejs/biome/bin/biome'), args: ['check', '--colors=off', '.'] },
  { title: 'imports', script: 'tools/boundaries.mjs', args: [] },
  { title: 'rules and tests', script: 'tools/spec.mjs', args: [] },
  { title: 'licences', script: 'tools/licences.mjs', args: [] },
  { title: 'glossary', script: 'tools/glossary.mjs', args: [] },
]

/** @type {Check} the portal, the server and the command line can be built */
export const builds = { title: 'builds', script: 'tools/build.mjs', args: [] }

/**
 * Runs the checks two at a time and shows each as it ends, its output only when it failed.
 * @param {Check[]} list
 * @param {number} atOnce
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runChecks(list, atOnce = 2) {
  const waiting = [...list]
  let passed = 0
  const work = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      const { code, output, ms } = await runNode([check.script, ...check.args], { cwd: root })
      console.log(`${code === 0 ? '✓' : '✗'} ${check.title} (${seconds(ms)})`)
      if (code === 0) passed++
      else console.log(output.trimEnd().replace(/^/gm, '    '))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return { passed, failed: list.length - passed }
}
