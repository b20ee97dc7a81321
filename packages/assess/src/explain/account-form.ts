import type { Form } from '@pengce/language'
import { rangeOf, type Step, verdictOf } from '../evaluate.ts'
import { type RowStep, rowsOf } from './account-case.ts'
import type { Account } from './account-part.ts'
import { claimOf } from './claim.ts'
import { isZero } from './phrase.ts'
import { type Reason, reason } from './reason.ts'
import { figureOf, isSettled, type Teller } from './teller.ts'

type Crossing = Extract<Form, { name: 'first-crossing' }>

/** The tier passed for the first time, less what was already paid. */
export function crossingOf(step: Step, form: Crossing, t: Teller): Account {
  const a = t.w.amount
  const [award, paid] = form.topUp === 'difference' ? (step.children[1]?.children ?? []) : [step]
  if (award === undefined) return { notes: [], children: [] }
  const { rows } = rowsOf(award)
  if (!isSettled(award)) return { notes: [a.tierOpen], children: [] }
  const earlier = paid === undefined || (isSettled(paid) && rangeOf(paid).low === 0)
  const received = paid !== undefined && isSettled(paid) ? figureOf(paid, t).text : null
  const holds = rows.find((r) => verdictOf(r.when) === 'yes')
  if (holds === undefined) return { notes: [a.noTier(form.op)], children: why(rows, t).filter((r) => r.mark === 'no') }
  const topUp = earlier ? [] : [a.paid(received), a.topUp]
  return { notes: [a.tier(figureOf(award, t).text), ...topUp], children: inside(holds.when, t) }
}
/** The tier that says most about why none is due: one that was passed already, otherwise the lowest. */
function why(rows: readonly RowStep[], t: Teller): readonly Reason[] {
  const passed = rows.find((r) => r.when.children[0] && verdictOf(r.when.children[0]) === 'yes')
  const row = passed ?? rows.at(-1)
  return row === undefined ? [] : inside(row.when, t)
}
const inside = (when: Step, t: Teller): readonly Reason[] => when.children.map((c) => claimOf(c, t))

/** Slices, each with its rate. */
export function bandsOf(step: Step, t: Teller): Account {
  const a = t.w.amount
  const lines = step.children.flatMap((slice): Reason[] => {
    const [inside, rate] = slice.children
    const [upTo, from] = inside?.children[1]?.children ?? []
    if (inside === undefined || rate === undefined || upTo === undefined || from === undefined) return []
    if (isSettled(inside) && rangeOf(inside).low === 0) return []
    const limit = upTo.node.kind === 'least' ? (upTo.children[1] ?? null) : null
    const text = a.band(
      isZero(from.node) ? null : figureOf(from, t).text,
      limit === null ? null : figureOf(limit, t).text,
      figureOf(inside, t).text,
      figureOf(rate, t).text,
    )
    return [reason(null, a.part(text, figureOf(slice, t).text, []))]
  })
  return { notes: [a.bands], children: lines }
}
