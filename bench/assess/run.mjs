// node bench/assess/run.mjs: installs the peers beside this file if they are not there, bundles, runs.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const bench = dirname(dirname(fileURLToPath(import.meta.url)))
const peers = ['publicodes', 'json-rules-engine', '@gorules/zen-engine']
if (peers.some((name) => !existsSync(join(bench, 'node_modules', name)))) {
  console.log('installing the peers into bench/node_modules …')
  execFileSync('npm', ['install', '--package-lock=false', '--no-audit', '--no-fund'], { cwd: bench, stdio: 'inherit' })
}
// Beside the peers, so that Node finds them.
const outfile = join(bench, 'node_modules', '.pengce', 'assess.mjs')
await build({
  entryPoints: [join(bench, 'assess', 'assess.mjs')],
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile,
  external: [...peers, '@duckdb/node-api', '@electric-sql/pglite', 'exceljs'],
  logLevel: 'warning',
})
process.exitCode = spawnSync(process.execPath, ['--expose-gc', outfile], { stdio: 'inherit' }).status ?? 1
