import type { Provision } from './provision.ts'

/** A row of the register, as far as its place in the source goes. */
export interface RowPlace {
  readonly id: string
  readonly lines: readonly number[]
  readonly locator: string
}

/**
 * The provisions a register row stands on: those on its lines. Where several articles share a line, only those the row
 * names; items go in their paragraph's place only when the row covers the item's own line.
 */
export function locatorsOfRow(row: RowPlace, copies: readonly (readonly Provision[])[]): string[] {
  const wanted = new Set(row.lines)
  const locked = new Set(copies[0]?.map((p) => p.locator))
  const found = new Map<string, Provision>()
  for (const p of copies.flat())
    if (locked.has(p.locator) && p.lines.some((n) => wanted.has(n)) && !found.has(p.locator)) found.set(p.locator, p)
  const article = /第[一二三四五六七八九十百]+条/u.exec(row.locator)?.[0]
  const all = [...found.values()]
  const named = article === undefined ? [] : all.filter((p) => p.path.includes(article))
  const annex = row.locator.startsWith('附件') ? all.filter((p) => p.locator.startsWith('附')) : []
  const paragraph = /条\.(\d+)/u.exec(row.locator)?.[1]
  const exact = named.filter((p) => p.locator.includes(`¶${paragraph ?? ''}`) && sharesLine(p, named))
  const chosen =
    paragraph !== undefined && exact.length > 0 ? exact : named.length > 0 ? named : annex.length > 0 ? annex : all
  const extra = named.length > 0 ? all.filter((p) => aloneOnLines(p, copies, wanted) && !named.includes(p)) : []
  return [...new Set([...chosen, ...extra].map((p) => p.locator))]
}

/** True when a line of the row holds nothing but this provision, so the row can only mean it. */
function aloneOnLines(p: Provision, copies: readonly (readonly Provision[])[], wanted: ReadonlySet<number>): boolean {
  return p.lines.some((n) => wanted.has(n) && copies.every((c) => c.filter((q) => q.lines.includes(n)).length <= 1))
}

/** True when another paragraph of the same article stands on a line of this one: then only the row's number tells them apart. */
const sharesLine = (p: Provision, named: readonly Provision[]): boolean => {
  const paragraph = /¶\d+/u.exec(p.locator)?.[0]
  return named.some((q) => /¶\d+/u.exec(q.locator)?.[0] !== paragraph && q.lines.some((n) => p.lines.includes(n)))
}
