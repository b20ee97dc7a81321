import { plan } from '@pengce/plan'
import { offices } from '@pengce/vocabulary'
import { smart2020 } from './source.ts'
import { targets } from './targets.ts'
import { foundationTasks } from './tasks.ts'
import { governanceTasks } from './tasks-governance.ts'

export const smart2020Plan = plan({
  document: smart2020,
  runs: { from: '2021-01-15', until: null },
  coordinator: [offices.dataServices],
  targets,
  tasks: [...foundationTasks, ...governanceTasks],
})
