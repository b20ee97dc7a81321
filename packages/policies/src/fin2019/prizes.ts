import { granted, inKind, open, upTo, yearly } from '@pengce/language'
import { wan, yuan } from '@pengce/values'
import { finance, financialPrize, fintechProject, offices, otherSupport } from '@pengce/vocabulary'
import { otherThan } from '../rows.ts'
import { financialEnterprise } from './institutions.ts'
import { fin2019 } from './source.ts'
import { type Claim, shown, so, support } from './support.ts'

const { kind } = finance
const { grade } = financialPrize

export const innovationPrize = support('fin2019/innovation-prize', {
  title: ['金融创新奖', 'Financial innovation prize'],
  subject: ['enterprise', 'organisation', 'person'],
  support: 'innovation-prize',
  cites: fin2019('一/（四）¶1'),
  register: ['fin2019/（四）.¶1.1'],
  claims: [
    {
      claim: grade.isOneOf('first', 'second', 'third', 'merit', 'promotion'),
      holds: [grade.of('first')],
      also: [],
      fails: [shown('没有获评', 'no prize won', grade.of('none'))],
      open: grade.notKnown(),
    },
  ],
  other: otherSupport.innovation,

  pays: yearly(
    grade.pays({
      first: wan(100),
      second: wan(50),
      third: wan(30),
      merit: wan(15),
      promotion: wan(100),
      none: yuan(0),
    }),
  ),

  ordinary: ['一等奖', 'first prize'],
  paid: wan(100),
  undecided: open(yuan(0), wan(100)),
  rows: [
    [['二等奖', 'second prize'], [grade.of('second')], wan(50)],
    [['三等奖', 'third prize'], [grade.of('third')], wan(30)],
    [['优秀奖', 'merit prize'], [grade.of('merit')], wan(15)],
    [['监管机构的创新推进奖', 'the promotion prize of a regulator'], [grade.of('promotion')], wan(100)],
  ],
})

export const fintechPrize = support('fin2019/fintech-prize', {
  title: ['金融科技专项奖', 'Fintech prize'],
  subject: 'project',
  support: 'fintech-prize',
  cites: fin2019('一/（四）¶1'),
  register: ['fin2019/（四）.¶1.2'],
  claims: [so(fintechProject.excellent, '没有获评', 'no prize won')],
  other: otherSupport.innovation,

  pays: yearly(upTo(wan(600))),

  readings: {
    年度奖励额度: [
      '没有写单项奖金，一个项目至多到全年总额',
      'no single prize is written; one project has at most the total of the year',
    ],
  },

  ordinary: ['获评的区块链项目', 'a blockchain project that won'],
  paid: { verdict: 'yes', low: 0, high: wan(600).parts },
})

const isFinancialEnterprise: Claim = {
  claim: financialEnterprise,
  holds: [kind.of('bank')],
  also: [
    shown('小额贷款公司也是金融企业', 'a microcredit company is one', kind.of('microcredit')),
    shown('各类金融机构都是', 'so is every financial institution', otherThan(kind, 'association', 'none')),
  ],
  fails: [
    shown('行业协会不是金融企业', 'an association is none', kind.of('association')),
    shown('不是金融机构', 'no financial institution', kind.of('none')),
  ],
  open: kind.notKnown(),
}

export const fastLane = support('fin2019/fast-lane', {
  title: ['大企业与重大项目便利直通车', 'Fast lane for large enterprises and major projects'],
  support: 'fast-lane',
  cites: fin2019('一/（八）¶1'),
  register: ['fin2019/（八）'],
  claims: [
    isFinancialEnterprise,
    so(finance.honest, '有失信记录', 'not law-abiding and honest'),
    so(finance.recognisedForFastLane, '未经认定', 'not recognised'),
  ],
  other: null,

  pays: inKind(['便利直通车服务', 'the service of the fast lane']),

  readings: {
    守法诚信: [
      '条件写在前一句，直通车同样要求',
      'asked in the sentence before, and read as asked for the fast lane too',
    ],
  },

  ordinary: ['经认定的守法诚信金融企业', 'a recognised and honest financial enterprise'],
  paid: granted,
})

export const travelHelp = support('fin2019/travel', {
  title: ['出国出境与两地车牌便利', 'Help with travel and with plates for both sides'],
  support: 'travel',
  cites: fin2019('一/（八）¶1'),
  register: ['fin2019/（八）'],
  by: [offices.police, offices.foreignAffairs],
  claims: [isFinancialEnterprise, so(finance.travels, '没有业务需要', 'no need on business')],
  other: null,

  pays: inKind([
    '公安、外事部门为出国和赴港澳提供便利，协助向省公安厅申办两地车牌',
    'police and foreign affairs make travel easy; help with plates from the provincial police',
  ]),

  ordinary: ['因业务须赴香港', 'must go to Hong Kong on business'],
  paid: granted,
})

export const caseByCase = support('fin2019/case-by-case', {
  title: ['重点金融企业一事一议', 'Case-by-case support for key financial enterprises'],
  support: 'case-by-case',
  cites: fin2019('六/（二十九）¶1'),
  register: ['fin2019/（二十九）'],
  claims: [isFinancialEnterprise, so(finance.keyEnterprise, '不是市政府重点引进或扶持', 'not one the city wants')],
  other: null,

  pays: inKind([
    '按个案给产业用地、人才公寓、保障房、研发费用补贴等，没有写标准',
    'land, talent flats, security housing, research subsidies and more as the case may be; no standard is given',
  ]),

  ordinary: ['市政府重点引进的金融企业', 'a financial enterprise the city wants'],
  paid: granted,
})
