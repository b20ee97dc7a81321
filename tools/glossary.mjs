// npm run check, the part on words: GLOSSARY.md gives one English name to each Chinese term and one term to each name.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './lib/project.mjs'

/** @typedef {{ term: string, name: string, usedIn: string, line: number }} Entry */

/**
 * The rows of the glossary's table: Chinese term, English name, where it is used.
 * @param {string} text
 * @returns {Entry[]}
 */
export const entriesOf = (text) =>
  text.split('\n').flatMap((line, index, lines) => {
    const [term = '', name = '', usedIn = ''] = line
      .split('|')
      .slice(1)
      .map((cell) => cell.trim())
    const head = lines[index + 1]?.startsWith('|-') === true
    return /\p{Script=Han}/u.test(term) && !head ? [{ term, name, usedIn, line: index + 1 }] : []
  })

/**
 * Duplicates either way, missing cells and rows out of order, as lines to show.
 * @param {string} text
 * @returns {string[]}
 */
export function glossaryProblems(text) {
  const entries = entriesOf(text)
  /** @type {string[]} */
  const problems = []
  /** @type {Map<string, Entry>} */
  const terms = new Map()
  /** @type {Map<string, Entry>} */
  const names = new Map()
  for (const [index, entry] of entries.entries()) {
    const say = (/** @type {string} */ text) => problems.push(`GLOSSARY.md:${entry.line}: ${text}`)
    const name = entry.name.toLowerCase()
    const sameTerm = terms.get(entry.term)
    const sameName = names.get(name)
    if (name === '' || entry.usedIn === '') say(`${entry.term} lacks its English name or where it is used`)
    if (sameTerm) say(`${entry.term} stands at line ${sameTerm.line} already as "${sameTerm.name}"; keep one name`)
    if (sameName) say(`"${entry.name}" is already the name of ${sameName.term} (line ${sameName.line}); choose another`)
    const before = entries[index - 1]
    if (before && before.name.toLowerCase() > name)
      say(`"${entry.name}" comes before "${before.name}"; keep the names in order`)
    terms.set(entry.term, entry)
    names.set(name, entry)
  }
  if (entries.length === 0) problems.push('GLOSSARY.md: no table of terms was found in it')
  return problems
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const text = readFileSync(join(root, 'GLOSSARY.md'), 'utf8')
  const problems = glossaryProblems(text)
  for (const line of problems) console.error(line)
  console.log(
    problems.length === 0 ? `${entriesOf(text).length} terms, one name each` : `${problems.length} entries to mend`,
  )
  process.exitCode = problems.length === 0 ? 0 : 1
}
