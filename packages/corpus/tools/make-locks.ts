/**
 * Writes packages/policies/locks/<document>.lock.json and register-locators.json from a source of official texts.
 * Run: npx tsx packages/corpus/tools/make-locks.ts SOURCE --names NAMES --register REGISTER
 * NAMES gives each text its id by the line where it starts: [{"id":"hr2023","startLine":643}, …]. It is read only here.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findTexts } from '../src/boundary.ts'
import { lockOf, lockText } from '../src/lock.ts'
import { outlineOf } from '../src/outline.ts'
import type { Provision } from '../src/provision.ts'
import { locatorsOfRow, type RowPlace } from '../src/register-locators.ts'
import { sourceText } from '../src/source-text.ts'

const argument = (name: string) => {
  const at = process.argv.indexOf(name)
  return at === -1 ? undefined : process.argv[at + 1]
}
const file = process.argv[2]
const names = argument('--names')
if (file === undefined || names === undefined) {
  console.error('usage: make-locks SOURCE --names NAMES [--register REGISTER]')
  process.exit(2)
}
interface Name {
  readonly id: string
  readonly startLine: number
  readonly duplicates?: readonly { readonly startLine: number }[]
}
const known: Name[] = JSON.parse(readFileSync(names, 'utf8'))
const folder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'policies', 'locks')
mkdirSync(folder, { recursive: true })
const { texts } = findTexts(sourceText(file, readFileSync(file, 'utf8')))
const copies = new Map<string, Provision[][]>()
for (const text of texts) {
  const first = known.find((k) => k.startLine === text.startLine)
  const copy = known.find((k) => k.duplicates?.some((d) => d.startLine === text.startLine))
  const id = first?.id ?? copy?.id
  if (id === undefined) {
    console.error(`no name for the text at line ${text.startLine}`)
    process.exitCode = 1
    continue
  }
  const provisions = outlineOf(text)
  copies.set(id, [...(copies.get(id) ?? []), provisions])
  if (first !== undefined) writeFileSync(join(folder, `${id}.lock.json`), lockText(lockOf(id, provisions)))
}
console.log(`${copies.size} locks, ${[...copies.values()].reduce((n, c) => n + (c[0]?.length ?? 0), 0)} provisions`)

const register = argument('--register')
if (register !== undefined) {
  const rows: (RowPlace & { readonly doc: string })[] = readFileSync(register, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
  const lines: string[] = []
  let missing = 0
  for (const row of rows) {
    const locators = locatorsOfRow(row, copies.get(row.doc) ?? [])
    if (locators.length === 0) {
      missing++
      console.error(`${row.id}: no provision on lines ${row.lines.join(', ')}`)
    }
    lines.push(`  ${JSON.stringify(row.id)}: ${JSON.stringify(locators)}`)
  }
  writeFileSync(join(folder, 'register-locators.json'), `{\n${lines.join(',\n')}\n}\n`)
  console.log(`${rows.length} register rows, ${missing} without a provision`)
}
