import { all, examples, granted, inKind, measure, notEligible, open } from '@pengce/language'
import { ofParts, plus, quantity } from '@pengce/values'
import { enterprise, trade } from '@pengce/vocabulary'
import { port2022 } from './source.ts'

const usd = (n: number) => quantity('usd', n)

export const exportInsurance = measure('port2022/export-insurance', {
  title: ['小额出口信保统保', 'Unified export credit insurance'],
  support: 'insurance-premium',
  cites: port2022('四/30¶1'),
  register: ['port2022/30#1'],

  when: all(
    trade.foreignTrade,
    enterprise.size.isOneOf('medium', 'small', 'micro'),
    trade.exportsUsd.atMost(usd(8_000_000)),
  ),

  pays: inKind([
    '享受出口信用保险统保，保费分担未列',
    'covered by the joint export credit insurance; the share of the premium is not given',
  ]),

  readings: { 出口额: ['按上一自然年计', 'of the calendar year before'] },
})
export const grants = [
  {
    measure: exportInsurance,
    examples: examples(exportInsurance, {
      on: '2022-06-01',
      given: [trade.foreignTrade.holds(), enterprise.size.of('small'), trade.exportsUsd.of(usd(3_000_000))],
      rows: [
        [['出口 300 万美元的小型外贸企业', 'a small firm with three million dollars of exports'], [], granted],
        [['恰好 800 万美元', 'exactly eight million dollars'], [trade.exportsUsd.of(usd(8_000_000))], granted],
        [['多一美分', 'one cent more'], [trade.exportsUsd.of(plus(usd(8_000_000), ofParts('usd', 1)))], notEligible],
        [['中型企业', 'a medium firm'], [enterprise.size.of('medium')], granted],
        [['微型企业', 'a micro firm'], [enterprise.size.of('micro')], granted],
        [['大型企业', 'a large firm'], [enterprise.size.of('large')], notEligible],
        [['不是外贸企业', 'not in foreign trade'], [trade.foreignTrade.fails()], notEligible],
        [['出口额未知', 'open while exports are unknown'], [trade.exportsUsd.notKnown()], open()],
      ],
    }),
  },
]
