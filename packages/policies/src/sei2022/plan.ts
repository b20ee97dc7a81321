import { everyYear, plan, type Task, task } from '@pengce/plan'
import { sei2022 } from './source.ts'
import { targets } from './targets.ts'
import { electronicTasks } from './tasks.ts'
import { clusterTasks } from './tasks-clusters.ts'
import { futureTasks } from './tasks-future.ts'

const industryReport: Task = task('sei2022/industry-report', {
  title: ['半年一次的产业报告', 'Industry report every half year'],
  cites: sei2022('四/（六）¶1'),
  register: ['sei2022/四.（六）#2'],
  does: [
    '完善统计监测，每半年更新产业报告，写世界趋势和本市成效',
    'statistics are improved; twice a year a report tells of trends in the world and results in the city',
  ],
  reports: [
    {
      what: ['战略性新兴产业和未来产业报告', 'report on emerging and future industries'],
      by: [],
      to: [],
      every: 'half-year',
      day: '12-31',
      from: '2022-06-28',
    },
  ],
  serves: ['sei2022/value-added'],
  readings: {
    每半年: [
      '上半年、下半年各一次，没有写明日期，最迟为各半年的最后一天，不因休息日移动',
      'once in each half of a year; no day is stated, so the last day of each half, which no rest day moves',
    ],
  },
})

const chainLeaders: Task = task('sei2022/chain-leaders', {
  title: ['链长制与集群配套', 'Chain leaders and what each cluster has'],
  cites: sei2022('四/（一）¶1'),
  register: ['sei2022/四.（一）#2'],
  does: [
    '完善链长制，逐步让每个集群有基金、展会、论坛、协会、联盟和团队',
    'chain leaders; step by step each cluster gets a fund, a fair, a forum, an association, an alliance and a team',
  ],
  serves: ['sei2022/six-items', 'sei2022/cluster-funds'],
  readings: { 逐步实现: ['没有写日期，不作到期计算', 'no date is given, so nothing falls due'] },
})

const planning: Task = task('sei2022/planning-cycle', {
  title: ['五年、三年与年度计划', 'Five-year, rolling and yearly plans'],
  cites: sei2022('四/（六）¶1'),
  register: ['sei2022/四.（六）#1'],
  does: [
    '出台集群和未来产业行动计划，五年一规划、三年一滚动、每年一计划',
    'action plans for clusters and future industries: for five years, rolled over three, and for each year',
  ],
  by: everyYear(2022, 2025),
  readings: {
    年度计划: ['按每年一份看，到发展目标的 2025 年', 'one for each year, to 2025, the year of the goals'],
  },
})

export const sei2022Plan = plan({
  document: sei2022,
  runs: { from: '2022-06-28', until: null },
  targets,
  tasks: [...electronicTasks, ...clusterTasks, ...futureTasks, chainLeaders, planning, industryReport],
})
