import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { lockHash } from './dependencies.mjs'
import { built, root } from './project.mjs'
import { changes, filesOf, hashOf, readJson, stampOf, writeWhole } from './stamp.mjs'

/**
 * Left in node_modules and loaded from there: native code, WebAssembly or data files beside the code, or so large
 * that only the command that needs it should pay for it.
 */
const external = [
  '@electric-sql/pglite',
  'pg',
  '@duckdb/node-api',
  '@duckdb/node-bindings',
  'exceljs',
  'pdfjs-dist',
  'apache-arrow',
]

/** Files that shape every bundle and are not imported by it. */
const shapes = () => [
  join(root, 'tools', 'lib', 'bundle.mjs'),
  join(root, 'package.json'),
  ...readdirSync(join(root, 'packages')).map((name) => join(root, 'packages', name, 'package.json')),
]

/** CommonJS packages inside an ES module bundle ask for these. */
const banner = `import { createRequire as pengceRequire } from 'node:module'
const require = pengceRequire(import.meta.url)`

/**
 * The main file of a bundle, built anew when a source, the lock file or a package.json changed. Two processes may do
 * this at once: each build goes to a folder named by its content, and the stamp is replaced in one step.
 * @param {string} name such as "pengce"
 * @param {string} entry its source, from the checkout
 * @returns {Promise<{ file: string, rebuilt: boolean } | { problem: string }>}
 */
export async function bundle(name, entry) {
  const home = join(built, name)
  const stampFile = join(home, 'stamp.json')
  const known = readJson(stampFile)
  const lock = lockHash()
  if (known?.lock === lock && known?.entry === entry) {
    const now = stampOf(filesOf(known.inputs), known.inputs)
    const file = join(home, known.folder, `${name}.mjs`)
    if (changes(known.inputs, now).length === 0 && existsSync(file)) {
      if (JSON.stringify(now) !== JSON.stringify(known.inputs))
        writeWhole(stampFile, JSON.stringify({ ...known, inputs: now }))
      return { file, rebuilt: false }
    }
  }
  if (!existsSync(join(root, entry))) return { problem: `${entry} is not there, so ${name} cannot be built` }

  const made = await build(name, entry, home)
  if ('problem' in made) return made
  writeWhole(stampFile, JSON.stringify({ lock, entry, folder: made.folder, inputs: stampOf(made.inputs) }))
  clear(home, [made.folder, known?.folder])
  return { file: join(home, made.folder, `${name}.mjs`), rebuilt: true }
}

/**
 * Removes builds that nobody needs any more. Young ones stay, since another process may be writing or loading them, and
 * so do those that a process runs from: it loads parts of them when they are first asked for.
 * @param {string} home
 * @param {readonly (string | undefined)[]} needed
 */
function clear(home, needed) {
  const hourAgo = Date.now() - 3_600_000
  for (const entry of readdirSync(home, { withFileTypes: true })) {
    const path = join(home, entry.name)
    const stat = statSync(path, { throwIfNoEntry: false })
    if (!entry.isDirectory() || needed.includes(entry.name) || stat === undefined || stat.mtimeMs > hourAgo) continue
    if (!isUsed(path)) rmSync(path, { recursive: true, force: true })
  }
}
/** The file by which a process says that it runs from a build; its number follows. */
const USER = 'run-by-'

/** @param {string} folder whether a process runs from the build in it; from none that another process cleared away meanwhile */
const isUsed = (folder) => {
  const within = existsSync(folder) ? readdirSync(folder) : []
  return within.some((name) => name.startsWith(USER) && isAlive(Number(name.slice(USER.length))))
}

/** @param {number} pid whether a process of that number runs, of whomever */
const isAlive = (pid) => {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/**
 * @param {string} name
 * @param {string} entry
 * @param {string} home
 * @returns {Promise<{ folder: string, inputs: string[] } | { problem: string }>}
 */
async function build(name, entry, home) {
  const esbuild = await import('esbuild')
  const result = await esbuild
    .build({
      absWorkingDir: root,
      entryPoints: { [name]: entry },
      outdir: home,
      outExtension: { '.js': '.mjs' },
      chunkNames: '[name]-[hash]',
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20.19',
      conditions: ['node', 'import', 'module'],
      external,
      banner: { js: banner },
      plugins: [keepLocations(join(home, 'content'))],
      legalComments: 'none',
      metafile: true,
      write: false,
      logLevel: 'silent',
    })
    .catch((/** @type {import('esbuild').BuildFailure} */ failure) => failure)
  if (!('metafile' in result) || result.metafile === undefined || result.outputFiles === undefined) {
    const lines = await esbuild.formatMessages('errors' in result ? (result.errors ?? []) : [], { kind: 'error' })
    return { problem: `${name} could not be built:\n${lines.join('') || result}` }
  }
  const folder = hashOf(result.outputFiles.map((file) => file.path + file.hash).join('\n'))
  const draft = join(home, `draft-${process.pid}`)
  mkdirSync(draft, { recursive: true })
  for (const file of result.outputFiles) writeWhole(join(draft, relative(home, file.path)), file.text)
  try {
    renameSync(draft, join(home, folder))
  } catch (error) {
    if (!existsSync(join(home, folder))) throw error
    rmSync(draft, { recursive: true, force: true }) // the same content was built before, or just now by another process
  }
  const sources = Object.keys(result.metafile.inputs).filter((path) => !path.includes('node_modules/'))
  return { folder, inputs: [...sources.map((path) => join(root, path.replace(/^.*?:/, ''))), ...shapes()] }
}

/**
 * Our own sources find files beside them by import.meta.url; in a bundle that must still be the source's address, not
 * the bundle's. Written relative to the bundle, so that the checkout may be moved.
 * @param {string} output a folder as deep as the one the bundle will lie in
 * @returns {import('esbuild').Plugin}
 */
const keepLocations = (output) => ({
  name: 'keep-locations',
  setup(build) {
    build.onLoad({ filter: /\.[cm]?tsx?$/ }, ({ path }) => {
      if (path.includes(`${sep}node_modules${sep}`)) return undefined
      const source = readFileSync(path, 'utf8')
      if (!source.includes('import.meta.')) return undefined
      const file = relative(output, path).split(sep).join('/')
      const folder = relative(output, dirname(path)).split(sep).join('/')
      const contents = source
        .replaceAll('import.meta.url', `new URL(${JSON.stringify(file)}, import.meta.url).href`)
        .replaceAll('import.meta.dirname', `pengcePath(new URL(${JSON.stringify(folder)}, import.meta.url))`)
        .replaceAll('import.meta.filename', `pengcePath(new URL(${JSON.stringify(file)}, import.meta.url))`)
      const needsPath = contents.includes('pengcePath(')
      return {
        contents: needsPath ? `import { fileURLToPath as pengcePath } from 'node:url'\n${contents}` : contents,
        loader: path.endsWith('x') ? 'tsx' : 'ts',
      }
    })
  },
})

/**
 * Says in the folder of a build that this process runs from it, until it ends.
 * @param {string} folder
 */
function markUsed(folder) {
  const mark = join(folder, `${USER}${process.pid}`)
  try {
    writeFileSync(mark, '')
  } catch {
    return // a checkout that may only be read is not built anew either
  }
  process.on('exit', () => rmSync(mark, { force: true }))
}

/**
 * Loads a bundle into this process.
 * @param {string} file
 */
export async function load(file) {
  markUsed(dirname(file))
  const { pathToFileURL } = await import('node:url')
  return import(pathToFileURL(file).href)
}
