import { decided, inKind, upTo } from '@pengce/language'
import { type Money, wan } from '@pengce/values'
import { enterprise, manufacturingProject as kind, marketEntity, marketPerson, offices } from '@pengce/vocabulary'
import { benefit } from '../grant.ts'
import { among, type Claim, so } from '../grant-claim.ts'
import { smallFirm } from '../size-claims.ts'
import { waiver } from '../waiver.ts'
import { within } from './gives.ts'
import { partOf } from './part-of.ts'
import { market2022, on } from './source.ts'

type Words = readonly [string, string]
const starter = so(marketPerson.qualifyingStarter, '不符合创业人员条件', 'not a qualifying person')
const loanable = so(marketEntity.loanConditions, '不符合贷款条件', 'the loan conditions are not met')

const loan = (
  id: string,
  title: Words,
  row: string,
  subject: 'person' | 'enterprise',
  claims: readonly [Claim, ...Claim[]],
  ceiling: Money,
  paid: Words,
) =>
  waiver(id, {
    title,
    subject,
    support: 'loan',
    cites: market2022('八/（二十二）¶1'),
    register: [row],
    by: [offices.humanResources, offices.centralBank],
    on,
    claims,
    pays: inKind(['可申请的创业担保贷款额度', 'guaranteed start-up loan that may be applied for'], upTo(ceiling)),
    gives: within(ceiling),
    paid,
  })

export const startUp = [
  benefit('market2022/start-up-subsidies', {
    title: ['创业人员扶持补贴', 'Subsidies for people who start up'],
    subject: 'person',
    support: 'start-up',
    cites: market2022('八/（二十二）¶1'),
    register: ['market2022/（二十二）#1'],
    by: [offices.humanResources],
    on,
    claims: [starter],
    pays: decided([
      '初创、社保、场租、带动就业等补贴，标准依其他规定',
      'for founding, insurance, rent and jobs, as other rules set',
    ]),
    paid: ['符合条件的创业人员', 'a qualifying person'],
  }),
  loan(
    'market2022/personal-loan',
    ['个人创业贷款', 'Start-up loan, persons'],
    'market2022/（二十二）#2',
    'person',
    [starter],
    wan(60),
    ['符合条件的个人最高 60 万元', 'a person: at most 600,000'],
  ),
  loan(
    'market2022/partnership-loan',
    ['合伙企业创业贷款', 'Start-up loan, partnerships'],
    'market2022/（二十二）#3',
    'enterprise',
    [loanable, so(marketEntity.partnership, '不是合伙企业', 'not a partnership')],
    wan(300),
    ['合伙企业最高 300 万元', 'a partnership: at most three million'],
  ),
  loan(
    'market2022/small-firm-loan',
    ['小微企业创业贷款', 'Start-up loan, small and micro firms'],
    'market2022/（二十二）#4',
    'enterprise',
    [loanable, smallFirm],
    wan(500),
    ['小微企业最高 500 万元', 'a small firm: at most five million'],
  ),
  benefit('market2022/incubator-operator', {
    title: ['孵化运营主体补贴', 'Subsidy for incubator operators'],
    subject: ['enterprise', 'organisation'],
    support: 'incubation',
    cites: market2022('八/（二十二）¶1'),
    register: ['market2022/（二十二）#5'],
    by: [offices.scienceTechnology, offices.smallBusiness, offices.humanResources],
    on,
    claims: [so(marketEntity.incubatorOperator, '不符合条件', 'does not qualify')],
    pays: decided(['数额未列', 'no figure']),
    paid: ['符合条件的运营主体', 'a qualifying operator'],
  }),
  partOf('market2022/first-products', {
    title: ['“三首”产品研制奖励', 'Award to developers of first products'],
    subject: 'project',
    support: 'first-product',
    locator: '八/（二十二）¶1',
    row: 'market2022/（二十二）#6',
    by: [offices.industry, offices.developmentReform],
    claims: [
      among(
        kind.firstProduct,
        [
          'equipment',
          ['material', ['新材料首批次', 'first batch of a material']],
          ['software', ['软件首版次', 'first version of software']],
        ],
        [['none', ['不是三首产品', 'not a first product']]],
      ),
    ],
    base: kind.firstProductSales,
    cap: wan(1000),
    ordinary: wan(5000),
    less: wan(400),
    paid: ['首台套销售 5000 万元', 'a first set with sales of fifty million'],
    notWith: ['mfg2021/first-products'],
    readings: { 一定期限: ['期限和比例都未列，只能算上限', 'neither period nor rate is given; only the ceiling is'] },
  }),
  partOf('market2022/venture-award', {
    title: ['新设迁入创投机构奖励', 'Award for new venture institutions'],
    support: 'venture',
    locator: '八/（二十三）¶1',
    row: 'market2022/（二十三）#1',
    by: [offices.localFinance],
    claims: [
      so(marketEntity.ventureBody, '不是创投机构', 'not a venture institution'),
      among(
        enterprise.arrival,
        ['new', ['moved', ['新迁入', 'newly moved in']]],
        [['here', ['早已在深圳', 'was here before']]],
      ),
    ],
    base: marketEntity.unlistedInvested,
    cap: wan(2000),
    ordinary: wan(30_000),
    less: wan(1500),
    paid: ['新设机构累计投资 3 亿元', 'a new institution that invested three hundred million'],
    readings: { 累计投资额: ['比例未列，只能算上限', 'the rate is not given; only the ceiling is'] },
  }),
  benefit('market2022/guarantee-fee', {
    title: ['小微贷款担保费补贴', 'Subsidy of guarantee fees'],
    support: 'guarantee-fee',
    cites: market2022('八/（二十三）¶1'),
    register: ['market2022/（二十三）#2'],
    by: [offices.smallBusiness, offices.localFinance],
    on,
    claims: [so(marketEntity.guaranteeFeePaid, '没有担保费', 'no guarantee fee'), smallFirm],
    pays: decided(['补贴标准未列', 'the rate is not given']),
    paid: ['小型企业有担保费', 'a small firm with a guarantee fee'],
    readings: { 贷款担保费: ['补给缴费的小微企业', 'paid to the small or micro firm that bears the fee'] },
  }),
]
