import { any, between, decided, inKind, open, upTo } from '@pengce/language'
import { quantity, yuan } from '@pengce/values'
import { multinational as firm, offices, multinationalStaff as staff } from '@pengce/vocabulary'
import { benefit } from '../grant.ts'
import { so } from '../grant-claim.ts'
import { type JointClaim, waiver } from '../waiver.ts'
import { mnc2023 } from './source.ts'

const on = '2025-06-01'
const noTime = quantity('month', 0)
const fiveYears = quantity('month', 60)
const recognised = so(firm.recognised, '未经认定', 'not recognised')
const executive = so(staff.executive, '不是高管', 'no executive')
const executiveOrContributor: JointClaim = {
  claim: any(staff.executive, staff.keyContributor),
  holds: [staff.executive.holds(), staff.keyContributor.fails()],
  open: staff.executive.notKnown(),
  edges: [
    [
      ['贡献突出的其他人员', 'another outstanding contributor'],
      [staff.executive.fails(), staff.keyContributor.holds()],
    ],
  ],
  fails: [[['两者都不是', 'neither of the two'], staff.executive.fails()]],
}
const employed = so(staff.atHeadquarters, '不在总部任职', 'does not work for a headquarters')

export const rights = [
  benefit('mnc2023/award', {
    title: ['按外资奖励政策奖励', 'Award under the foreign-investment policy'],
    support: 'headquarters',
    cites: mnc2023('第十一条¶1'),
    register: ['mnc2023/第十一条'],
    by: [offices.commerce],
    on,
    claims: [recognised, so(firm.awardConditions, '不符合奖励条件', 'the conditions are not met')],
    pays: decided(['金额按外资奖励政策', 'the sum is set by the awards for foreign investment']),
    paid: ['经认定且符合条件', 'recognised, conditions met'],
  }),
  benefit('mnc2023/free-trade-account', {
    title: ['自由贸易账户', 'Free-trade account'],
    support: 'account',
    cites: mnc2023('第十二条¶2'),
    register: ['mnc2023/第十二条.¶2'],
    by: [offices.centralBank],
    on,
    claims: [recognised, so(firm.inFreeTradeArea, '不在自贸片区', 'not in the area')],
    pays: inKind(['可按规定开立自由贸易账户', 'may open a free-trade account under the rules']),
    paid: ['设在自贸片区的总部', 'a headquarters in the area'],
  }),
  waiver('mnc2023/residence', {
    title: ['外籍人才五年内居留', 'Work residence of up to five years'],
    subject: 'person',
    support: 'entry',
    cites: mnc2023('第十四条¶1'),
    register: ['mnc2023/第十四条'],
    by: [offices.police],
    on,
    claims: [employed, so(staff.foreignPermit, '不符合工作许可条件', 'no work permit')],
    pays: inKind(['工作类居留证件有效期', 'length of the residence document'], upTo(fiveYears)),
    paid: ['最长五年', 'up to five years'],
    gives: { yes: between(noTime, fiveYears), open: open(noTime, fiveYears) },
  }),
  waiver('mnc2023/talent-award', {
    title: ['总部高管人才奖励', 'Talent award'],
    subject: 'person',
    support: 'talent',
    cites: mnc2023('第十五条¶1'),
    register: ['mnc2023/第十五条'],
    by: [offices.humanResources],
    on,
    claims: [employed, executiveOrContributor],
    pays: decided(['按本市人才奖励规定', 'by the city’s rules on talent awards']),
    paid: ['总部高管', 'an executive of a headquarters'],
    gives: { yes: between(yuan(0), null), open: open(yuan(0), null) },
  }),
  benefit('mnc2023/housing', {
    title: ['总部人才保障性住房', 'Public housing for staff'],
    subject: 'person',
    support: 'housing',
    cites: mnc2023('第十六条¶1'),
    register: ['mnc2023/第十六条'],
    by: [offices.housing],
    on,
    claims: [employed],
    pays: inKind([
      '可按规定申请保障性住房，高管优先',
      'may apply for public housing under the rules, executives first',
    ]),
    paid: ['总部人才', 'staff of a headquarters'],
  }),
  benefit('mnc2023/schooling', {
    title: ['高管子女就近申请入学', 'Schooling of executives’ children'],
    subject: 'person',
    support: 'schooling',
    cites: mnc2023('第十七条¶1'),
    register: ['mnc2023/第十七条'],
    by: [offices.education],
    on,
    claims: [employed, executive, so(staff.childQualifies, '子女不符合条件', 'the child does not qualify')],
    pays: inKind(['可就近申请公办学校', 'may apply for a public school near home']),
    paid: ['子女符合条件', 'the child qualifies'],
  }),
  benefit('mnc2023/registration', {
    title: ['中方专才高管引进入户', 'Registration of senior Chinese staff'],
    subject: 'person',
    support: 'hukou',
    cites: mnc2023('第十八条¶1'),
    register: ['mnc2023/第十八条'],
    by: [offices.humanResources],
    on,
    claims: [
      employed,
      so(staff.seniorChinese, '不是市外引进的高级人员', 'not senior staff from elsewhere'),
      so(staff.introductionConditions, '不符合引进条件', 'the conditions are not met'),
    ],
    pays: inKind(['可办理人才引进入户', 'may be registered as introduced talent']),
    paid: ['符合条件的高级人员', 'qualifying senior staff'],
  }),
  benefit('mnc2023/family-visas', {
    title: ['外籍高管家属签证', 'Visas for families of foreign executives'],
    subject: 'person',
    support: 'entry',
    cites: mnc2023('第十九条¶1'),
    register: ['mnc2023/第十九条#2'],
    by: [offices.police],
    on,
    claims: [
      employed,
      executive,
      so(staff.foreignLongTerm, '不是长期工作的外籍人员', 'no foreigner working there for long'),
    ],
    pays: inKind([
      '家属得同等期限的签证证件，3 个工作日办结',
      'papers of the same length for the family, in three working days',
    ]),
    paid: ['长期工作的外籍高管', 'a foreign executive working there for long'],
  }),
  benefit('mnc2023/customs', {
    title: ['通关便利', 'Customs ease'],
    support: 'customs',
    cites: mnc2023('第二十条¶1'),
    register: ['mnc2023/第二十条.¶1'],
    by: [offices.customs],
    on,
    claims: [recognised, so(firm.customsQualified, '不符合条件', 'does not qualify')],
    pays: inKind(['进出口通关便利', 'ease of customs']),
    paid: ['符合条件的总部', 'a qualifying headquarters'],
  }),
  benefit('mnc2023/bonded', {
    title: ['保税物流便利监管', 'Eased supervision of bonded logistics'],
    support: 'customs',
    cites: mnc2023('第二十条¶2'),
    register: ['mnc2023/第二十条.¶2'],
    by: [offices.customs, offices.foreignExchange],
    on,
    claims: [
      recognised,
      so(firm.customsQualified, '不符合条件', 'does not qualify'),
      so(firm.bondedCentre, '没有设立中心', 'no such centre'),
    ],
    pays: inKind(['保税物流或分拨中心的便利监管', 'eased supervision of the centre']),
    paid: ['设立分拨中心的总部', 'a headquarters with a centre'],
  }),
]
