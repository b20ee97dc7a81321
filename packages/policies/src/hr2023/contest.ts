import { all, between, decided, examples, measure, notEligible, open, upTo } from '@pengce/language'
import { wan, yuan } from '@pengce/values'
import { hrEvent, hrService, offices } from '@pengce/vocabulary'
import { benefit } from '../grant.ts'
import { chosen, so } from '../grant-claim.ts'
import { hr2023, on } from './source.ts'

const { contestWinner, filedOrLicensed } = hrService
const contestOffices = [
  offices.humanResources,
  offices.finance,
  offices.scienceTechnology,
  offices.industry,
  offices.marketRegulation,
]

export const contestFunding = benefit('hr2023/contest-funding', {
  title: ['人力资源科技类大赛资助', 'Funding of technology contests'],
  subject: 'event',
  support: 'event',
  cites: hr2023('二/6¶1'),
  register: ['hr2023/二.6#2'],
  by: contestOffices,
  on,
  claims: [chosen(hrEvent.kind, 'contest', 'forum', '论坛按另一规定', 'a forum falls under another rule')],
  pays: decided(['每次赛事给予财政资助，金额未列', 'fiscal funding for each contest; no figure is given']),
  paid: ['举办科技类大赛', 'a technology contest'],
})

export const contestWinnerSupport = benefit('hr2023/contest-winner-support', {
  title: ['大赛获奖机构落地支持', 'Support for contest winners that settle here'],
  support: 'landing',
  cites: hr2023('二/6¶1'),
  register: ['hr2023/二.6#2'],
  by: contestOffices,
  on,
  claims: [
    so(contestWinner, '没有获奖', 'won nothing'),
    so(filedOrLicensed, '未在本市备案也无许可', 'neither filed nor licensed here'),
  ],
  pays: decided([
    '项目成果转化落地资金，金额未列；符合条件的优先入驻产业园',
    'money to bring the project into use here, no figure given; those that qualify come first in the parks',
  ]),
  paid: ['获奖并在本市备案', 'a winner filed here'],
})

export const eventSubsidy = measure('hr2023/event-subsidy', {
  title: ['人力资源行业活动费用补贴', 'Subsidy for the cost of industry events'],
  subject: 'event',
  support: 'event',
  cites: hr2023('二/7¶1'),
  register: ['hr2023/二.7#1'],
  by: [offices.humanResources, offices.finance, offices.commerce],

  when: all(hrEvent.kind.is('forum'), hrEvent.influential),

  pays: upTo(hrEvent.cost),

  readings: { 费用补贴: ['比例未列，不超过活动费用本身', 'no rate is given; never more than the cost itself'] },
})

export const eventExamples = examples(eventSubsidy, {
  on,
  given: [hrEvent.kind.of('forum'), hrEvent.influential.holds(), hrEvent.cost.of(wan(30))],
  rows: [
    [['有行业影响力的论坛', 'a forum of influence in the industry'], [], between(yuan(0), wan(30))],
    [['费用更高', 'a dearer event'], [hrEvent.cost.of(wan(80))], between(yuan(0), wan(80))],
    [['没有行业影响力', 'of no influence'], [hrEvent.influential.fails()], notEligible],
    [['大赛按另一规定', 'a contest falls under another rule'], [hrEvent.kind.of('contest')], notEligible],
    [['影响力尚待认定', 'open until it is judged'], [hrEvent.influential.notKnown()], open(yuan(0), wan(30))],
    [['费用尚未核定', 'no ceiling while the cost is unknown'], [hrEvent.cost.notKnown()], between(yuan(0), null)],
  ],
})
