import { payable } from '../result.ts'
import { fingerprint, ruleVersion } from '../rule-version.ts'
import type { Change, ChangeKind } from './change.ts'

/** What an applicant asked to be told of. */
export interface Subscription {
  readonly applicant: string
  /** Everything, the measures of one document, or one kind of support. */
  readonly to:
    | { readonly kind: 'all' }
    | { readonly kind: 'document'; readonly id: string }
    | { readonly kind: 'support'; readonly support: string }
  /** In fen: changes of less money are not told, nor what is not money. Anything unless said. */
  readonly leastMoney?: number
  /** What gives or takes something, unless said. */
  readonly kinds?: readonly ChangeKind[]
}
/** A change that is to be told, under a key that stands for it whenever it is found again. */
export interface Alert {
  readonly key: string
  readonly applicant: string
  readonly change: Change
}

const TOLD: readonly ChangeKind[] = ['gained', 'lost', 'opened', 'more', 'less', 'doubtful']

/** The alerts that changes give under subscriptions; what was told before, by key, is not told again. */
export function alertsOf(
  changes: readonly Change[],
  subscriptions: readonly Subscription[],
  told: ReadonlySet<string> = new Set(),
): readonly Alert[] {
  const found = new Map<string, Alert>()
  for (const s of subscriptions)
    for (const change of changes) {
      if (!isWanted(change, s)) continue
      const key = alertKey(s.applicant, change)
      if (!told.has(key) && !found.has(key)) found.set(key, { key, applicant: s.applicant, change })
    }
  return [...found.values()]
}

function isWanted(c: Change, { to, leastMoney = 0, kinds = TOLD }: Subscription): boolean {
  if (!kinds.includes(c.kind)) return false
  if (to.kind === 'document' && c.measure.document !== to.id) return false
  if (to.kind === 'support' && c.measure.support !== to.support) return false
  return leastMoney <= 0 || movedMoney(c) >= leastMoney
}
/** The most that the change gives or takes. */
const movedMoney = ({ difference }: Change): number =>
  difference === null ? 0 : Math.max(Math.abs(difference.low), Math.abs(difference.high))

/** The same result of the same rule, come out the same way, is the same news. */
const alertKey = (applicant: string, { kind, measure, item, after }: Change): string =>
  fingerprint({
    applicant,
    kind,
    measure: measure.id,
    item: item?.id ?? null,
    rule: after === null ? null : ruleVersion(after.measure),
    worth: after === null ? null : (payable(after) ?? after.amount),
    verdict: after?.verdict ?? null,
  })
