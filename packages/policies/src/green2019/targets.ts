import { everyYear, type Target, target } from '@pengce/plan'
import { endOf } from '@pengce/values'
import { greenCreditShare, greenDirectFinance, greenFunds, greenFundUse } from '../indicators/green-finance.ts'
import { green2019 } from './source.ts'

const goal = { cites: green2019('一/（二）¶1'), register: ['green2019/（二）'] } as const
const yearly = { ...goal, comparedWithBefore: 'rises', by: everyYear(2019, 2020) } as const
const higher: readonly [string, string] = [
  '只写方向：2019、2020 年各比上一年高，没有幅度',
  'a direction alone: 2019 and 2020 each above the year before, by no set amount',
]

/** The targets of the opinions on green finance: directions without figures. */
export const targets: readonly Target[] = [
  target('green2019/credit-share', {
    ...yearly,
    title: ['绿色信贷增量占比', 'Share of green credit'],
    indicator: greenCreditShare,
    servedBy: ['green2019/loan-loss', 'green2019/credit-interest', 'green2019/guaranteed-interest'],
    readings: { 逐年提升: higher },
  }),
  target('green2019/direct-finance', {
    ...yearly,
    title: ['绿色直接融资', 'Green bonds and equity'],
    indicator: greenDirectFinance,
    servedBy: ['green2019/bond', 'green2019/regional-listing'],
    readings: { 不断扩大: higher },
  }),
  target('green2019/funds', {
    ...yearly,
    title: ['绿色基金与保险规模', 'Green funds and insurance'],
    indicator: greenFunds,
    servedBy: ['green2019/premium'],
    readings: { 逐年增加: higher },
  }),
  target('green2019/fund-use', {
    ...yearly,
    title: ['绿色资金利用率', 'Use of green funds'],
    indicator: greenFundUse,
    readings: { 逐年增加: higher },
  }),
  target('green2019/in-front', {
    ...goal,
    title: ['居全国前列', 'In front in the country'],
    noFigure: ['绿色信贷占比名列全国前列，没有名次', 'in front of the country in green credit; no rank is set'],
    by: endOf(2020),
  }),
]
