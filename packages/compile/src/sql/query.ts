import { type Dates, dayNamed, type Measure } from '@pengce/language'
import { toDay } from '@pengce/values'
import { claimsOf, neededFor, type Plan, planOf } from '../plan.ts'
import { type Column, dayKey, isDay, partsOf, type Term, type TermId, type TermOf } from '../term.ts'
import { DIALECTS, type Dialect, type DialectName, ENDLESS } from './dialect.ts'
import { joined } from './joined.ts'
import { columnNames } from './table-text.ts'
import { type DayText, SqlTerms } from './term-text.ts'

/** Measures as queries over one table of facts. */
export interface SqlProgram {
  readonly dialect: DialectName
  readonly columns: readonly Column[]
  /** Where rows differ in their dates: the days that the table has a column of, whole numbers since 1970-01-01. */
  readonly days: readonly DayColumn[]
  /** Queries that together answer for all measures, so many measures each. */
  readonly queries: readonly SqlQuery[]
}
export interface DayColumn {
  readonly name: string
  readonly day: TermOf<'day'>
}
export interface SqlQuery {
  readonly measures: readonly Measure[]
  /** One line a row: `row_number`, then for the measure at place k `verdict_k`, `low_k`, `high_k`, where it recurs `total_low_k` and `total_high_k`, and `reason_k`. */
  readonly rows: string
  /**
   * A line for each row and measure that is not refused: `place` (of the measure in the query), `row_number`, `verdict`, `low`, `high`,
   * `total_low`, `total_high` (those of one payment where nothing recurs) and `reason`.
   */
  readonly hits: string
  /** One line: for the measure at place k `yes_k` and `open_k` (rows) and the sums of its ends under `…_low_k`, `…_high_k`, `…_bottomless_k`, `…_boundless_k`. */
  readonly tally: string
}
export interface SqlOptions {
  readonly table?: string
  readonly measuresAQuery?: number
}

/** Prints measures for a database. Columns are named by `columnNames(program.columns)`; see `tableText` and `databaseValue`. */
export function sqlProgram(
  measures: readonly Measure[],
  dialect: DialectName,
  dates: Dates | 'of each row',
  options: SqlOptions = {},
): SqlProgram {
  const { table = 'facts', measuresAQuery = DIALECTS[dialect].measuresAQuery } = options
  const plans = measures.map(planOf)
  const columns = [...new Map(plans.flatMap((p) => p.columns).map((c) => [c.key, c])).values()]
  const names = columnNames(columns)
  const d = DIALECTS[dialect]
  const found = new Map(plans.flatMap((p) => p.terms.filter(isDay)).map((day) => [dayKey(day), day]))
  const days = dates === 'of each row' ? [...found.values()].map((day, i) => ({ name: `day_${i}`, day })) : []
  const dayNames = new Map(days.map(({ name, day }) => [dayKey(day), name]))
  const dayText: DayText = (day) =>
    dates === 'of each row'
      ? { text: dayNames.get(dayKey(day)) ?? '', isColumn: true }
      : { text: d.whole(BigInt(toDay(dayNamed(day, dates)))), isColumn: false }
  const queries = Array.from({ length: Math.ceil(plans.length / measuresAQuery) }, (_, i) => {
    const some = plans.slice(i * measuresAQuery, (i + 1) * measuresAQuery)
    return query(some, names, dayText, d, table)
  })
  return { dialect, columns, days, queries }
}

function query(
  of: readonly Plan[],
  names: ReadonlyMap<string, string>,
  day: DayText,
  d: Dialect,
  table: string,
): SqlQuery {
  const { terms, plans } = joined(of)
  const text = new SqlTerms(terms, names, day, d)
  const outputs = plans.flatMap((plan, k) => outputsOf(plan, text, k, d))
  const layered = layers(terms, plans, text, table, d)
  const select = (list: readonly (readonly [string, string])[]): string =>
    list.map(([name, expression]) => `  ${expression} as ${name}`).join(',\n')
  const rows = `select\n  row_number,\n${select(outputs)}\nfrom ${layered}`
  const sums = plans.flatMap((plan, k) => sumsOf(plan, k, d))
  return {
    measures: plans.map((p) => p.measure),
    rows: `${rows}${d.settings}`,
    hits: `with answers as (\n${rows}${d.fence}\n)\n${plans.map(hitsOf).join('\nunion all\n')}${d.settings}`,
    tally: `select\n${select(sums)}\nfrom (\n${rows}${d.fence}\n) answers${d.settings}`,
  }
}

/** The verdict as 0 no, 1 yes, 2 open; what is refused has no amount. */
function outputsOf(plan: Plan, text: SqlTerms, k: number, d: Dialect): [string, string][] {
  const [surely, possibly] = [text.surely(plan.when), text.possibly(plan.when)]
  const paid = (id: TermId | null, end: 'low' | 'high'): string =>
    id === null ? d.whole(0n) : d.choose(possibly, text[end](id), d.whole(0n))
  const claims = claimsOf(plan)
  const first = (passed: (id: TermId) => string): string =>
    claims.reduceRight((later, id, i) => d.choose(passed(id), later, String(i + 1)), '0')
  const open = first((id) => text.surely(id))
  const refused = first((id) => text.possibly(id))
  return [
    [`verdict_${k}`, d.choose(surely, '1', d.choose(possibly, '2', '0'))],
    [`low_${k}`, paid(plan.amount, 'low')],
    [`high_${k}`, paid(plan.amount, 'high')],
    ...(plan.total === null
      ? []
      : ([
          [`total_low_${k}`, paid(plan.total, 'low')],
          [`total_high_${k}`, paid(plan.total, 'high')],
        ] as [string, string][])),
    [`reason_${k}`, d.choose(surely, '0', d.choose(possibly, open, refused))],
  ]
}

function hitsOf({ total }: Plan, k: number): string {
  const all = total === null ? '' : 'total_'
  const list = [
    `${k} as place`,
    'row_number',
    `verdict_${k} as verdict`,
    `low_${k} as low`,
    `high_${k} as high`,
    `${all}low_${k} as total_low`,
    `${all}high_${k} as total_high`,
    `reason_${k} as reason`,
  ]
  return `select ${list.join(', ')} from answers where verdict_${k} <> 0`
}

function sumsOf({ total }: Plan, k: number, d: Dialect): [string, string][] {
  const zero = d.whole(0n)
  const of = (verdict: string, code: number): [string, string][] => [
    [`${verdict}_${k}`, d.sum(d.choose(`verdict_${k} = ${code}`, d.whole(1n), zero))],
    ...['', ...(total === null ? [] : ['total_'])].flatMap((part): [string, string][] => {
      const [low, high] = [`${part}low_${k}`, `${part}high_${k}`]
      const [bottomless, boundless] = [`${low} = -${ENDLESS}`, `${high} = ${ENDLESS}`]
      const name = (what: string): string => `${verdict}_${part}${what}_${k}`
      const sum = (condition: string, value: string): string =>
        d.sum(d.choose(`verdict_${k} = ${code} and ${condition}`, value, zero))
      return [
        [name('low'), sum(`not (${bottomless})`, low)],
        [name('high'), sum(`not (${boundless})`, high)],
        [name('bottomless'), sum(bottomless, d.whole(1n))],
        [name('boundless'), sum(boundless, d.whole(1n))],
      ]
    }),
  ]
  return [...of('yes', 1), ...of('open', 2)]
}

/** Terms in layers, each a query over the one below, so that every term is written and computed once. */
function layers(terms: readonly Term[], plans: readonly Plan[], text: SqlTerms, table: string, d: Dialect): string {
  const roots = plans.flatMap((p) => [p.when, p.amount, p.total, ...claimsOf(p)])
  const needed = neededFor(terms, ...roots)
  const depth: number[] = []
  for (const term of terms) depth.push(1 + Math.max(0, ...partsOf(term).map((id) => depth[id] ?? 0)))
  const lastUse = lastUses(terms, needed, depth, roots)
  const deepest = Math.max(0, ...[...needed].map((id) => depth[id] ?? 0))
  let from = table
  for (let layer = 1; layer <= deepest; layer++) {
    const made = [...needed].filter((id) => depth[id] === layer).flatMap((id) => text.columns(id))
    const kept = [...needed]
      .filter((id) => (depth[id] ?? 0) < layer && (lastUse.get(id) ?? 0) > layer)
      .flatMap((id) => text.columns(id).map((c) => c.name))
    // Facts are read in the first layer only: every term that reads one stands there.
    const list = ['row_number', ...kept, ...made.map(({ name, text: expression }) => `${expression} as ${name}`)]
    from = `(\n  select ${list.join(', ')}\n  from ${from}${d.fence}\n) layer${layer}`
  }
  return from
}

/** The last layer in which a term is read; what a query gives out is read after all layers. */
function lastUses(
  terms: readonly Term[],
  needed: ReadonlySet<TermId>,
  depth: readonly number[],
  roots: readonly (TermId | null)[],
): ReadonlyMap<TermId, number> {
  const last = new Map<TermId, number>()
  for (const id of needed)
    for (const part of partsOf(terms[id] ?? { op: 'truth', value: true }))
      last.set(part, Math.max(last.get(part) ?? 0, depth[id] ?? 0))
  for (const id of roots) if (id !== null) last.set(id, Number.POSITIVE_INFINITY)
  return last
}
