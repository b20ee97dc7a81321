import { all, decided, examples, measure, notEligible, open, yearly } from '@pengce/language'
import { percent, quantity, wan, yuan } from '@pengce/values'
import { telecomFirm as firm, networkProject as kind, networkEvent } from '@pengce/vocabulary'
import { benefit, costGrant, fixedGrant, unitGrant } from '../grant.ts'
import { among, type Claim, chosen, reaching, so } from '../grant-claim.ts'
import { onceRows } from '../grant-rows.ts'
import { openRow, thresholdRows } from '../rows.ts'
import { infra2022 } from './source.ts'

const on = '2025-06-01'
const items = (n: number) => quantity('item', n)
const homes = (n: number) => quantity('household', n)
const telecom = chosen(firm.kind, 'telecom', 'other', '不是基础电信企业', 'not a basic telecom enterprise')
const telecomOrBroadcasting = among(
  firm.kind,
  ['telecom', ['broadcasting', ['广电企业', 'a broadcasting enterprise']]],
  [['other', ['其他企业', 'another kind of firm']]],
)
const quality = so(firm.qualityMet, '网络质量不达标', 'quality below standard')
const shareOf = (fact: typeof firm.ponShare, threshold: number, ordinary: number): Claim =>
  reaching(
    fact,
    percent(threshold),
    percent(ordinary),
    [`恰好 ${threshold}%`, `exactly ${threshold} per cent`],
    [`不足 ${threshold}%`, `short of ${threshold} per cent`],
  )

const { exchangeJoinedOn, peakTraffic, freeBandwidth, threeYears, peakShare, lineFees } = firm

export const exchangeTelecom = fixedGrant('infra2022/exchange-telecom', {
  title: ['基础电信接入交换中心资助', 'Grant for telecoms joining the exchange'],
  support: 'exchange',
  cites: infra2022('一/（一）/4¶1'),
  register: ['infra2022/一.4#1'],
  on,
  claims: [
    telecom,
    {
      claim: exchangeJoinedOn.onOrBefore('2023-06-30'),
      holds: exchangeJoinedOn.of('2023-03-01'),
      open: exchangeJoinedOn.notKnown(),
      fails: [[['次日接入', 'joined the day after'], exchangeJoinedOn.of('2023-07-01')]],
      edges: [
        [['截止当日接入', 'joined on the last day'], exchangeJoinedOn.of('2023-06-30')],
        [['前一天接入', 'joined a day before'], exchangeJoinedOn.of('2023-06-29')],
      ],
    },
    reaching(peakTraffic, items(200), items(260), ['恰好 200G', 'exactly 200G'], ['199G', '199G']),
    reaching(freeBandwidth, items(10), items(20), ['恰好 10G', 'exactly 10G'], ['9G', '9G']),
    so(threeYears, '没有承诺三年', 'no commitment of three years'),
  ],
  sum: wan(3000),
  paid: ['各项条件齐备', 'all conditions met'],
  limit: { once: true },
  readings: { 网络迁改方式: ['截止当日接入的算在内', 'joining on the last day itself counts'] },
})

export const exchangeInternet = costGrant('infra2022/exchange-internet', {
  title: ['互联网企业接入交换中心资助', 'Grant for internet firms joining the exchange'],
  support: 'exchange',
  cites: infra2022('一/（一）/4¶1'),
  register: ['infra2022/一.4#2'],
  on,
  claims: [
    chosen(firm.kind, 'internet', 'other', '不是互联网企业', 'not an internet enterprise'),
    so(firm.onExchange, '没有接入交换中心', 'not on the exchange'),
    shareOf(peakShare, 10, 20),
  ],
  cost: lineFees,
  rate: percent(30),
  cap: wan(80),
  recurs: yearly,
  points: [
    [wan(200), wan(60)],
    [wan(266), wan(79.8)],
    [wan(300), wan(80)],
  ],
  readings: {
    分级: ['级别没有列出，按最高比例算上限', 'the grades are not given; the ceiling takes the highest rate'],
  },
})

const points = firm.allPoints
export const accessPoints = measure('infra2022/access-points', {
  title: ['公共无线接入点资助', 'Grant for public access points'],
  support: 'network',
  cites: infra2022('一/（一）/3¶1'),
  register: ['infra2022/一.3#2'],

  when: all(firm.leastYearlyPoints.atLeast(items(20_000)), points.atLeast(items(80_000)), firm.qualityMet),

  pays: points.each(yuan(1500)).cappedAt(wan(12_000)),
  limit: { once: true },

  readings: {
    累计升级接入: [
      '只计 2023 至 2025 年接入的，每个运营方各计；达到累计门槛即到上限',
      'points of 2023 to 2025 only, for each operator; the least total already reaches the cap',
    ],
  },
})
const sides = { below: notEligible, at: wan(12_000), above: wan(12_000) }
const accessPointsExamples = examples(accessPoints, {
  on: '2026-03-01',
  given: [firm.leastYearlyPoints.of(items(25_000)), points.of(items(85_000)), firm.qualityMet.holds()],
  rows: [
    [['三年累计 8.5 万个，封顶', 'eighty-five thousand in three years: the cap'], [], wan(12_000)],
    ...thresholdRows(points, items(80_000), sides),
    ...thresholdRows(firm.leastYearlyPoints, items(20_000), sides),
    openRow(firm.leastYearlyPoints.notKnown(), open(wan(12_000), wan(12_000))),
    [['质量不达标', 'quality below standard'], [firm.qualityMet.fails()], notEligible],
    ...onceRows({ limit: { once: true } }, open(wan(12_000), wan(12_000))),
    [['累计数未知', 'open while the total is unknown'], [points.notKnown()], open(yuan(0), wan(12_000))],
  ],
})

export const grants = [
  unitGrant('infra2022/pon-ports', {
    title: ['10G-PON端口资助', 'Grant for 10G-PON ports'],
    support: 'network',
    cites: infra2022('一/（一）/1¶1'),
    register: ['infra2022/一.1#1'],
    on: '2023-06-01',
    claims: [telecomOrBroadcasting, shareOf(firm.ponShare, 90, 95), quality],
    count: firm.ponPorts,
    each: yuan(1000),
    cap: wan(10_000),
    points: [
      [20_000, wan(2000)],
      [100_000, wan(10_000)],
      [120_000, wan(10_000)],
    ],
    limit: { once: true },
  }),
  costGrant('infra2022/park-upgrade', {
    title: ['工业园区网络升级资助', 'Grant for upgrading park networks'],
    subject: 'project',
    support: 'network',
    cites: infra2022('一/（一）/1¶1'),
    register: ['infra2022/一.1#2'],
    on,
    claims: [so(kind.selectedPark, '园区没有入选', 'the park was not selected')],
    cost: kind.upgradeSpending,
    rate: percent(30),
    cap: wan(100),
    exact: true,
    points: [
      [wan(200), wan(60)],
      [wan(333), wan(99.9)],
      [wan(400), wan(100)],
    ],
  }),
  costGrant('infra2022/broadcasting-fibre', {
    title: ['广电光纤改造资助', 'Grant for broadcasting fibre'],
    support: 'network',
    cites: infra2022('一/（一）/2¶1'),
    register: ['infra2022/一.2'],
    on,
    claims: [
      chosen(firm.kind, 'broadcasting', 'telecom', '不是广电企业', 'not a broadcasting enterprise'),
      shareOf(firm.fibreCoverage, 100, 100),
      quality,
    ],
    cost: firm.fibreSpending,
    rate: percent(30),
    cap: wan(10_000),
    exact: true,
    points: [
      [wan(20_000), wan(6000)],
      [wan(33_333), wan(9999.9)],
      [wan(40_000), wan(10_000)],
    ],
    limit: { once: true },
  }),
  { measure: accessPoints, examples: accessPointsExamples },
  exchangeTelecom,
  exchangeInternet,
  fixedGrant('infra2022/ipv6-selected', {
    title: ['IPv6典型项目奖励', 'Award for typical IPv6 projects'],
    subject: 'project',
    support: 'ipv6',
    cites: infra2022('一/（一）/6¶1'),
    register: ['infra2022/一.6#1'],
    on,
    claims: [
      among(
        kind.addressing,
        ['selected', ['both', ['同时列入国家试点', 'also on the national list']]],
        [['none', ['没有入选', 'not selected']]],
      ),
    ],
    sum: wan(50),
    paid: ['年度遴选入选', 'of the yearly selection'],
    limit: { once: true },
    notWith: ['infra2022/ipv6-national'],
    readings: {
      典型项目: ['同一项目兼得国家试点的，只取高的一项', 'of this and the national award for one project the higher'],
    },
  }),
  fixedGrant('infra2022/ipv6-national', {
    title: ['国家IPv6试点项目奖励', 'Award for national IPv6 pilots'],
    subject: 'project',
    support: 'ipv6',
    cites: infra2022('一/（一）/6¶1'),
    register: ['infra2022/一.6#2'],
    on,
    claims: [
      among(
        kind.addressing,
        ['national', ['both', ['同时入选市遴选', 'also of the city’s selection']]],
        [['selected', ['只入选市遴选', 'of the city’s selection only']]],
      ),
    ],
    sum: wan(100),
    paid: ['列入国家试点', 'on the national list'],
    limit: { once: true },
  }),
  benefit('infra2022/case-by-case', {
    title: ['重大项目与总部一事一议', 'Case-by-case support'],
    support: 'settlement',
    cites: infra2022('一/（一）/8¶1'),
    register: ['infra2022/一.8#2'],
    on,
    claims: [so(firm.nationalHeadquarters, '不属于这两类', 'neither kind')],
    pays: decided(['一事一议', 'case by case']),
    paid: ['有影响力的网络企业总部', 'an influential network headquarters'],
  }),
  unitGrant('infra2022/broadband-2022', {
    title: ['2022年宽带提速资助', 'Grant for faster broadband in 2022'],
    support: 'network',
    cites: infra2022('一/（二）/9¶1'),
    register: ['infra2022/一.9#2'],
    on: '2023-06-01',
    claims: [telecomOrBroadcasting, shareOf(firm.fastShare2022, 60, 65)],
    count: firm.fastUsers,
    each: yuan(80),
    cap: wan(6000),
    points: [
      [200_000, wan(1600)],
      [750_000, wan(6000)],
      [800_000, wan(6000)],
    ],
    limit: { once: true },
    readings: {
      '2022年': ['占比以 2022-12-31 为准', 'the share is taken on 2022-12-31'],
      运营商: ['指基础电信企业和广电企业', 'basic telecom and broadcasting enterprises'],
    },
  }),
  unitGrant('infra2022/gigabit', {
    title: ['千兆家庭用户资助', 'Grant for gigabit households'],
    support: 'network',
    cites: infra2022('一/（二）/9¶1'),
    register: ['infra2022/一.9#3'],
    on,
    claims: [telecomOrBroadcasting, shareOf(firm.gigabitShare, 60, 65)],
    count: firm.gigabitUsers,
    each: yuan(80),
    cap: wan(2000),
    points: [
      [100_000, wan(800)],
      [250_000, wan(2000)],
      [300_000, wan(2000)],
    ],
    limit: { once: true },
    readings: {
      新升级用户: [
        '2022 年提速时已计过的用户，升到千兆时再计一次',
        'a user counted when sped up in 2022 counts again on reaching gigabit',
      ],
    },
  }),
  unitGrant('infra2022/room-fibre', {
    title: ['FTTR新增用户资助', 'Grant for new FTTR users'],
    support: 'network',
    cites: infra2022('一/（二）/10¶1'),
    register: ['infra2022/一.10#2'],
    window: { from: '2023-01-01', until: '2026-12-31' },
    on,
    claims: [
      telecomOrBroadcasting,
      reaching(
        firm.roomFibreUsers,
        homes(10_000),
        homes(20_000),
        ['恰好 1 万户', 'exactly ten thousand'],
        ['差一户', 'one short'],
      ),
    ],
    count: firm.roomFibreUsers,
    each: yuan(100),
    cap: wan(500),
    recurs: yearly,
    points: [
      [20_000, wan(200)],
      [10_000, wan(100)],
      [10_001, yuan(1_000_100)],
      [50_000, wan(500)],
      [60_000, wan(500)],
    ],
    readings: {
      新增家庭用户: [
        '当年全部新增户数都计，不只是超过 1 万户的部分',
        'all users of the year, not only those above ten thousand',
      ],
    },
  }),
  unitGrant('infra2022/smart-meters', {
    title: ['智能表计改造资助', 'Grant for smart meters'],
    support: 'network',
    cites: infra2022('三/13¶1'),
    register: ['infra2022/三.13#2'],
    on,
    claims: [chosen(firm.kind, 'utility', 'telecom', '不是供水燃气企业', 'not a water or gas operator')],
    count: firm.metersUpgraded,
    each: yuan(75),
    cap: wan(22_500),
    points: [
      [400_000, wan(3000)],
      [3_000_000, wan(22_500)],
      [3_200_000, wan(22_500)],
    ],
    limit: { inTotal: wan(22_500) },
    readings: {
      每户: [
        '水表气表各计一次；完成目标不是领取的条件',
        'water and gas meters count once each; meeting the target is no condition',
      ],
    },
  }),
  unitGrant('infra2022/remote-stations', {
    title: ['海域郊野5G基站资助', 'Grant for remote 5G stations'],
    support: 'network',
    cites: infra2022('四/18¶1'),
    register: ['infra2022/四.18#2'],
    on,
    claims: [telecom],
    count: firm.remoteStations,
    each: wan(1),
    cap: wan(200),
    points: [
      [50, wan(50)],
      [200, wan(200)],
      [250, wan(200)],
    ],
    limit: { once: true },
    readings: { 单个企业: ['只指基础电信企业', 'basic telecom enterprises only'] },
  }),
  benefit('infra2022/event', {
    title: ['高端活动财政支持', 'Fiscal support of conferences'],
    subject: 'event',
    support: 'event',
    cites: infra2022('五/20¶1'),
    register: ['infra2022/五.20#1'],
    on,
    claims: [so(networkEvent.approved, '未经批准', 'not approved')],
    pays: decided(['按现有经费管理规定', 'by the rules on spending in force']),
    paid: ['经批准的主题活动', 'an approved event'],
  }),
  fixedGrant('infra2022/guanghua-cup', {
    title: ['“光华杯”一等奖奖励', 'Award for the first prize of the 光华杯'],
    support: 'contest',
    cites: infra2022('五/20¶1'),
    register: ['infra2022/五.20#2'],
    on,
    claims: [so(firm.guanghuaFirst, '没有获一等奖', 'no first prize')],
    sum: wan(100),
    paid: ['获一等奖', 'first prize'],
    readings: { 一等奖: ['每获一次奖一次', 'for each prize'] },
  }),
]
