import { any, byCase, each } from '@pengce/language'
import { wan } from '@pengce/values'
import { enterprise, finance, otherSupport } from '@pengce/vocabulary'
import { otherThan } from '../rows.ts'
import { isBranch } from './branch-claims.ts'
import { newlyRegistered, promise } from './claims.ts'
import { bankSpecialised, nationalRegulators } from './institutions.ts'
import { association } from './rent.ts'
import { fin2019 } from './source.ts'
import { type Claim, shown, support } from './support.ts'
import { onlineInstitution } from './treated.ts'

const { kind, approval } = finance
const { arrival } = enterprise

const branchOrOnline: Claim = {
  ...isBranch,
  claim: any(isBranch.claim, onlineInstitution),
  holds: [...isBranch.holds, approval.of('none')],
  fails: [
    ...isBranch.fails,
    shown(
      '网络金融机构未经国家部门批准',
      'an online institution not approved',
      kind.of('online'),
      otherThan(approval, ...nationalRegulators),
    ),
    shown(
      '经批准的其他机构',
      'any other approved institution',
      otherThan(kind, 'online'),
      approval.of('banking'),
      finance.onlyBranch.fails(),
    ),
  ],
}

export const branchSettlement = support('fin2019/branch-settlement', {
  title: ['一级分支机构落户奖励', 'Settlement award for first-level branches'],
  support: 'settlement',
  cites: [fin2019('三/（十八）¶2'), fin2019('五/（二十五）¶4')],
  register: ['fin2019/（十八）.¶2', 'fin2019/（二十五）.¶4'],
  claims: [branchOrOnline, newlyRegistered],
  other: otherSupport.settlement,

  pays: byCase([[kind.isOneOf('bank-branch', 'securities-branch', 'insurance-branch'), wan(200)]], wan(50)),
  limit: { once: true },

  readings: {
    其他金融企业: [
      '网络金融机构按其他金融企业的分支，50 万元',
      'an online institution counts as a branch of the other kind: half a million',
    ],
  },

  ordinary: ['新注册的银行分行', 'a newly registered bank branch'],
  paid: wan(200),
  rows: [
    [['证券公司分公司', 'of a securities company'], [kind.of('securities-branch')], wan(200)],
    [['保险公司分公司', 'of an insurer'], [kind.of('insurance-branch')], wan(200)],
    [['期货公司等的分公司', 'of another financial enterprise'], [kind.of('other-branch')], wan(50)],
    [
      ['经批准的网络金融机构', 'an approved online institution'],
      [kind.of('online'), each(...nationalRegulators.map((by) => approval.of(by)))],
      wan(50), //
    ],
  ],
})

export const associationSettlement = support('fin2019/association-settlement', {
  title: ['全国性金融行业协会落户奖励', 'Settlement award for national financial associations'],
  subject: 'organisation',
  support: 'settlement',
  cites: [fin2019('三/（十八）¶5'), fin2019('三/（十八）¶2')],
  register: ['fin2019/（十八）.¶5'],
  claims: [association],
  other: otherSupport.settlement,

  pays: wan(200),
  limit: { once: true },

  ordinary: ['经批准，与银行分行同额', 'let in, as much as a bank branch'],
  paid: wan(200),
})

export const specialisedSettlement = support('fin2019/bank-specialised-settlement', {
  title: ['商业银行专营机构落户奖励', 'Settlement award for specialised bank institutions'],
  support: 'settlement',
  cites: fin2019('三/（十九）¶2'),
  register: ['fin2019/（十九）.¶2'],
  claims: [
    {
      claim: bankSpecialised,
      holds: [kind.of('bank-specialised'), finance.independentUnit.holds(), approval.of('banking'), arrival.of('new')],
      also: [shown('新迁入的专营机构', 'one that moved in', arrival.of('moved'))],
      fails: [
        shown('不独立于当地分行', 'not independent of the local branch', finance.independentUnit.fails()),
        shown('未经银保监会批准', 'not approved', approval.of('none')),
        shown('早已在深圳', 'was here before', arrival.of('here')),
        shown('普通分行不是专营机构', 'an ordinary branch', otherThan(kind, 'bank-specialised')),
        shown('由其他部门批准或备案', 'let in by another body', otherThan(approval, 'banking')),
      ],
      open: finance.independentUnit.notKnown(),
    },
    promise,
  ],
  other: otherSupport.settlement,

  pays: wan(500),
  limit: { once: true },

  ordinary: ['新设信用卡中心', 'a new card centre'],
  paid: wan(500),
})
