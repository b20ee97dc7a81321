import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './project.mjs'

/**
 * What to tell someone whose Node is older than package.json allows; nothing when it will do.
 * @param {string} version of Node, without the v
 * @param {string} floor such as ">=20.19"
 * @returns {string | undefined}
 */
export function versionProblem(version, floor) {
  const numbers = (/** @type {string} */ text) => text.replace(/^\D*/, '').split('.').map(Number)
  const [major = 0, minor = 0] = numbers(version)
  const [needMajor = 0, needMinor = 0] = numbers(floor)
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return undefined
  const need = `${needMajor}.${needMinor}`
  return [
    `Pengce needs Node ${need} or newer; this is Node ${version}.`,
    `Install it (https://nodejs.org, or your version manager reads .node-version) and run the command again.`,
    `鹏策需要 Node ${need} 或更新的版本，当前为 ${version}。请安装后重新运行。`,
  ].join('\n')
}

/** Ends the process with a clear message when this Node is too old. */
export function requireNode() {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const problem = versionProblem(process.versions.node, engines.node)
  if (problem === undefined) return
  console.error(problem)
  process.exit(1)
}
