import { plan } from '@pengce/plan'
import { endOf } from '@pengce/values'
import { offices } from '@pengce/vocabulary'
import { newinfra2020 } from './source.ts'
import { targets } from './targets.ts'
import { facilityTasks } from './tasks.ts'
import { meansTasks } from './tasks-means.ts'

export const newinfra2020Plan = plan({
  document: newinfra2020,
  runs: { from: '2020-07-30', until: endOf(2025) },
  coordinator: [offices.developmentReform],
  targets,
  tasks: [...facilityTasks, ...meansTasks],
})
