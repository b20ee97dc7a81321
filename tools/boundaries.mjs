// npm run check, the part on imports: tools/boundaries.json says which package may import which (DESIGN, "The house").
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { dirname, join, relative, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { importsOf } from './lib/imports.mjs'
import { root } from './lib/project.mjs'
import { filesUnder, readJson } from './lib/stamp.mjs'

/**
 * @typedef {{ imports: string[], 'imports types of'?: string[], runsIn?: 'browser', ships?: false }} Rule
 * @typedef {Record<string, Rule>} Table
 */

/**
 * Every import that the table forbids, as lines to show: file:line, what is wrong, what to do.
 * @param {string} packages the folder of the packages
 * @param {Table} table
 * @returns {string[]}
 */
export function violations(packages, table) {
  const names = readdirSync(packages).filter((name) => statSync(join(packages, name)).isDirectory())
  return [
    ...names
      .filter((name) => table[name] === undefined)
      .map((name) => `packages/${name} is not in tools/boundaries.json; add it with the packages it may import`),
    ...Object.entries(table).flatMap(([name, rule]) => ruleProblems(name, rule, table)),
    ...names.flatMap((name) => packageViolations(packages, name, table[name] ?? { imports: [] })),
  ]
}

/** @param {string} name @param {Rule} rule @param {Table} table */
function ruleProblems(name, rule, table) {
  if (rule.ships === false) return []
  return rule.imports
    .filter((other) => table[other]?.ships === false)
    .map((other) => `tools/boundaries.json: ${name} ships, so it may not import ${other}, which does not`)
}

/**
 * A package with what its imports are judged by.
 * @typedef {{ packages: string, name: string, home: string, rule: Rule, declared: Set<string> }} House
 */

/** @param {string} packages @param {string} name @param {Rule} rule */
function packageViolations(packages, name, rule) {
  const home = join(packages, name)
  /** @type {House} */
  const house = { packages, name, home, rule, declared: dependenciesOf(home) }
  const files = filesUnder(home, (entry) => entry === 'node_modules' || entry === 'dist')
    .filter((file) => /\.[cm]?tsx?$/.test(file))
    .map((file) => ({ file, imports: importsOf(file) }))
  const found = files.flatMap(({ file, imports }) => {
    const inPackage = relative(home, file).split(sep).join('/')
    const shipped = inPackage.startsWith('src/') && !/\.test\.tsx?$/.test(inPackage)
    return imports.flatMap((one) => {
      const text =
        pathProblem(house, file, one) ?? publicProblem(one) ?? (shipped ? shippedProblem(house, one) : undefined)
      return text === undefined ? [] : [`packages/${name}/${inPackage}:${one.line}: ${text}`]
    })
  })
  const graph = new Map(files.map(({ file, imports }) => [file, neighbours(file, imports)]))
  return [...found, ...cycles(graph).map((circle) => describeCycle(packages, circle))]
}

/** @typedef {import('./lib/imports.mjs').Import} Import */

/** @param {House} house @param {string} file @param {Import} one */
function pathProblem({ packages, home }, file, { from }) {
  if (!from.startsWith('.')) return undefined
  const to = join(dirname(file), from)
  if (to.startsWith(home + sep) || !to.startsWith(packages + sep)) return undefined
  return `reaches into another package by path (${from}); import '@pengce/${relative(packages, to).split(sep)[0]}'`
}

/** @param {Import} one */
function publicProblem({ from }) {
  const [scope, other, ...rest] = from.split('/')
  if (scope !== '@pengce' || rest.length === 0) return undefined
  return `imports '${from}'; only the root '@pengce/${other}' is public, so export it from its src/index.ts`
}

/** @param {House} house @param {Import} one */
function shippedProblem({ name, rule, declared }, { from, typeOnly }) {
  if (from.startsWith('.')) return undefined
  const wanted = packageOf(from)
  if (wanted.startsWith('@pengce/')) {
    const other = wanted.slice('@pengce/'.length)
    if (other === name) return `imports its own package by name; import the file itself, as in './date.ts'`
    return allowed(rule, other, typeOnly) ? undefined : forbidden(name, rule, other, typeOnly)
  }
  if (isBuiltin(from))
    return rule.runsIn === 'browser'
      ? `imports '${from}', but ${name} must also run in a browser; let the caller pass in what it gives`
      : undefined
  return typeOnly || declared.has(wanted)
    ? undefined
    : `imports '${from}', which packages/${name}/package.json does not list; run: npm i -w packages/${name} ${wanted}`
}

/**
 * The files that a file needs when it runs.
 * @param {string} file
 * @param {Import[]} imports
 */
const neighbours = (file, imports) =>
  imports.filter(({ from, typeOnly }) => from.startsWith('.') && !typeOnly).map(({ from }) => join(dirname(file), from))

/** @param {Rule} rule @param {string} other @param {boolean} typeOnly */
const allowed = (rule, other, typeOnly) =>
  rule.imports.includes(other) || (typeOnly && rule['imports types of']?.includes(other) === true)

/** @param {string} name @param {Rule} rule @param {string} other @param {boolean} typeOnly */
function forbidden(name, rule, other, typeOnly) {
  if (!typeOnly && rule['imports types of']?.includes(other))
    return `${name} may import types of ${other} only; write "import type"`
  const may = rule.imports.length > 0 ? rule.imports.join(', ') : 'no other package'
  return `${name} may not import ${other} (it may import ${may}); what needs it belongs in another package`
}

/** @param {string} home */
function dependenciesOf(home) {
  const { dependencies, peerDependencies, optionalDependencies } = readJson(join(home, 'package.json')) ?? {}
  return new Set(Object.keys({ ...dependencies, ...peerDependencies, ...optionalDependencies }))
}

/** @param {string} specifier */
const packageOf = (specifier) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

/**
 * Circles of imports, each once. Type imports do not count: they are gone when the code runs.
 * @param {Map<string, string[]>} graph
 * @returns {string[][]}
 */
function cycles(graph) {
  /** @type {Set<string>} */
  const done = new Set()
  /** @type {string[][]} */
  const found = []
  const visit = (/** @type {string} */ file, /** @type {string[]} */ path) => {
    const start = path.indexOf(file)
    if (start >= 0) return void found.push(path.slice(start))
    if (done.has(file)) return
    for (const to of graph.get(file) ?? []) visit(to, [...path, file])
    done.add(file)
  }
  for (const file of graph.keys()) visit(file, [])
  return found
}

/** @param {string} packages @param {string[]} files */
function describeCycle(packages, files) {
  const names = [...files, files[0] ?? ''].map((file) => `packages/${relative(packages, file).split(sep).join('/')}`)
  return `${names[0]}: imports in a circle: ${names.join(' → ')}; move what they share into a file of its own`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const table = JSON.parse(readFileSync(join(root, 'tools', 'boundaries.json'), 'utf8'))
  const found = violations(join(root, 'packages'), table)
  for (const line of found) console.error(line)
  console.log(found.length === 0 ? 'every import is allowed' : `${found.length} imports are not allowed`)
  process.exitCode = found.length === 0 ? 0 : 1
}
