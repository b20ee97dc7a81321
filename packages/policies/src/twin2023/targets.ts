import { type Target, target } from '@pengce/plan'
import { endOf, yi } from '@pengce/values'
import {
  digitalCoreValueAdded,
  mergedDataKinds,
  twinBase,
  twinIndicators,
  twinScenes,
} from '../indicators/digital-city.ts'
import { planYear } from './reading.ts'
import { twin2023 } from './source.ts'

const inPlanYear = twin2023('三/（一）¶1')
const by = endOf(2023)

/** What the plan wants as a whole. */
export const wholeTargets: readonly Target[] = [
  target('twin2023/base', {
    title: ['统一底座', 'One integrated base'],
    cites: [twin2023('一/（二）¶1'), twin2023('二/（一）¶0'), inPlanYear],
    register: ['twin2023/一.（二）#1'],
    indicator: twinBase,
    done: true,
    by,
    readings: planYear,
  }),
  target('twin2023/data-kinds', {
    title: ['融合数据类别', 'Kinds of data merged'],
    cites: [twin2023('一/（二）¶1'), twin2023('二/（二）¶0'), inPlanYear],
    register: ['twin2023/一.（二）#2'],
    indicator: mergedDataKinds,
    atLeast: 10,
    by,
    readings: planYear,
  }),
  target('twin2023/scenes', {
    title: ['应用场景', 'Scenes of use'],
    cites: [twin2023('一/（二）¶1'), twin2023('二/（三）¶0'), inPlanYear],
    register: ['twin2023/一.（二）#3'],
    indicator: twinScenes,
    exceeds: 100,
    by,
    readings: { ...planYear, 超百个: ['恰为一百个不算', 'exactly a hundred is not enough'] },
  }),
  target('twin2023/indicators', {
    title: ['应用指标', 'Indicators carried'],
    cites: [twin2023('一/（二）¶1'), twin2023('二/（三）¶0'), inPlanYear],
    register: ['twin2023/一.（二）#4'],
    indicator: twinIndicators,
    exceeds: 1000,
    by,
    readings: { ...planYear, 超千项: ['恰为一千项不算', 'exactly a thousand is not enough'] },
  }),
  target('twin2023/core-value-added', {
    title: ['核心产业增加值', 'Value added of core industries'],
    cites: [twin2023('一/（二）¶1'), twin2023('二/（四）¶0'), inPlanYear],
    register: ['twin2023/一.（二）#5'],
    indicator: digitalCoreValueAdded,
    atLeast: yi(10_000),
    by,
    readings: {
      ...planYear,
      万亿级: ['只写量级，按不低于一万亿元看', 'an order of magnitude: at least a trillion yuan'],
    },
  }),
]
