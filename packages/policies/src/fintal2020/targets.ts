import type { Words } from '@pengce/language'
import { every, type Indicator, noDate, type Target, target } from '@pengce/plan'
import { endOf } from '@pengce/values'
import { offices } from '@pengce/vocabulary'
import {
  backboneChosen,
  exchangeEvents,
  interns,
  leadersChosen,
  lecturers,
  researchersInFinance,
  sentAbroad,
  stationsInFinance,
  youngTrained,
} from '../indicators/financial-talent.ts'
import { fintal2020 } from './source.ts'

const { localFinance } = offices
const perYear: Words = [
  '按施行年度（三月至次年二月）逐年看，少于即未完成，多出的不结转',
  'by years of the measures, from March on: fewer is a miss, and more is not carried over',
]

/** A number of people in each year of the measures. */
const quota = (
  name: string,
  title: Words,
  row: string,
  locator: '二¶2' | '二¶3' | '二¶4' | '四¶1' | '七¶1',
  indicator: Indicator<'count'>,
  atLeast: number,
  servedBy: readonly string[],
): Target =>
  target(`fintal2020/${name}`, {
    title,
    cites: fintal2020(locator),
    register: [`fintal2020/${row}`],
    indicator,
    atLeast,
    by: every('year', '2020-03-01', '2025-02-28'),
    responsible: [localFinance],
    servedBy,
    readings: { 每年: perYear },
  })
const byEndOf2020 = {
  cites: fintal2020('六¶1'),
  by: endOf(2020),
  strength: 'strive',
  responsible: [localFinance],
} as const

/** The targets of the measures for financial talent. */
export const targets: readonly Target[] = [
  quota('leaders', ['领军人才', 'Leading talents'], '二.领军#t1', '二¶2', leadersChosen, 100, [
    'fintal2020/leading-training',
  ]),
  quota('backbone', ['骨干人才', 'Backbone talents'], '二.骨干#t1', '二¶3', backboneChosen, 1000, [
    'fintal2020/backbone-training',
  ]),
  quota('young', ['青年人才', 'Young talents'], '二.青年#t1', '二¶4', youngTrained, 10_000, []),
  target('fintal2020/lecturers', {
    title: ['讲师团', 'Lecturers'],
    cites: fintal2020('三¶1'),
    register: ['fintal2020/三.讲师#t1'],
    indicator: lecturers,
    atLeast: 100,
    by: noDate,
    responsible: [localFinance],
    servedBy: ['fintal2020/lecturer'],
    readings: { '100名': ['少于即未完成', 'fewer is a miss'] },
  }),
  quota('abroad', ['海外选派', 'Sent abroad'], '四.海外#t1', '四¶1', sentAbroad, 100, ['fintal2020/overseas-training']),
  target('fintal2020/exchange-events', {
    title: ['季度交流活动', 'Events each quarter'],
    cites: fintal2020('五¶1'),
    register: ['fintal2020/五.活动#t1'],
    indicator: exchangeEvents,
    atLeast: 1,
    by: every('quarter', '2020-03-01', '2025-02-28'),
    responsible: [localFinance],
    servedBy: ['fintal2020/quarterly-exchange'],
    readings: { 每季度: ['自施行日起每三个月至少一场', 'at least one in each three months from the first day'] },
  }),
  target('fintal2020/stations', {
    ...byEndOf2020,
    title: ['博士后站点', 'Postdoctoral stations'],
    register: ['fintal2020/六.站点#t1'],
    indicator: stationsInFinance,
    atLeast: 20,
    servedBy: ['fintal2020/station'],
  }),
  target('fintal2020/researchers', {
    ...byEndOf2020,
    title: ['在站博士后', 'Postdoctoral researchers'],
    register: ['fintal2020/六.博士后#t2'],
    indicator: researchersInFinance,
    atLeast: 100,
    servedBy: ['fintal2020/researcher'],
  }),
  quota('interns', ['实习生', 'Interns'], '七.实习#t1', '七¶1', interns, 1000, ['fintal2020/internship']),
]
