// node bench/population/run.mjs engines|clickhouse-check …: installs the peers if they are not there, bundles, runs.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const [script = 'engines', ...rest] = process.argv.slice(2)
const bench = dirname(dirname(fileURLToPath(import.meta.url)))
if (!existsSync(join(bench, 'node_modules', 'chdb'))) {
  console.log('installing the peers into bench/node_modules (chdb takes about 550 MB) …')
  execFileSync('npm', ['install', '--package-lock=false', '--no-audit', '--no-fund'], { cwd: bench, stdio: 'inherit' })
}
// Beside the peers, so that Node finds them.
const outdir = join(bench, 'node_modules', '.pengce')
await build({
  entryPoints: [script, 'engine-worker'].map((name) => join(bench, 'population', `${name}.mjs`)).filter(existsSync),
  bundle: true,
  platform: 'node',
  format: 'esm',
  outdir,
  external: [
    'chdb',
    '@duckdb/node-api',
    '@duckdb/node-bindings',
    '@electric-sql/pglite',
    'exceljs',
    'publicodes',
    'json-rules-engine',
    '@gorules/zen-engine',
  ],
  // CommonJS packages inside ask for it.
  banner: {
    js: "import { createRequire as pengceRequire } from 'node:module'; const require = pengceRequire(import.meta.url)",
  },
  logLevel: 'warning',
})
const file = join(outdir, `${script}.js`)
process.exitCode =
  spawnSync(process.execPath, ['--max-old-space-size=4096', file, ...rest], { stdio: 'inherit' }).status ?? 1
