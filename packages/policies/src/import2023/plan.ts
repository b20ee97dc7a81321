import { everyYear, plan, type Task, task } from '@pengce/plan'
import { endOf } from '@pengce/values'
import { officeGroups, offices } from '@pengce/vocabulary'
import { import2023 } from './source.ts'
import { targets } from './targets.ts'
import { technologyTasks } from './tasks.ts'
import { foodTasks } from './tasks-food.ts'
import { goodsTasks } from './tasks-goods.ts'

const { commerce, districts } = offices
const { concernedOffices, everyUnit } = officeGroups

const followUp: Task = task('import2023/yearly-review', {
  title: ['年度报送与效果评估', 'Yearly reports and review'],
  cites: import2023('三/（一）¶1'),
  register: ['import2023/三.（一）#2', 'import2023/三.（一）#4'],
  does: [
    '商务局统筹督办，逐年评估成效；各单位每年年底前一个月报送落实情况',
    'the commerce bureau drives and reviews the work every year; every unit reports a month before the year ends',
  ],
  lead: [commerce],
  responsible: [concernedOffices, districts],
  by: everyYear(2023, 2025),
  reports: [
    {
      what: ['进口行动计划落实情况', 'how the import plan is carried out'],
      by: [everyUnit],
      to: [commerce],
      every: 'year',
      day: '11-30',
      from: '2023-09-03',
      until: endOf(2025),
    },
    {
      what: ['实施效果评估', 'review of the results'],
      by: [commerce],
      to: [],
      every: 'year',
      from: '2023-09-03',
      until: endOf(2025),
    },
  ],
  servedBy: ['import2023/coordinating-body', 'import2023/district-import-plans'],
  readings: {
    '11月底前': ['最迟 11 月 30 日', '30 November at the latest'],
  },
})

export const import2023Plan = plan({
  document: import2023,
  runs: { from: '2023-09-03', until: endOf(2025) },
  coordinator: [commerce],
  targets,
  tasks: [...technologyTasks, ...foodTasks, ...goodsTasks, followUp],
})
