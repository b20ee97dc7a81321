// node bench/advice/run.mjs: bundles the question benchmark and runs it.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const here = dirname(fileURLToPath(import.meta.url))
const root = dirname(dirname(here))
const outfile = join(root, 'bench', 'node_modules', '.pengce', 'questions.mjs')
await build({
  entryPoints: [join(here, 'questions.mjs')],
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile,
  external: ['@duckdb/*', '@electric-sql/*'],
  logLevel: 'warning',
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
})
process.exitCode =
  spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit', cwd: root }).status ?? 1
