import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { runNode } from './children.mjs'
import { lockHash } from './dependencies.mjs'
import { built, root } from './project.mjs'
import { changes, filesUnder, readJson, stampOf, writeWhole } from './stamp.mjs'

const home = join(root, 'packages', 'portal')
const notBuiltFrom = new Set(['dist', 'node_modules', 'test', 'e2e', 'SPEC.md', 'README.md', 'screenshots'])

/**
 * Builds the portal's pages into packages/portal/dist when one of its files or the lock file changed.
 * @returns {Promise<{ folder: string, rebuilt: boolean } | { problem: string }>}
 */
export async function portalPages() {
  const folder = join(home, 'dist')
  const stampFile = join(built, 'portal', 'stamp.json')
  const known = readJson(stampFile)
  const lock = lockHash()
  const now = stampOf(
    filesUnder(home, (name) => notBuiltFrom.has(name)),
    known?.inputs,
  )
  const same = known?.lock === lock && changes(known.inputs, now).length === 0
  if (same && existsSync(join(folder, 'index.html'))) return { folder, rebuilt: false }

  if (!existsSync(join(home, 'package.json'))) return { problem: 'packages/portal is not there, so it cannot be built' }
  const vite = createRequire(join(home, 'package.json')).resolve('vite/package.json')
  const { code, output } = await runNode([join(dirname(vite), 'bin', 'vite.js'), 'build', '--logLevel', 'warn'], {
    cwd: home,
  })
  if (code !== 0) return { problem: `the portal could not be built:\n${output}` }
  compressed(join(folder, 'assets'))
  writeWhole(stampFile, JSON.stringify({ lock, inputs: now }))
  return { folder, rebuilt: true }
}

/**
 * Writes scripts and styles compressed beside themselves: made once, smaller than what a server has time for.
 * @param {string} assets
 */
function compressed(assets) {
  if (!existsSync(assets)) return
  for (const name of readdirSync(assets))
    if (/\.(?:js|css)$/u.test(name)) {
      const content = readFileSync(join(assets, name))
      if (content.length > 1024) writeFileSync(join(assets, `${name}.br`), brotliCompressSync(content))
    }
}
