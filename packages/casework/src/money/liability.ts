import type { Citation } from '@pengce/language'
import type { CivilDate } from '@pengce/values'
import type { Selectable } from 'kysely'
import type { Work } from '../store/database.ts'
import type { LiabilityTable } from '../store/money-tables.ts'
import { type Budget, heldLine, inOneOrder } from './charge.ts'

/** Something owed because of an event: by the city, or back to it. Fen. */
export interface Owed {
  readonly direction: 'payable' | 'recoverable'
  readonly payer: string
  readonly payee: string
  /** The budget line it is charged to, and the year. */
  readonly line: string
  readonly year: number
  readonly measure: string | null
  readonly amount: number
  readonly due: CivilDate | null
  readonly cites: readonly Citation[]
}
/** A payment as it is entered. Fen. */
export interface Paid {
  readonly amount: number
  readonly direction: Owed['direction']
}
/** What is owed, with what was paid on it. Fen. */
export interface Liability extends Owed {
  readonly id: string
  readonly caseId: string
  readonly version: number
  /** What it came to when its budget was shared out; null while it was not. */
  readonly share: number | null
  readonly paid: number
}
/** What is still to be paid on it. Fen. */
export const stillOwed = (o: Liability): number => (o.share ?? o.amount) - o.paid

/** Writes what is owed because of an event, in order. */
export async function owe(
  tx: Work,
  caseId: string,
  version: number,
  owed: readonly Owed[],
): Promise<readonly string[]> {
  if (owed.length === 0) return []
  const rows = owed.map((o, n) => ({
    ...o,
    id: `${caseId}/${version}/${n + 1}`,
    case_id: caseId,
    version,
    cites: JSON.stringify(o.cites),
  }))
  await tx.insertInto('liability').values(rows).execute()
  return rows.map((r) => r.id)
}

/** What is owed in a case, earliest due first. */
export async function liabilitiesOf(tx: Work, caseId: string): Promise<readonly Liability[]> {
  const rows = await tx
    .selectFrom('liability')
    .leftJoin('share', 'share.liability', 'liability.id')
    .selectAll('liability')
    .select('share.amount as share')
    .select((eb) =>
      eb
        .selectFrom('payment')
        .select((p) => p.fn.coalesce(p.fn.sum<string>('payment.amount'), p.lit(0)).as('paid'))
        .whereRef('payment.liability', '=', 'liability.id')
        .as('paid'),
    )
    .where('case_id', '=', caseId)
    .orderBy('due')
    .orderBy('version')
    .orderBy('id')
    .execute()
  return rows.map((r) => ({ ...liabilityOfRow(r), share: r.share, paid: Number(r.paid ?? 0) }))
}

const liabilityOfRow = (r: Selectable<LiabilityTable>): Omit<Liability, 'paid' | 'share'> => ({
  id: r.id,
  caseId: r.case_id,
  version: r.version,
  direction: r.direction,
  payer: r.payer,
  payee: r.payee,
  line: r.line,
  year: r.year,
  measure: r.measure,
  amount: r.amount,
  due: r.due,
  cites: r.cites as readonly Citation[],
})

/** What is left of a payment, and a line whose year must be closed before what is owed out of it is paid. Fen. */
export interface Unpaid {
  readonly left: number
  readonly unshared: { readonly line: string; readonly year: number } | null
}
/** Writes a payment on what is owed, oldest due first, until the amount is used up; nothing on what is yet to be shared out. */
export async function payOff(
  tx: Work,
  caseId: string,
  version: number,
  { amount, on, direction }: Paid & { readonly on: CivilDate },
): Promise<Unpaid> {
  let left = amount
  let n = 0
  let unshared: Unpaid['unshared'] = null
  const ruleOf = direction === 'payable' ? await heldLinesOf(tx, caseId) : () => null
  for (const o of await liabilitiesOf(tx, caseId)) {
    const part = Math.min(left, stillOwed(o))
    if (o.direction !== direction || part <= 0) continue
    if (o.share === null && ruleOf(o) === 'pro-rata') {
      unshared ??= { line: o.line, year: o.year }
      continue
    }
    await tx
      .insertInto('payment')
      .values({
        id: `${caseId}/${version}/${++n}`,
        liability: o.id,
        case_id: caseId,
        version,
        amount: part,
        paid_on: on,
      })
      .execute()
    left -= part
  }
  return { left, unshared }
}

/** Holds every line out of which something is still to be paid and was not shared out, and tells how each is given out. */
async function heldLinesOf(tx: Work, caseId: string): Promise<(of: Owed) => Budget['rule'] | null> {
  const open = (await liabilitiesOf(tx, caseId)).filter(
    (o) => o.direction === 'payable' && o.share === null && stillOwed(o) > 0,
  )
  const rules = new Map<string, Budget['rule'] | null>()
  for (const o of inOneOrder(open))
    if (!rules.has(nameOf(o))) rules.set(nameOf(o), (await heldLine(tx, o.line, o.year))?.rule ?? null)
  return (of) => rules.get(nameOf(of)) ?? null
}
const nameOf = ({ line, year }: Owed): string => `${year} ${line}`
