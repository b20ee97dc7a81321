import { plan, type Task, task } from '@pengce/plan'
import { endOf } from '@pengce/values'
import { offices } from '@pengce/vocabulary'
import { atIntervals } from '../plan-readings.ts'
import { infraplan2022 } from './source.ts'
import { wholeTargets } from './targets.ts'
import { partTargets } from './targets-part.ts'
import { networkTasks } from './tasks.ts'
import { groundTasks } from './tasks-ground.ts'
import { sensingTasks } from './tasks-sensing.ts'

const assessment: Task = task('infraplan2022/assessment', {
  title: ['发展水平评估与通报', 'Assessment and circulars'],
  cites: infraplan2022('三/（六）¶1'),
  register: ['infraplan2022/三.（六）'],
  does: [
    '建指标统计制度和评估体系，市区联动摸底并通报',
    'statistics of indicators and a way of assessing; city and districts check together and tell the result',
  ],
  readings: atIntervals,
})

export const infraplan2022Plan = plan({
  document: infraplan2022,
  runs: { from: '2022-02-21', until: endOf(2025) },
  coordinator: [offices.industry],
  targets: [...wholeTargets, ...partTargets],
  tasks: [...networkTasks, ...sensingTasks, ...groundTasks, assessment],
})
