import type { Office, Words } from '@pengce/language'
import { type Cites, parties, penalty, recovery } from '@pengce/procedure'

export interface RepaymentSpec<N extends string> {
  readonly by: Office
  readonly cites: Cites
  readonly ordered: Words
  readonly sanctions: string | readonly string[]
  /** The measures whose money goes back. */
  readonly takesBack: readonly string[]
  readonly recovered: N
}

/** Support that is taken back: repayment is ordered, then made; no text sets a day for it. */
export const repaymentSteps = <const N extends string>(s: RepaymentSpec<N>) =>
  ({
    order: penalty({
      title: s.ordered,
      by: s.by,
      against: parties.applicant,
      cites: s.cites,
      sanctions: s.sanctions,
      imposed: 'repayment',
    }),
    repayment: recovery({
      by: s.by,
      from: parties.applicant,
      cites: s.cites,
      takesBack: s.takesBack,
      recovered: s.recovered,
    }),
  }) as const
