import { perEvent } from '@pengce/language'
import { fen, percent, plus, wan, yi } from '@pengce/values'
import { greenLoan, project } from '@pengce/vocabulary'
import { chosen, costGrant, so } from '../grant.ts'
import { green2019, usual } from './source.ts'

const { role, security, partnerBank, borrowerListed, principalLost, guaranteePaid, guaranteeFee } = greenLoan
const { interestPaid } = project

const lender = chosen(role, 'lender', 'borrower', '补给银行，不补给借款人', 'paid to the bank, not the borrower')
const guarantor = chosen(role, 'guarantor', 'lender', '补给担保机构，不补给银行', 'paid to the guarantor, not the bank')
const borrower = chosen(role, 'borrower', 'lender', '补给企业，不补给银行', 'paid to the enterprise, not the bank')
const onCredit = chosen(security, 'credit', 'other', '抵押贷款不是信用贷款', 'a mortgage loan is no credit loan')
const guaranteed = chosen(security, 'guaranteed', 'credit', '没有合作担保机构担保', 'no partner guarantor')
const byPartner = so(partnerBank, '不是合作银行发放', 'not lent by a partner bank')
const listed = so(borrowerListed, '借款人不在项目库内', 'the borrower is not in the library')
/** The money comes by the rules on the strategic emerging industries, which may add limits of their own. */
const otherRules = [
  '经费按战略性新兴产业政策给付，本意见没有写上限和期限',
  'paid under the rules of the emerging industries; no cap or term is written here',
] as const

export const loanLoss = costGrant('green2019/loan-loss', {
  title: ['绿色信用贷款风险补偿', 'Compensation for lost green credit loans'],
  subject: 'project',
  support: 'risk',
  cites: green2019('二/（四）¶1'),
  register: ['green2019/（四）.1'],
  on: usual,
  claims: [lender, onCredit, byPartner, listed],
  cost: principalLost,
  rate: percent(50),
  cap: null,
  recurs: perEvent,
  points: [
    [wan(400), wan(200)],
    [plus(wan(400), fen(1)), wan(200)],
    [yi(1), wan(5000)],
  ],
})

export const creditInterest = costGrant('green2019/credit-interest', {
  title: ['绿色信用贷款贴息', 'Interest subsidy for green credit loans'],
  subject: 'project',
  support: 'interest',
  cites: green2019('二/（四）¶1'),
  register: ['green2019/（四）.2'],
  readings: { 给予企业贴息: otherRules },
  on: usual,
  claims: [borrower, onCredit, byPartner, listed],
  cost: interestPaid,
  rate: percent(50),
  cap: null,
  recurs: perEvent,
  exact: true,
  points: [
    [wan(36), wan(18)],
    [plus(wan(36), fen(1)), wan(18)],
    [wan(900), wan(450)],
  ],
})

export const guaranteeLoss = costGrant('green2019/guarantee-loss', {
  title: ['绿色贷款担保代偿补偿', 'Compensation for paid guarantees'],
  subject: 'project',
  support: 'risk',
  cites: green2019('二/（五）¶1'),
  register: ['green2019/（五）.1'],
  readings: {
    代偿金额: [
      '以担保机构的代偿为基数，补给担保机构',
      'the base is what the guarantor paid, and the guarantor is compensated',
    ],
  },
  on: usual,
  claims: [guarantor, guaranteed, byPartner, listed],
  cost: guaranteePaid,
  rate: percent(50),
  cap: null,
  recurs: perEvent,
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

export const guaranteedInterest = costGrant('green2019/guaranteed-interest', {
  title: ['绿色担保贷款贴息', 'Interest subsidy for guaranteed green loans'],
  subject: 'project',
  support: 'interest',
  cites: green2019('二/（五）¶1'),
  register: ['green2019/（五）.2'],
  readings: { 已获得担保贷款: sameLoan, 给予贴息: otherRules },
  on: usual,
  claims: [borrower, guaranteed, byPartner, listed],
  cost: interestPaid,
  rate: percent(50),
  cap: null,
  recurs: perEvent,
  exact: true,
  points: [
    [wan(36), wan(18)],
    [plus(wan(36), fen(1)), wan(18)],
    [wan(900), wan(450)],
  ],
})

export const guaranteeFees = costGrant('green2019/guarantee-fee', {
  title: ['绿色贷款担保费补贴', 'Guarantee fee subsidy for green loans'],
  subject: 'project',
  support: 'guarantee-fee',
  cites: green2019('二/（五）¶1'),
  register: ['green2019/（五）.3'],
  readings: { 已获得担保贷款: sameLoan },
  on: usual,
  claims: [borrower, guaranteed, byPartner, listed],
  cost: guaranteeFee,
  rate: percent(50),
  cap: null,
  recurs: perEvent,
  exact: true,
  points: [
    [wan(8), wan(4)],
    [plus(wan(8), fen(1)), wan(4)],
    [wan(60), wan(30)],
  ],
})
