// npm run new measure <document> <locator> [-- --id name]: a measure with its examples, with places to fill in.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { fromRoot, root } from './lib/project.mjs'
import { readJson } from './lib/stamp.mjs'

const usage =
  "npm run new measure <document> <locator> [-- --id scale-award], as in: npm run new measure hr2023 '一/1¶1'"

/**
 * Where a document's provisions are locked and which register rows stand on each.
 * @typedef {object} Locked
 * @property {readonly string[]} documents ids of all locked documents
 * @property {Readonly<Record<string, string>> | undefined} provisions of this document
 * @property {Readonly<Record<string, readonly string[]>>} rows register row to its locators
 */

/** @typedef {{ document: string, locator: string, id: string }} Wanted */

/**
 * What is wrong with what was asked for, in words; nothing when it can be written.
 * @param {Partial<Wanted>} wanted
 * @param {Locked} locked
 * @returns {string | undefined}
 */
export function wantedProblem({ document, locator, id }, { documents, provisions }) {
  if (!document || !locator) return `A document and a locator are needed: ${usage}`
  if (provisions === undefined) return `There is no document ${document}. There are: ${documents.join(', ')}`
  if (provisions[locator] === undefined) {
    const near = Object.keys(provisions).filter((one) => one.startsWith(locator.slice(0, 3)))
    const list = (near.length > 0 ? near : Object.keys(provisions)).slice(0, 20).join('  ')
    return `${document} has no provision ${locator}. Some it has: ${list}`
  }
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id ?? ''))
    return `The id ${id} should be a name in lower case with hyphens, for what the measure gives: scale-award`
  return undefined
}

/** @param {string} id scale-award becomes scaleAward */
const camel = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())

/**
 * The text of the new file.
 * @param {Wanted} wanted
 * @param {readonly string[]} rows the register rows it encodes
 */
export function skeleton({ document, locator, id }, rows) {
  const name = camel(id)
  const register = rows.length > 0 ? rows.map((row) => `'${row}'`).join(', ') : "'TODO'"
  return `import { all, amountOf, examples, measure, notEligible, open } from '@pengce/language'
import { wan } from '@pengce/values'
import { enterprise } from '@pengce/vocabulary'
import { ${document} } from './source.ts'

export const ${name} = measure('${document}/${id}', {
  title: ['TODO 简短名称', 'TODO short name'],
  cites: ${document}('${locator}'),
  register: [${register}],

  when: all(enterprise.inShenzhen),

  pays: amountOf(wan(0)), // TODO the amount as the text states it

  readings: {}, // TODO a word of the provision: [how it is read, the same in English]; each needs an example
})

export const ${name}Examples = examples(${name}, {
  on: '2024-01-01', // TODO a day on which the document is in force
  given: [enterprise.inShenzhen.holds()],
  rows: [
    [['TODO 通常情形', 'TODO the ordinary case'], [], wan(0)],
    // TODO just below, at and just above each threshold; each exclusion; each reading
    [['不在本市', 'not registered in Shenzhen'], [enterprise.inShenzhen.fails()], notEligible],
    [['登记地未知', 'open while it is not known'], [enterprise.inShenzhen.notKnown()], open(wan(0), wan(0))],
  ],
})
`
}

/** @param {string} document @returns {Locked} */
function lockedIn(document) {
  const locks = join(root, 'packages', 'policies', 'locks')
  const files = readdirSync(locks).filter((file) => file.endsWith('.lock.json'))
  return {
    documents: files.map((file) => basename(file, '.lock.json')),
    provisions: readJson(join(locks, `${document}.lock.json`))?.provisions,
    rows: readJson(join(locks, 'register-locators.json')) ?? {},
  }
}

/** @param {readonly string[]} args */
function main(args) {
  const at = args.indexOf('--id')
  const id = at >= 0 ? (args[at + 1] ?? '') : 'new-measure'
  const [kind, document = '', locator = ''] = args.filter((_, index) => at < 0 || (index !== at && index !== at + 1))
  const locked = lockedIn(document)
  const problem = kind === 'measure' ? wantedProblem({ document, locator, id }, locked) : usage
  const wanted = { document, locator, id }
  const folder = join(root, 'packages', 'policies', 'src', document)
  const file = join(folder, `${wanted.id}.ts`)
  if (problem !== undefined) return problem
  if (existsSync(file)) return `${fromRoot(file)} is there already; name the new measure with -- --id`

  const rows = Object.keys(locked.rows).filter(
    (row) => row.startsWith(`${document}/`) && locked.rows[row]?.includes(locator),
  )
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, skeleton(wanted, rows))
  console.log(`Wrote ${fromRoot(file)} for ${document} ${locator}${rows.length > 0 ? ` (${rows.join(', ')})` : ''}.`)
  console.log('Fill in each TODO, then list the measure and its examples in the policy of the document.')
  return undefined
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const problem = main(process.argv.slice(2))
  if (problem !== undefined) console.error(problem)
  process.exitCode = problem === undefined ? 0 : 2
}
