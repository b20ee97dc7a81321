import { all, any, between, decided, define, open, settledBetween } from '@pengce/language'
import { percent, wan, yi, yuan } from '@pengce/values'
import { offices, project, construction as works } from '@pengce/vocabulary'
import { so } from '../grant-claim.ts'
import { majorOrSitePrepared, ordinaryProject } from '../permit-claims.ts'
import { type JointClaim, waiver, without } from '../waiver.ts'
import { on, withinScope } from './scope.ts'
import { permit2020 } from './source.ts'

export const exemptByMeetings = define('permit2020/proposal-exempt', {
  title: ['会议审定免建议书的项目', 'projects that two meetings exempted from the proposal'],
  cites: permit2020('第八条¶1'),
  register: ['permit2020/第八条.1#2'],
  says: [
    '市委常委会和市政府常务会都审议通过免建议书的，不用建议书批复也可由发展改革部门安排前期经费',
    'where Standing Committee and executive meeting both passed the exemption, funds may be arranged without an approved proposal',
  ],
  means: all(works.exemptByCommittee, works.exemptByExecutive),
})

const approvedOrExempt: JointClaim = {
  claim: any(works.proposalApproved, exemptByMeetings),
  holds: [works.proposalApproved.holds(), works.exemptByCommittee.fails(), works.exemptByExecutive.fails()],
  open: works.proposalApproved.notKnown(),
  edges: [
    [
      ['建议书经两个会议免除', 'exempted by both meetings'],
      [works.proposalApproved.fails(), works.exemptByCommittee.holds(), works.exemptByExecutive.holds()],
    ],
  ],
  fails: [
    [['建议书未批也未免', 'neither approved nor exempted'], works.proposalApproved.fails()],
    [
      ['只有常委会通过', 'passed by the Standing Committee only'],
      [works.proposalApproved.fails(), works.exemptByCommittee.holds()],
    ],
    [
      ['只有常务会通过', 'passed by the executive meeting only'],
      [works.proposalApproved.fails(), works.exemptByExecutive.holds()],
    ],
  ],
}

const earlyFunds = waiver('permit2020/early-funds', {
  title: ['一般项目前期经费', 'Early-stage funds of ordinary projects'],
  subject: 'project',
  support: 'early-stage',
  cites: [permit2020('第八条¶2'), permit2020('第八条¶1')],
  register: ['permit2020/第八条.2#1', 'permit2020/第八条.1#2'],
  by: [offices.developmentReform],
  on,
  claims: [withinScope, approvedOrExempt, ...ordinaryProject],
  pays: settledBetween(project.totalInvestment.times(percent(3)), project.totalInvestment.times(percent(5))),
  paid: ['总投资 1 亿元的学校，300 万至 500 万元', 'three to five million for a school of a hundred million'],
  gives: { yes: between(wan(300), wan(500)), open: open(wan(300), wan(500)) },
  more: [
    [['总投资 2000 万元', 'twenty million'], [project.totalInvestment.of(wan(2000))], between(wan(60), wan(100))],
    [['总投资 30 亿元', 'three billion'], [project.totalInvestment.of(yi(30))], between(wan(9000), wan(15000))],
    [
      ['总投资未定，数额也未定', 'no figure while the total is unknown'],
      [project.totalInvestment.notKnown()],
      between(yuan(0), null),
    ],
  ],
  given: [project.totalInvestment.of(yi(1))],
  readings: {
    '3%-5%': [
      '区间内的比例由主管部门定，只算范围',
      'the point within the band is the authority’s; only the range is computed',
    ],
    市委常委会议和: ['两个会议都要通过，只有一个不够', 'both meetings must pass it; one is not enough'],
  },
})

const fundsByNeed = waiver('permit2020/early-funds-by-need', {
  title: ['重大项目按需前期经费', 'Early-stage funds by need'],
  subject: 'project',
  support: 'early-stage',
  cites: [permit2020('第八条¶2'), permit2020('第八条¶1')],
  register: ['permit2020/第八条.2#2'],
  by: [offices.developmentReform],
  on,
  claims: [withinScope, approvedOrExempt, majorOrSitePrepared],
  pays: decided(['按项目实际需求，不受比例限制', 'by actual need; no share binds']),
  paid: ['重大项目', 'a major project'],
  gives: { yes: between(yuan(0), null), open: open(yuan(0), null) },
})

const basicResearch = waiver('permit2020/basic-research', {
  title: ['建议书批复前研究经费', 'Money for research before the proposal is approved'],
  subject: 'project',
  support: 'early-stage',
  cites: permit2020('第八条¶2'),
  register: ['permit2020/第八条.2#3'],
  on,
  claims: [
    withinScope,
    so(works.basicResearch, '没有这项需要', 'not needed'),
    without(works.proposalApproved, '建议书已经批复', 'the proposal is approved already'),
  ],
  pays: decided(['从本部门预算列支，不占前期经费', 'from the department’s own budget, not from the early-stage funds']),
  paid: ['建议书报批前做基本研究', 'basic research before the proposal is filed'],
  gives: { yes: between(yuan(0), null), open: open(yuan(0), null) },
})
export const funds = [earlyFunds, fundsByNeed, basicResearch]
