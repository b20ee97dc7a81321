import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './children.mjs'
import { root } from './project.mjs'
import { hashOf, readJson, writeWhole } from './stamp.mjs'

/**
 * The packages of a lock file that an installation lacks or holds in another version. Optional ones may be absent:
 * most are builds for other platforms.
 * @param {{ packages?: Record<string, LockEntry> }} wanted package-lock.json
 * @param {{ packages?: Record<string, LockEntry> } | undefined} installed node_modules/.package-lock.json
 * @returns {string[]}
 * @typedef {{ version?: string, integrity?: string, link?: boolean, optional?: boolean, devOptional?: boolean }} LockEntry
 */
export function missing(wanted, installed) {
  const present = installed?.packages ?? {}
  return Object.entries(wanted.packages ?? {})
    .filter(([path, entry]) => {
      if (!path.includes('node_modules/')) return false
      const there = present[path]
      if (there === undefined) return entry.optional !== true && entry.devOptional !== true
      return there.version !== entry.version || there.integrity !== entry.integrity
    })
    .map(([path]) => path)
}

/** The hash of package-lock.json: what every build depends on besides its own sources. */
export const lockHash = () => hashOf(readFileSync(join(root, 'package-lock.json')))

/** Installs what is missing, or ends the process with the reason why that cannot be done. */
export async function requireDependencies() {
  const problem = await ensureDependencies()
  if (problem === undefined) return
  console.error(problem)
  process.exit(1)
}

/**
 * Installs what package-lock.json names when node_modules is missing or differs from it. What is there already stays:
 * `npm ci` would take it away first, under the feet of whoever is using it.
 * @returns {Promise<string | undefined>} a problem to show, or nothing when all is there
 */
export async function ensureDependencies() {
  const stampFile = join(root, 'node_modules', '.pengce-installed')
  const lock = lockHash()
  if (readJson(stampFile)?.lock === lock) return undefined
  const installed = join(root, 'node_modules', '.package-lock.json')
  const present = readJson(installed)
  const lacking = missing(readJson(join(root, 'package-lock.json')) ?? {}, present)
  if (lacking.length > 0) {
    const how = present === undefined ? ['ci'] : ['install', '--no-save']
    console.error('Installing the packages that package-lock.json names (once, about half a minute) …')
    const { code } = await run('npm', [...how, '--no-audit', '--no-fund'], { cwd: root, show: 2 })
    if (code !== 0)
      return [
        `The packages could not be installed (npm ${how[0]} ended with ${code}; its reason stands above).`,
        'Check that the npm registry can be reached, then run the command again: it starts afresh.',
        '依赖未能安装，原因见上文。请检查网络后重新运行。',
      ].join('\n')
  }
  writeWhole(stampFile, JSON.stringify({ lock }))
  return undefined
}
