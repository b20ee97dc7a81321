import { any, between, decided, open, settledBetween } from '@pengce/language'
import { percent, wan, yi, yuan } from '@pengce/values'
import { offices, project, construction as works } from '@pengce/vocabulary'
import { majorOrSitePrepared, ordinaryProject } from '../permit-claims.ts'
import { type JointClaim, waiver } from '../waiver.ts'
import { on, withinScope } from './scope.ts'
import { permit2018 } from './source.ts'

const plannedOrSettled: JointClaim = {
  claim: any(works.annualPlan, works.meetingMinutes).citing(permit2018('第九条¶1'), permit2018('第九条¶2')),
  holds: [works.annualPlan.holds(), works.meetingMinutes.fails()],
  open: works.annualPlan.notKnown(),
  edges: [
    [
      ['未列计划但会议纪要已议定', 'not in the plan but settled in minutes'],
      [works.annualPlan.fails(), works.meetingMinutes.holds()],
    ],
  ],
  fails: [[['未列计划也没有纪要', 'neither plan nor minutes'], works.annualPlan.fails()]],
}

const bothMinutes = {
  常委会会议纪要: [
    '与常务会纪要并列，两份都要有',
    'named beside those of the executive meeting; the minutes of both are needed',
  ],
} as const

const earlyFunds = waiver('permit2018/early-funds', {
  title: ['一般项目前期经费', 'Early-stage funds of ordinary projects'],
  subject: 'project',
  support: 'early-stage',
  cites: [permit2018('第十条¶3'), permit2018('第九条¶1'), permit2018('第九条¶2')],
  register: ['permit2018/第十条.3#1'],
  by: [offices.developmentReform],
  on,
  claims: [withinScope, plannedOrSettled, ...ordinaryProject],
  pays: settledBetween(project.totalInvestment.times(percent(3)), project.totalInvestment.times(percent(5))),
  paid: ['总投资 2 亿元的学校，600 万至 1000 万元', 'six to ten million for a school of two hundred million'],
  given: [project.totalInvestment.of(yi(2))],
  gives: { yes: between(wan(600), wan(1000)), open: open(wan(600), wan(1000)) },
  more: [
    [['总投资 3000 万元', 'thirty million'], [project.totalInvestment.of(wan(3000))], between(wan(90), wan(150))],
    [['总投资 20 亿元', 'two billion'], [project.totalInvestment.of(yi(20))], between(wan(6000), wan(10000))],
    [
      ['总投资未定，数额也未定', 'no figure while the total is unknown'],
      [project.totalInvestment.notKnown()],
      between(yuan(0), null),
    ],
  ],
  readings: {
    ...bothMinutes,
    '3%—5%': [
      '区间内的比例由主管部门定，只算范围',
      'the point within the band is the authority’s; only the range is computed',
    ],
  },
})

const fundsByNeed = waiver('permit2018/early-funds-by-need', {
  title: ['重大项目按需前期经费', 'Early-stage funds by need'],
  subject: 'project',
  support: 'early-stage',
  cites: [permit2018('第十条¶3'), permit2018('第九条¶1'), permit2018('第九条¶2')],
  register: ['permit2018/第十条.3#2'],
  by: [offices.developmentReform],
  on,
  claims: [withinScope, plannedOrSettled, majorOrSitePrepared],
  readings: bothMinutes,
  pays: decided(['按项目实际需求，不受比例限制', 'by actual need; no share binds']),
  paid: ['重大项目', 'a major project'],
  gives: { yes: between(yuan(0), null), open: open(yuan(0), null) },
})
export const funds = [earlyFunds, fundsByNeed]
