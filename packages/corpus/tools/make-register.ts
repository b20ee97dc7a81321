/**
 * Writes packages/policies/register/<document>.jsonl from a register of rows and the locators in
 * packages/policies/locks/register-locators.json. Run after make-locks:
 *   npx tsx packages/corpus/tools/make-register.ts REGISTER
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { registerRow } from '../src/register-row.ts'

const file = process.argv[2]
if (file === undefined) {
  console.error('usage: make-register REGISTER')
  process.exit(2)
}
const policies = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'policies')
const cites: Record<string, string[]> = JSON.parse(
  readFileSync(join(policies, 'locks', 'register-locators.json'), 'utf8'),
)
const byDocument = new Map<string, string[]>()
for (const line of readFileSync(file, 'utf8').split('\n')) {
  if (line === '') continue
  const { id, doc, lines, locator, ...rest } = JSON.parse(line)
  const row = registerRow.parse({ id, doc, lines, locator, cites: cites[id], ...rest })
  byDocument.set(doc, [...(byDocument.get(doc) ?? []), JSON.stringify(row)])
}
mkdirSync(join(policies, 'register'), { recursive: true })
for (const [doc, rows] of byDocument) writeFileSync(join(policies, 'register', `${doc}.jsonl`), `${rows.join('\n')}\n`)
console.log(`${byDocument.size} files, ${[...byDocument.values()].reduce((n, r) => n + r.length, 0)} rows`)
