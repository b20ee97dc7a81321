import { all, byCase, examples, measure, notEligible, open, paidBefore } from '@pengce/language'
import { fen, minus, percent, wan, yi, yuan } from '@pengce/values'
import { hrService } from '@pengce/vocabulary'
import { otherThan } from '../rows.ts'
import { netRevenue } from './scale-award.ts'
import { hr2023, on } from './source.ts'

const { institution, ownList, arrival, furtherConditionsMet, municipalApproval, revenueShare, revenue, passThrough } =
  hrService

export const movedListedAward = measure('hr2023/moved-listed-award', {
  title: ['知名人力资源服务机构迁入落户奖励', 'Settlement award for listed institutions that move in'],
  support: 'settlement',
  cites: hr2023('一/2¶1'),
  register: ['hr2023/一.2.¶1#1', 'hr2023/一.2.¶1#2'],

  when: all(institution, arrival.is('moved'), ownList.isOneOf('china500', 'services500'), municipalApproval),

  pays: byCase([
    [ownList.is('china500'), wan(800)],
    [ownList.is('services500'), wan(500)],
  ]),
  limit: { once: true },
  notWith: ['hr2023/moved-revenue-award', 'hr2023/headhunter-moved-award'],

  readings: {
    人力资源服务机构: [
      '机构本身入选，或属于入选企业',
      'the institution itself is on the list, or belongs to an enterprise that is',
    ],
  },
})

export const movedListedExamples = examples(movedListedAward, {
  on,
  given: [institution.holds(), arrival.of('moved'), ownList.of('china500'), municipalApproval.holds()],
  rows: [
    [['中国500强的机构迁入', 'a China Top 500 institution moves in'], [], wan(800)],
    [['中国服务业500强的机构迁入', 'one of the Service Top 500 moves in'], [ownList.of('services500')], wan(500)],
    [['世界500强不在本段之列', 'the Global 500 is not named here'], [ownList.of('global500')], notEligible],
    [['新设子公司或原在本市都不是迁入', 'a new subsidiary has not moved'], [otherThan(arrival, 'moved')], notEligible],
    [['未入选这两个榜单', 'on neither list'], [otherThan(ownList, 'china500', 'services500')], notEligible],
    [['不是人力资源服务机构', 'not a human-resource institution'], [institution.fails()], notEligible],
    [['未经市政府审定', 'refused by the municipal government'], [municipalApproval.fails()], notEligible],
    [['审定之前尚不能确定', 'open until it is approved'], [municipalApproval.notKnown()], open(wan(800), wan(800))],
    [['榜单未知时是一个范围', 'a range while the list is unknown'], [ownList.notKnown()], open(yuan(0), wan(800))],
    [['此前领过即不再给，哪怕一分钱', 'paid once only, be it one fen'], [paidBefore.of(fen(1))], notEligible],
  ],
})

export const newSubsidiaryAward = measure('hr2023/new-subsidiary-award', {
  title: ['知名人力资源服务机构新设分支机构落户奖励', 'Settlement award for new subsidiaries of listed institutions'],
  support: 'settlement',
  cites: hr2023('一/2¶2'),
  register: ['hr2023/一.2.¶2#1', 'hr2023/一.2.¶2#2', 'hr2023/一.2.¶2#3'],

  when: all(
    institution,
    arrival.is('new-subsidiary'),
    ownList.isOneOf('global500', 'china500', 'services500'),
    furtherConditionsMet,
    municipalApproval,
  ),

  pays: byCase([
    [ownList.is('global500'), wan(500)],
    [ownList.is('china500'), wan(300)],
    [ownList.is('services500'), wan(200)],
  ]),
  limit: { once: true },
  notWith: ['hr2023/headhunter-subsidiary-award'],

  readings: {
    分支机构: ['有独立法人资格，即法律上的子公司', 'with legal personality of its own, in law a subsidiary'],
  },
})

export const newSubsidiaryExamples = examples(newSubsidiaryAward, {
  on,
  given: [
    institution.holds(),
    arrival.of('new-subsidiary'),
    ownList.of('global500'),
    furtherConditionsMet.holds(),
    municipalApproval.holds(),
  ],
  rows: [
    [['世界500强的机构新设', 'of a Global 500 institution'], [], wan(500)],
    [['中国500强的机构新设', 'of a China Top 500 institution'], [ownList.of('china500')], wan(300)],
    [['中国服务业500强的机构新设', 'of a Service Top 500 institution'], [ownList.of('services500')], wan(200)],
    [['未入选任何榜单', 'on none of the lists'], [ownList.of('none')], notEligible],
    [
      ['整体迁入或原在本市都不是新设', 'moving in is not setting up'],
      [otherThan(arrival, 'new-subsidiary')],
      notEligible,
    ],
    [['此前领过即不再给', 'paid once only'], [paidBefore.of(fen(1))], notEligible],
    [['不符合配套条件', 'the further conditions are not met'], [furtherConditionsMet.fails()], notEligible],
    [['未经市政府审定', 'refused by the municipal government'], [municipalApproval.fails()], notEligible],
    [['不是人力资源服务机构', 'not a human-resource institution'], [institution.fails()], notEligible],
    [
      ['配套条件尚待认定', 'open while the further conditions are unsettled'],
      [furtherConditionsMet.notKnown()],
      open(wan(500), wan(500)),
    ],
  ],
})

export const movedRevenueAward = measure('hr2023/moved-revenue-award', {
  title: ['十亿级人力资源服务机构迁入落户奖励', 'Settlement award for billion-yuan institutions that move in'],
  support: 'settlement',
  cites: hr2023('一/2¶3'),
  register: ['hr2023/一.2.¶3'],

  when: all(
    institution,
    revenueShare.atLeast(percent(50)),
    netRevenue.atLeast(yi(10)),
    arrival.is('moved'),
    furtherConditionsMet,
  ),

  pays: wan(50),
  limit: { once: true },

  readings: {
    迁入本市: [
      '报市政府审定写在前两段，这里没有写',
      'approval by the municipal government is written in the two paragraphs before, not here',
    ],
  },
})

export const movedRevenueExamples = examples(movedRevenueAward, {
  on,
  given: [
    institution.holds(),
    revenueShare.of(percent(60)),
    revenue.of(yi(12)),
    passThrough.of(yuan(0)),
    arrival.of('moved'),
    furtherConditionsMet.holds(),
  ],
  rows: [
    [['上年营收 12 亿元的机构迁入', 'twelve hundred million the year before'], [], wan(50)],
    [['恰好 10 亿元即可', 'one billion is enough'], [revenue.of(yi(10))], wan(50)],
    [['差一分钱不到 10 亿元', 'one fen short of a billion'], [revenue.of(minus(yi(10), fen(1)))], notEligible],
    [['扣除代收代付后不足', 'short once pass-through is taken off'], [passThrough.of(yi(3))], notEligible],
    [['占比恰好 50%', 'half from such services is enough'], [revenueShare.of(percent(50))], wan(50)],
    [['不是人力资源服务机构', 'not a human-resource institution'], [institution.fails()], notEligible],
    [['占比不足 50%', 'less than half from such services'], [revenueShare.of(percent(49.9999))], notEligible],
    [['原在本市或新设都不是迁入', 'here before, or newly set up'], [otherThan(arrival, 'moved')], notEligible],
    [['此前领过即不再给', 'paid once only'], [paidBefore.of(fen(1))], notEligible],
    [['不符合配套条件', 'the further conditions are not met'], [furtherConditionsMet.fails()], notEligible],
    [['营收未知', 'open while revenue is unknown'], [revenue.notKnown()], open(wan(50), wan(50))],
    [['占比未知', 'open while the share is unknown'], [revenueShare.notKnown()], open(wan(50), wan(50))],
  ],
})
