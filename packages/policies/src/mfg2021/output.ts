import {
  between,
  decided,
  examples,
  firstCrossing,
  inKind,
  measure,
  notEligible,
  nothingDue,
  type RowSpec,
} from '@pengce/language'
import { fen, minus, percent, plus, wan, yi, yuan } from '@pengce/values'
import { manufacturer, manufacturing } from '@pengce/vocabulary'
import { benefit, costGrant } from '../grant.ts'
import { reaching, so } from '../grant-claim.ts'
import { mfg2021 } from './source.ts'

const { output, peakOutput, growthAccepted } = manufacturing
const { industrial } = manufacturer

export const clusterMatch = costGrant('mfg2021/cluster-match', {
  title: ['先进制造业集群竞赛配套资助', 'Match for the national cluster contest'],
  subject: ['enterprise', 'organisation'],
  support: 'match',
  cites: mfg2021('一/（一）¶1'),
  register: ['mfg2021/（一）.3'],
  on: '2023-06-01',
  claims: [so(manufacturing.clusterBody, '没有参加竞赛', 'not in the contest')],
  cost: manufacturing.clusterNationalFunds,
  rate: percent(100),
  cap: null,
  points: [
    [wan(3000), wan(3000)],
    [yi(2), yi(2)],
  ],
})

export const outputMilestone = measure('mfg2021/output-milestone', {
  title: ['产值首次达标一次性奖励', 'Award for reaching an output milestone'],
  support: 'growth',
  cites: mfg2021('一/（二）¶1'),
  register: ['mfg2021/（二）.2'],

  when: industrial,

  pays: firstCrossing(output, {
    peakBefore: peakOutput,
    crossing: 'reaches',
    tiers: [
      [yi(100), wan(300)],
      [yi(500), wan(1000)],
      [yi(1000), wan(2000)],
    ],
    topUp: 'none',
  }),

  readings: {
    首次达到: [
      '达到即算；一年跨两档只按高档，以后再升档给全额',
      'reaching it is enough; two tiers in one year pay the higher only, a later tier pays in full',
    ],
    工业企业: ['按产值计奖，只及于工业企业', 'counted by output, so industrial enterprises only'],
  },
})
/** Each tier: reached exactly in an earlier year, and missed by one fen. */
const reachedBefore: readonly RowSpec[] = (
  [
    [100, wan(300)],
    [500, wan(1000)],
    [1000, wan(2000)],
  ] as const
).flatMap(([tier, award]): RowSpec[] => [
  [
    [`此前恰好达到过 ${tier} 亿元`, `exactly ${tier} hundred million before`],
    [output.of(yi(tier + 20)), peakOutput.of(yi(tier))],
    nothingDue,
  ],
  [
    [`此前差一分钱不到 ${tier} 亿元`, `one fen short of ${tier} hundred million before`],
    [output.of(yi(tier + 20)), peakOutput.of(minus(yi(tier), fen(1)))],
    award,
  ],
])

export const outputMilestoneExamples = examples(outputMilestone, {
  on: '2023-06-01',
  given: [industrial.holds(), output.of(yi(120)), peakOutput.of(yi(60))],
  rows: [
    [['首次超过 100 亿元', 'the first tier'], [], wan(300)],
    [['恰好 100 亿元即达到', 'exactly ten billion'], [output.of(yi(100))], wan(300)],
    [['差一分钱', 'one fen short'], [output.of(minus(yi(100), fen(1)))], nothingDue],
    [['恰好 500 亿元', 'exactly fifty billion'], [output.of(yi(500)), peakOutput.of(yi(300))], wan(1000)],
    [
      ['差一分钱不到 500 亿元且早已过百亿', 'one fen short of fifty billion'],
      [output.of(minus(yi(500), fen(1))), peakOutput.of(yi(300))],
      nothingDue,
    ],
    [['恰好 1000 亿元', 'exactly a hundred billion'], [output.of(yi(1000)), peakOutput.of(yi(600))], wan(2000)],
    [
      ['差一分钱不到 1000 亿元', 'one fen short of a hundred billion'],
      [output.of(minus(yi(1000), fen(1))), peakOutput.of(yi(600))],
      nothingDue,
    ],
    [['一年连跨两档只给高档', 'two tiers in one year: the higher only'], [output.of(yi(550))], wan(1000)],
    [['此前已达到过', 'reached before'], [peakOutput.of(yi(100))], nothingDue],
    ...reachedBefore,
    [['此前恰好差一分钱', 'one fen short before'], [peakOutput.of(minus(yi(100), fen(1)))], wan(300)],
    [['不是工业企业', 'not an industrial enterprise'], [industrial.fails()], notEligible],
    [['产值未知', 'a range while output is unknown'], [output.notKnown()], between(yuan(0), wan(2000))],
    [['此前产值未知', 'a range while the peak is unknown'], [peakOutput.notKnown()], between(yuan(0), wan(300))],
    [
      ['此前已超过 1000 亿元', 'above a hundred billion before'],
      [output.of(yi(1200)), peakOutput.of(plus(yi(1000), fen(1)))],
      nothingDue,
    ],
  ],
})

export const expansionAward = benefit('mfg2021/expansion-award', {
  title: ['扩产增效奖励', 'Award for growing output'],
  support: 'growth',
  cites: mfg2021('一/（二）¶1'),
  register: ['mfg2021/（二）.3'],
  on: '2023-06-01',
  claims: [
    so(industrial, '不是工业企业', 'not an industrial enterprise'),
    reaching(output, yi(5), yi(6), ['恰好 5 亿元', 'exactly half a billion'], ['差一分钱', 'one fen short']),
    so(growthAccepted, '增速不够', 'not growing enough'),
  ],
  pays: decided(['金额和增速要求由申报指南确定', 'sum and growth are set by the guide']),
  paid: ['产值 6 亿元且增速达到要求', 'six hundred million and growing enough'],
})

export const headquartersLand = benefit('mfg2021/headquarters-land', {
  title: ['制造业总部用地优先', 'Land priority for manufacturing headquarters'],
  support: 'land',
  cites: mfg2021('一/（三）¶1'),
  register: ['mfg2021/（三）.1'],
  on: '2023-06-01',
  claims: [so(manufacturing.headquartersBusiness, '没有核心业务在本市', 'no core business in Shenzhen')],
  pays: inKind(['市级重点产业项目遴选中优先解决工业用地', 'industrial land first in the selection of key projects']),
  paid: ['核心业务在本市的制造业总部', 'a manufacturing headquarters with core business here'],
  readings: { 核心业务: ['四类业务举例，有其一即可', 'four examples; one of them is enough'] },
})
