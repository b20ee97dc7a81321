import { join } from 'node:path'
import { type Language, onOneDay } from '@pengce/language'
import { law } from '@pengce/policies'
import {
  type Allocation,
  allocate,
  type BudgetRule,
  type BudgetShare,
  budgetShares,
  changeProblemText,
  openPopulation,
  PartComparer,
  type PartComparison,
  type PopulationProblem,
  readChange,
  readParts,
} from '@pengce/population'
import { changeComparison } from '@pengce/reform'
import { csvCell, dateText, decimalText, isCivilDate, moneyText } from '@pengce/values'
import { type ExitCode, exit, type Io } from '../io.ts'
import { checkedDate, mend } from '../usage.ts'
import { COMPARISON_WORDS } from './comparison-text.ts'
import { problem } from './problems.ts'
import { progressTo } from './progress.ts'
import { writtenFiles } from './written-files.ts'

export interface BudgetOptions {
  readonly document?: string
  readonly measures?: readonly string[]
  readonly ceiling: string
  readonly share: BudgetRule['how']
  readonly by?: string
  readonly asOf: string
  readonly out?: string
  readonly json?: boolean
}

/** Shares a ceiling over a document or some measures among everybody entitled: who gets what, and what is lacking. */
export async function budget(folder: string, options: BudgetOptions, io: Io, language: Language): Promise<ExitCode> {
  const wrong = checkedDate('--as-of', options.asOf)
  if (wrong.length > 0 || !isCivilDate(options.asOf)) return mend(wrong, io, language)
  const { document, measures, ceiling, share, by } = options
  const of = document === undefined ? { of: measures ?? [] } : { document }
  const line = { budget: { ...of, ceiling, share, ...(by === undefined ? {} : { by }) } }
  const read = readChange({ title: 'budget', changes: [line] }, law)
  if ('problems' in read) {
    for (const p of read.problems) io.err(changeProblemText(p, language))
    return exit.mend
  }
  const population = openPopulation(folder)
  if (!population.ok) return problem(population.problem, io, language)
  const { schema, versions: _, ...sides } = changeComparison(law, read.change, onOneDay(options.asOf))
  const [rule] = sides.after.budgets
  if (rule === undefined || sides.after.run.length === 0)
    return problem({ code: 'population/nothing-to-run', at: folder, on: options.asOf }, io, language)
  const comparer = new PartComparer(population.value, schema, readParts(population.value), {
    ...sides,
    to: 'webassembly',
  })
  const began = performance.now()
  const progress = progressTo(io, language)
  const taken: PartComparison[] = []
  const { parts, madeUp } = population.value.manifest
  for (let part = 0; part < parts; part++) {
    const one = comparer.take(part)
    if (!one.ok) return problem(one.problem, io, language)
    taken.push(one.value)
    progress(part + 1, parts, part + 1, (performance.now() - began) / 1000)
  }
  const shares = budgetShares(taken, rule)
  const shared = allocate(rule, shares)
  if (options.out !== undefined) {
    const written = writeShares(options.out, rule, shares, shared, madeUp !== null)
    if (written !== null) return problem(written, io, language)
  }
  const { counts } = shared
  const sums = { claimed: String(shared.claimed), given: String(shared.given), shortfall: String(shared.shortfall) }
  if (options.json === true)
    io.out(JSON.stringify({ asOf: options.asOf, madeUp, rule: { ...rule, by: rule.by?.id ?? null }, ...sums, counts }))
  else io.out(budgetText(rule, shared, options.asOf, madeUp !== null, language))
  return exit.done
}

function budgetText(rule: BudgetRule, shared: Allocation, asOf: string, madeUp: boolean, language: Language): string {
  const w = COMPARISON_WORDS[language]
  const money = (fen: bigint | number) => moneyText(Number(fen), language)
  const { counts: n } = shared
  return [
    ...(madeUp ? [w.madeUp] : []),
    isCivilDate(asOf) ? dateText(asOf, language) : asOf,
    w.budget(money(rule.ceiling), money(shared.claimed), money(shared.shortfall)),
    w.shared(n.all, n.part, n.nothing),
  ].join('\n')
}

/** Every claim with what it gets, in yuan; and the sums beside them. Written whole or not at all. */
function writeShares(
  folder: string,
  rule: BudgetRule,
  shares: readonly BudgetShare[],
  { claimed, given, shortfall, counts }: Allocation,
  madeUp: boolean,
): PopulationProblem | null {
  const yuan = (fen: number) => decimalText(fen, 2)
  const head = ['entity', 'measure', 'due (CNY)', 'gets (CNY)', madeUp ? 'made-up' : 'imported']
  const lines = shares.map(
    (s) => `${csvCell(s.entity)},${csvCell(s.measure)},${yuan(s.amount)},${yuan(s.gets)},${madeUp ? 1 : 0}`,
  )
  const sums = { claimed: String(claimed), given: String(given), shortfall: String(shortfall), counts, madeUp }
  return writtenFiles([
    [join(folder, 'budget.csv'), `\uFEFF${[head.map(csvCell).join(','), ...lines].join('\r\n')}\r\n`],
    [join(folder, 'budget.json'), `${JSON.stringify({ ...rule, by: rule.by?.id ?? null, ...sums }, null, 1)}\n`],
  ])
}
