import type { Fact } from '@pengce/language'
import { PARTS, type Unit } from '@pengce/values'
import { distance } from 'fastest-levenshtein'
import { type Grouping, ID, NAME, OWNER } from '../store/manifest.ts'

/** What a column of a file is for. */
export type Head =
  | { readonly is: 'fact'; readonly fact: Fact; readonly year: number | null; readonly parts: number | null }
  | { readonly is: 'group'; readonly grouping: Grouping }
  | { readonly is: 'id' | 'name' | 'owner' }
/** A column that cannot be used, and why. */
export type HeadProblem =
  | { readonly code: 'column/unknown'; readonly column: string; readonly nearest: readonly string[] }
  | { readonly code: 'column/no-year'; readonly column: string; readonly fact: string }
  | { readonly code: 'column/unit-unknown'; readonly column: string; readonly unit: string }

const NAMES: readonly (readonly [Head, readonly string[]])[] = [
  [{ is: 'id' }, [ID, '编号', 'entity', '主体编号', '统一社会信用代码', 'credit code']],
  [{ is: 'name' }, [NAME, '名称', '企业名称']],
  [{ is: 'owner' }, [OWNER, '所属主体', '所属企业', 'entity id']],
  [{ is: 'group', grouping: 'subject' }, ['subject', '主体类型', 'kind']],
  [{ is: 'group', grouping: 'district' }, ['district', '区', '所在区', '行政区']],
  [{ is: 'group', grouping: 'sector' }, ['sector', '行业', '行业门类', 'industry']],
  [{ is: 'group', grouping: 'size' }, ['size', '规模']],
]
const SPECIAL: ReadonlyMap<string, Head> = new Map(
  NAMES.flatMap(([head, names]) => names.map((n) => [n, head] as const)),
)

/** Whole parts in one of a unit that a heading may name. */
const UNITS: Readonly<Record<string, Partial<Record<Unit, number>>>> = {
  元: { money: 100 },
  yuan: { money: 100 },
  rmb: { money: 100 },
  cny: { money: 100 },
  万元: { money: 1_000_000 },
  'wan yuan': { money: 1_000_000 },
  亿元: { money: 10_000_000_000 },
  'yi yuan': { money: 10_000_000_000 },
  分: { money: 1, point: PARTS.point },
  fen: { money: 1 },
  '%': { rate: PARTS.rate / 100 },
  '‰': { rate: PARTS.rate / 1000 },
  美元: { usd: PARTS.usd },
  usd: { usd: PARTS.usd },
  万美元: { usd: PARTS.usd * 10_000 },
  人: { person: 1 },
  户: { household: 1 },
  平方米: { 'square-metre': PARTS['square-metre'] },
  m2: { 'square-metre': PARTS['square-metre'] },
  吨: { tonne: PARTS.tonne },
  月: { month: 1 },
  年: { year: 1 },
  天: { day: 1 },
}

const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase()

/** Reads headings: `enterprise/revenue@2023`, `营业收入@2023（万元）`, `2023年营业收入`, `id`. */
export class HeadReader {
  readonly #byName = new Map<string, Fact | null>()
  readonly #names: readonly string[]
  constructor(facts: readonly Fact[]) {
    const put = (name: string, fact: Fact) => {
      const key = plain(name)
      const before = this.#byName.get(key)
      this.#byName.set(key, before === undefined || before === fact ? fact : null)
    }
    for (const fact of facts) {
      put(fact.id, fact)
      put(fact.label.zh, fact)
      put(fact.label.en, fact)
    }
    this.#names = [...facts.flatMap((f) => [f.id, f.label.zh]), ...SPECIAL.keys()]
  }

  read(column: string): Head | HeadProblem {
    const text = plain(column)
    const special = SPECIAL.get(text)
    if (special !== undefined) return special
    const whole = this.#byName.get(text)
    if (whole) return this.#ofFact(column, whole, null, null)
    const [, named = text, unit] = /^(.*?)\s*[([]([^()[\]]+)[)\]]$/u.exec(text) ?? []
    const [, front, first, back] = /^(?:(\d{4})年?\s*)?(.*?)(?:\s*@\s*(\d{4})年?)?$/u.exec(named) ?? []
    const fact = this.#byName.get((first ?? '').trim())
    if (!fact) return { code: 'column/unknown', column, nearest: this.nearest(first ?? text) }
    const year = back ?? front
    return this.#ofFact(column, fact, year === undefined ? null : Number(year), unit ?? null)
  }
  #ofFact(column: string, fact: Fact, year: number | null, unit: string | null): Head | HeadProblem {
    if (fact.period === 'year' && year === null) return { code: 'column/no-year', column, fact: fact.id }
    if (unit === null || fact.type !== 'figure') return { is: 'fact', fact, year, parts: null }
    const parts = UNITS[unit]?.[fact.unit]
    if (parts === undefined) return { code: 'column/unit-unknown', column, unit }
    return { is: 'fact', fact, year, parts }
  }

  /** The names most likely meant, three at most. */
  nearest(given: string): readonly string[] {
    const wanted = plain(given)
    const near = this.#names
      .map((name) => ({ name, far: farness(wanted, plain(name)) }))
      .filter(({ far }) => far < 0.5)
      .sort((a, b) => a.far - b.far)
    const best = near[0]?.far ?? 0
    return near
      .filter(({ far }) => far <= best + 0.1)
      .slice(0, 3)
      .map(({ name }) => name)
  }
}
/** From 0 (the same) to 1; a word that stands whole in the other is near. */
function farness(wanted: string, name: string): number {
  const longest = Math.max(wanted.length, name.length, 1)
  const inside = wanted.length >= 2 && (name.includes(wanted) || wanted.includes(name)) ? 0.4 : 1
  return Math.min(distance(wanted, name) / longest, inside)
}

/** What is meant by a column that must be there but is not. */
export const nearestHead = (columns: readonly string[], wanted: readonly string[]): string | null => {
  const found = columns
    .map((column) => ({ column, far: Math.min(...wanted.map((w) => farness(plain(w), plain(column)))) }))
    .sort((a, b) => a.far - b.far)[0]
  return found !== undefined && found.far < 0.5 ? found.column : null
}
