import { everyYear, plan, type Task, task } from '@pengce/plan'
import { officeGroups, offices } from '@pengce/vocabulary'
import { icon2023 } from './source.ts'
import { targets } from './targets.ts'
import { projectTasks } from './tasks.ts'
import { supportTasks } from './tasks-support.ts'

const { districts, smartConstructionOffice } = offices
const { concernedOffices } = officeGroups

const assessment: Task = task('icon2023/yearly-assessment', {
  title: ['年度成效评估与考核', 'Yearly assessment'],
  cites: icon2023('三/（三）¶1'),
  register: ['icon2023/三.（三）#1', 'icon2023/三.（三）#2'],
  does: [
    '各部门各区报送进展；专班办公室逐年评估，结果进入生态文明建设考核',
    'departments and districts report; the office of the task force assesses every year, and the result counts in the city’s ecological review',
  ],
  lead: [smartConstructionOffice],
  responsible: [concernedOffices, districts],
  by: everyYear(2023, null),
  reports: [
    {
      what: ['试点工作成效评估', 'assessment of the pilot city'],
      by: [smartConstructionOffice],
      to: [],
      every: 'year',
      from: '2023-04-28',
    },
  ],
  servedBy: ['icon2023/duty-to-report-work'],
  readings: {
    按要求: ['没有写明日期和收件单位，不列入报送日历', 'neither day nor addressee is given; it is in no calendar'],
  },
})

export const icon2023Plan = plan({
  document: icon2023,
  runs: { from: '2023-04-28', until: null },
  coordinator: [smartConstructionOffice],
  targets,
  tasks: [...projectTasks, ...supportTasks, assessment],
})
