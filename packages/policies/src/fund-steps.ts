import type { Office, Words } from '@pengce/language'
import { type Cites, decision, end, instalments, parties, submission } from '@pengce/procedure'
import type { Span } from '@pengce/values'
import { offices } from '@pengce/vocabulary'

/** What a text says of how support money is applied for, decided on and paid. */
export interface FundSpec {
  readonly cites: Cites
  readonly review: { readonly title: Words; readonly by: Office; readonly cites?: Cites; readonly within?: Span }
  readonly pays: string | readonly string[]
  /** From the day after payment is asked for; left out where the text sets none. */
  readonly paidWithin?: Span
}

/** From application to payment of support money: who reviews, the office that asks for payment, and the measures. */
export const fundSteps = ({ cites, review, pays, paidWithin }: FundSpec) =>
  ({
    application: submission({ by: parties.applicant, cites, complete: 'review' }),
    review: decision({ cites, ...review, grants: pays, approved: 'payment', refused: 'refused' }),
    payment: instalments({
      by: offices.finance,
      requestedBy: review.by,
      cites,
      every: 'once',
      ...(paidWithin === undefined ? {} : { within: paidWithin }),
      pays,
      done: 'paid',
    }),
    paid: end('completed', { title: ['已兑现', 'Paid'], to: parties.applicant, cites }),
    refused: end('refused', { to: parties.applicant, cites }),
  }) as const
