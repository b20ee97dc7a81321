import type { Done, Refusal } from '../problem.ts'
import type { Work } from '../store/database.ts'
import type { BudgetTable } from '../store/money-tables.ts'
import type { Owed } from './liability.ts'

/** What a budget line may come to in a year, and what happens when more is asked. Ceiling in fen. */
export type Budget = Readonly<BudgetTable>

/**
 * Charges what is owed to its budget lines, in the order of coming. A line without a budget takes everything; one that is
 * used up refuses. Lines shared pro rata take every claim and are settled when the year is closed.
 */
export async function charge(tx: Work, owed: readonly Owed[]): Promise<Done<null>> {
  for (const { line, year, amount } of inOneOrder(owed.filter((o) => o.direction === 'payable'))) {
    const refusal = await chargeOne(tx, line, year, amount)
    if (refusal !== null) return { problem: refusal }
  }
  return { done: null }
}

async function chargeOne(tx: Work, line: string, year: number, amount: number): Promise<Refusal | null> {
  const charged = await chargeOn(tx, line, year, amount)
  const budget = await budgetOf(tx, line, year)
  if (budget === undefined || budget.rule === 'pro-rata' || charged <= budget.ceiling) return null
  return { code: 'money/budget-used-up', line, year, asked: amount, left: budget.ceiling - (charged - amount) }
}

/** Lines in the order in which everybody holds them, so that no two ever wait for each other. */
export const inOneOrder = <L extends Pick<Budget, 'line' | 'year'>>(lines: readonly L[]): readonly L[] =>
  lines.toSorted((a, b) => a.year - b.year || Number(a.line > b.line) - Number(a.line < b.line))

/** Holds a line and year until the work is over, so that what is set, charged and shared stays; tells what was set for it. */
export async function heldLine(tx: Work, line: string, year: number): Promise<Budget | undefined> {
  await chargeOn(tx, line, year, 0)
  return budgetOf(tx, line, year)
}

const budgetOf = (tx: Work, line: string, year: number): Promise<Budget | undefined> =>
  tx.selectFrom('budget').selectAll().where('line', '=', line).where('year', '=', year).executeTakeFirst()

/** Adds to what is charged to a line and year and tells the sum, in fen; the line is held until the work is over. */
async function chargeOn(tx: Work, line: string, year: number, amount: number): Promise<number> {
  const now = await tx
    .insertInto('charged')
    .values({ line, year, amount })
    .onConflict((c) => c.columns(['line', 'year']).doUpdateSet((eb) => ({ amount: eb('charged.amount', '+', amount) })))
    .returning('amount')
    .executeTakeFirstOrThrow()
  return now.amount
}
