import { plan, type Task, task } from '@pengce/plan'
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
      from: '2022-06-28',
    },
  ],
  serves: ['sei2022/value-added'],
})

export const sei2022Plan = plan({
  document: sei2022,
  runs: { from: '2022-06-28', until: null },
  targets,
  tasks: [...electronicTasks, ...clusterTasks, ...futureTasks, industryReport],
})
