import { perEvent } from '@pengce/language'
import { fen, percent, plus, wan, yi } from '@pengce/values'
import { greenLoan, project } from '@pengce/vocabulary'
import { costGrant } from '../grant.ts'
import { type Claim, chosen, so } from '../grant-claim.ts'
import { green2019, usual } from './source.ts'

const { role, security, partnerBank, borrowerListed, principalLost, guaranteePaid, guaranteeFee } = greenLoan
const { interestPaid } = project

const byPartner = so(partnerBank, '不是合作银行发放', 'not lent by a partner bank')
const listed = so(borrowerListed, '借款人不在项目库内', 'the borrower is not in the library')

type Loan = Parameters<typeof costGrant>[1]
/** Half of a cost of a loan by a partner bank to a borrower in the library, for each loan; the text sets no cap. */
const halfOf = (
  id: string,
  { claims, ...spec }: Omit<Loan, 'claims' | 'on' | 'rate' | 'cap'> & { readonly claims: readonly [Claim, Claim] },
) =>
  costGrant(id, {
    ...spec,
    subject: 'project',
    on: usual,
    claims: [...claims, byPartner, listed],
    rate: percent(50),
    cap: null,
    recurs: perEvent,
  })

const lender = chosen(role, 'lender', 'borrower', '补给银行，不补给借款人', 'paid to the bank, not the borrower')
const guarantor = chosen(role, 'guarantor', 'lender', '补给担保机构，不补给银行', 'paid to the guarantor, not the bank')
const borrower = chosen(role, 'borrower', 'lender', '补给企业，不补给银行', 'paid to the enterprise, not the bank')
const onCredit = chosen(security, 'credit', 'other', '抵押贷款不是信用贷款', 'a mortgage loan is no credit loan')
const guaranteed = chosen(security, 'guaranteed', 'credit', '没有合作担保机构担保', 'no partner guarantor')
/** What the borrower is paid of its interest, with a guarantor or without. */
const interest = {
  cost: interestPaid,
  exact: true,
  points: [
    [wan(36), wan(18)],
    [plus(wan(36), fen(1)), wan(18)],
    [wan(900), wan(450)],
  ],
} as const
/** The money comes by the rules on the strategic emerging industries, which may add limits of their own. */
const otherRules = [
  '经费按战略性新兴产业政策给付，本意见没有写上限和期限',
  'paid under the rules of the emerging industries; no cap or term is written here',
] as const

export const loanLoss = halfOf('green2019/loan-loss', {
  title: ['绿色信用贷款风险补偿', 'Compensation for lost green credit loans'],
  support: 'risk',
  cites: green2019('二/（四）¶1'),
  register: ['green2019/（四）.1'],
  claims: [lender, onCredit],
  cost: principalLost,
  points: [
    [wan(400), wan(200)],
    [plus(wan(400), fen(1)), wan(200)],
    [yi(1), wan(5000)],
  ],
})

export const creditInterest = halfOf('green2019/credit-interest', {
  title: ['绿色信用贷款贴息', 'Interest subsidy for green credit loans'],
  support: 'interest',
  cites: green2019('二/（四）¶1'),
  register: ['green2019/（四）.2'],
  readings: { 给予企业贴息: otherRules },
  claims: [borrower, onCredit],
  ...interest,
})

export const guaranteeLoss = halfOf('green2019/guarantee-loss', {
  title: ['绿色贷款担保代偿补偿', 'Compensation for paid guarantees'],
  support: 'risk',
  cites: green2019('二/（五）¶1'),
  register: ['green2019/（五）.1'],
  readings: {
    代偿金额: [
      '以担保机构的代偿为基数，补给担保机构',
      'the base is what the guarantor paid, and the guarantor is compensated',
    ],
  },
  claims: [guarantor, guaranteed],
  cost: guaranteePaid,
  points: [
    [wan(300), wan(150)],
    [plus(wan(300), fen(1)), wan(150)],
    [wan(2000), wan(1000)],
  ],
})

const sameLoan = [
  '指前句由合作银行发放、合作担保机构担保的贷款',
  'the loan of the sentence before: from a partner bank, with a partner guarantor',
] as const

export const guaranteedInterest = halfOf('green2019/guaranteed-interest', {
  title: ['绿色担保贷款贴息', 'Interest subsidy for guaranteed green loans'],
  support: 'interest',
  cites: green2019('二/（五）¶1'),
  register: ['green2019/（五）.2'],
  readings: { 已获得担保贷款: sameLoan, 给予贴息: otherRules },
  claims: [borrower, guaranteed],
  ...interest,
})

export const guaranteeFees = halfOf('green2019/guarantee-fee', {
  title: ['绿色贷款担保费补贴', 'Guarantee fee subsidy for green loans'],
  support: 'guarantee-fee',
  cites: green2019('二/（五）¶1'),
  register: ['green2019/（五）.3'],
  readings: { 已获得担保贷款: sameLoan },
  claims: [borrower, guaranteed],
  cost: guaranteeFee,
  exact: true,
  points: [
    [wan(8), wan(4)],
    [plus(wan(8), fen(1)), wan(4)],
    [wan(60), wan(30)],
  ],
})
