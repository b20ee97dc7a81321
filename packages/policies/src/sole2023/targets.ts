import { always, each, type Target, target } from '@pengce/plan'
import { wan } from '@pengce/values'
import { conversionReward, creditRepairTime } from '../indicators/enterprises.ts'
import { sole2023 } from './source.ts'

const inForce = always('2023-06-15', '2026-06-14')

/** The targets of the measures for sole traders. */
export const targets: readonly Target[] = [
  target('sole2023/credit-repair-time', {
    title: ['信用修复时限', 'Time of credit repair'],
    cites: sole2023('四/20¶1'),
    register: ['sole2023/20#t1', 'sole2023/20#1'],
    indicator: creditRepairTime,
    atMost: 3,
    by: inForce,
    scope: each(['每件修复申请', 'each request']),
    readings: { 三个工作日: ['没有写起点，从受理次日起算', 'the start is not written; from the day after acceptance'] },
  }),
  target('sole2023/least-conversion-reward', {
    title: ['个转企每户奖励下限', 'Least reward for a conversion'],
    cites: sole2023('五/22¶1'),
    register: ['sole2023/22#t1'],
    indicator: conversionReward,
    atLeast: wan(1),
    by: inForce,
    scope: each(['每户转型企业', 'each converted enterprise']),
    servedBy: ['sole2023/conversion-reward'],
    readings: { 不少于1万元: ['是下限不是上限，没有写由谁支付', 'a floor and no ceiling; who pays is not written'] },
  }),
]
