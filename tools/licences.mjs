// npm run check, the part on licences: everything that is installed may be used, changed and given on with this program. A package under
// another licence, or one that says none, fails with its name; `--list` shows how many there are of each.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './lib/project.mjs'

/** Permissive licences, by SPDX id. MPL-2.0 and LGPL bind only changes of the package itself; these are used unchanged. */
export const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'CC-BY-4.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'PostgreSQL',
  'Python-2.0',
  'Unlicense',
  'Zlib',
])

/** Packages that say nothing usable of their licence, each with why it is here nevertheless. */
export const KNOWN = new Map([
  ['chainsaw', 'MIT/X11 is the MIT licence under its older name; comes with exceljs'],
  ['buffers', 'says none; comes with exceljs for reading workbooks as streams, which nothing here does'],
])

/**
 * Whether a licence is allowed: of `A OR B` one must be, of `A AND B` both.
 * @param {string} expression
 * @returns {boolean}
 */
export const isAllowed = (expression) => {
  const plain = expression.replace(/^\((.*)\)$/, '$1')
  if (plain.includes(' AND ')) return plain.split(' AND ').every(isAllowed)
  if (plain.includes(' OR ')) return plain.split(' OR ').some(isAllowed)
  return ALLOWED.has(plain.replace(/[()]/g, '').trim())
}

/**
 * Every package of a lock file that is from elsewhere, with its licence as it says it.
 * @param {{ packages: Record<string, { version?: string, license?: string, link?: boolean }> }} lock
 */
export const packagesIn = (lock) =>
  Object.entries(lock.packages)
    .filter(([path, { link }]) => path.includes('node_modules/') && link !== true)
    .map(([path, { version = '', license = '' }]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license || ownLicence(path),
    }))

/**
 * What a package says of its licence itself, where the lock file does not.
 * @param {string} path
 */
function ownLicence(path) {
  try {
    const { license, licenses } = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'))
    return String(license?.type ?? license ?? licenses?.[0]?.type ?? '')
  } catch {
    return ''
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const all = packagesIn(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')))
  const wrong = all.filter((p) => !isAllowed(p.licence) && !KNOWN.has(p.name))
  for (const p of wrong)
    console.error(
      `${p.name}@${p.version}: ${p.licence || 'no licence'}; use another package, or add the licence to tools/licences.mjs with the reason`,
    )
  if (process.argv.includes('--list')) {
    for (const licence of [...new Set(all.map((p) => p.licence))].sort())
      console.log(`${all.filter((p) => p.licence === licence).length}\t${licence}`)
  }
  process.exitCode = wrong.length === 0 ? 0 : 1
}
