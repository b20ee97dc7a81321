// npm run check, the part on rules: each rule of a SPEC.md has a test that begins with its name, and each name a test
// begins with is a rule. A rule stands at the start of a line: "A3  With facts missing, …" or "- **A3** With …".
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './lib/project.mjs'
import { filesUnder } from './lib/stamp.mjs'

const ruleLine = /^\s*(?:[-*|]\s*)?(?:#+\s*)?(?:\*\*|`)?([A-Z]\d{1,3}[a-z]?)(?:\*\*|`)?[.:]?\s+\S/
const testName = /(['"`])((?:\[[A-Z]\d{1,3}[a-z]?\]\s*)+)/g

/**
 * The rules of a SPEC.md with their line numbers.
 * @param {string} text
 */
export const rulesOf = (text) =>
  text.split('\n').flatMap((line, index) => {
    const rule = ruleLine.exec(line)?.[1]
    return rule === undefined ? [] : [{ rule, line: index + 1 }]
  })

/**
 * The rules that the names of the tests in a file show, with their line numbers.
 * @param {string} text
 */
export const shownIn = (text) =>
  text
    .split('\n')
    .flatMap((line, index) =>
      [...line.matchAll(testName)].flatMap(([, , names = '']) =>
        [...names.matchAll(/\[(\w+)\]/g)].map(([, rule = '']) => ({ rule, line: index + 1 })),
      ),
    )

/**
 * Rules without a test, tests without a rule and rules stated twice, as lines to show.
 * @param {string} packages the folder of the packages
 * @returns {string[]}
 */
export function specProblems(packages) {
  const place = (/** @type {string} */ file, /** @type {number} */ line) =>
    `packages/${relative(packages, file)}:${line}`
  /** @type {Map<string, string>} */
  const rules = new Map()
  /** @type {Set<string>} */
  const shown = new Set()
  /** @type {string[]} */
  const problems = []
  const homes = readdirSync(packages).map((name) => join(packages, name))
  for (const home of homes) {
    const spec = join(home, 'SPEC.md')
    if (!existsSync(spec)) continue
    for (const { rule, line } of rulesOf(readFileSync(spec, 'utf8'))) {
      const earlier = rules.get(rule)
      if (earlier !== undefined)
        problems.push(`${place(spec, line)}: rule ${rule} stands at ${earlier} already; give it another name`)
      else rules.set(rule, place(spec, line))
    }
  }
  for (const home of homes)
    for (const file of ['test', 'src', 'e2e'].flatMap((folder) => filesUnder(join(home, folder)))) {
      if (!/\.test\.tsx?$/.test(file)) continue
      for (const { rule, line } of shownIn(readFileSync(file, 'utf8'))) {
        const known = rules.has(rule) || shown.has(rule)
        shown.add(rule)
        if (!known)
          problems.push(
            `${place(file, line)}: the test names rule ${rule}, which no SPEC.md states; add it there first`,
          )
      }
    }
  for (const [rule, where] of rules)
    if (!shown.has(rule))
      problems.push(`${where}: rule ${rule} has no test; begin the name of the test that shows it with [${rule}]`)
  return problems
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const problems = specProblems(join(root, 'packages'))
  for (const line of problems) console.error(line)
  console.log(
    problems.length === 0
      ? 'every rule has a test and every test its rule'
      : `${problems.length} rules and tests do not match`,
  )
  process.exitCode = problems.length === 0 ? 0 : 1
}
