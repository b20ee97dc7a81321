import type { RegisterRow, Standing } from '@pengce/corpus'

/**
 * What stands on which provisions: every rule that has an id of a document, with each citation found in it, however
 * deep, and the provisions of the register rows it encodes. Works on any rules that are plain data.
 */
export function standingOf(rules: readonly unknown[], register: readonly RegisterRow[]): Standing[] {
  const cites = new Map(register.map((r) => [r.id, r.cites]))
  const found = new Map<string, { document: string; locators: Set<string> }>()
  const add = (id: string, document: string, locator: string) => {
    const key = `${id} ${document}`
    const known = found.get(key) ?? { document, locators: new Set<string>() }
    known.locators.add(locator)
    found.set(key, known)
  }
  const seen = new Set<object>()
  const walk = (node: unknown, owner: string | undefined) => {
    if (typeof node !== 'object' || node === null || seen.has(node)) return
    seen.add(node)
    const own = idOf(node) ?? owner
    if (own !== undefined && isCitation(node)) add(own, node.document, node.locator)
    if (own !== undefined && own !== owner)
      for (const row of rowsOf(node))
        for (const locator of cites.get(row) ?? []) add(own, row.split('/')[0] ?? '', locator)
    for (const child of Object.values(node)) {
      if (typeof child === 'object') walk(child, own)
    }
    // one citation may be shared by several rules
    if (isCitation(node)) seen.delete(node)
  }
  for (const rule of rules) walk(rule, undefined)
  return [...found].map(([key, { document, locators }]) => ({
    id: key.split(' ')[0] ?? '',
    document,
    locators: [...locators],
  }))
}

const idOf = (node: object): string | undefined =>
  'id' in node && typeof node.id === 'string' && /^[a-z][a-z0-9]*\/./u.test(node.id) ? node.id : undefined

const isCitation = (node: object): node is { document: string; locator: string; hash: string } =>
  'document' in node &&
  typeof node.document === 'string' &&
  'locator' in node &&
  typeof node.locator === 'string' &&
  'hash' in node

const rowsOf = (node: object): readonly string[] =>
  'register' in node && Array.isArray(node.register) ? node.register.filter((r) => typeof r === 'string') : []
