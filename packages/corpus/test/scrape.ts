import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Lock, parseRegister, type RegisterRow, readLock } from '../src/index.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const shared = join(root, '..', 'shared', 'corpus')

/** The shared scrape of official texts, when it is beside the project. It is never in it. */
export const scrapePath = join(shared, 'shenzhen-policies.txt')
export const hasScrape = existsSync(scrapePath)
/** What the yardstick says of a document. */
export interface Yardstick {
  readonly id: string
  readonly number: string | null
  readonly issued: string | null
  readonly posted: string | null
  readonly effective: string | null
  readonly expires: string | null
  readonly repeals: readonly string[]
  readonly startLine: number
  readonly endLine: number
  readonly duplicates?: readonly { readonly startLine: number; readonly endLine: number }[]
}
export const yardstick = (): Yardstick[] => JSON.parse(readFileSync(join(shared, 'documents.json'), 'utf8'))

const policies = join(root, 'packages', 'policies')
/** The locks of the policies. */
export const locks = (): Lock[] =>
  readdirSync(join(policies, 'locks'))
    .filter((name) => name.endsWith('.lock.json'))
    .map((name) => {
      const lock = readLock(name, readFileSync(join(policies, 'locks', name), 'utf8'))
      if (!lock.ok) throw new Error(JSON.stringify(lock.problem))
      return lock.value
    })
/** The register of the policies. */
export const register = (): RegisterRow[] =>
  readdirSync(join(policies, 'register')).flatMap((name) => {
    const rows = parseRegister(name, readFileSync(join(policies, 'register', name), 'utf8'))
    if (!rows.ok) throw new Error(JSON.stringify(rows.problem))
    return rows.value
  })
/** The schema of Akoma Ntoso, when it is beside the project. */
export const schemaPath = join(root, '..', 'shared', 'standards', 'akomantoso30.xsd')
/** The locators of each register row, as make-locks wrote them. */
export const registerPlaces = (): Record<string, string[]> =>
  JSON.parse(readFileSync(join(policies, 'locks', 'register-locators.json'), 'utf8'))
