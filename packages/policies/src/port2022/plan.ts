import { plan } from '@pengce/plan'
import { endOf } from '@pengce/values'
import { offices } from '@pengce/vocabulary'
import { port2022 } from './source.ts'
import { targets } from './targets.ts'
import { clearanceTasks } from './tasks.ts'
import { informationTasks } from './tasks-information.ts'
import { serviceTasks } from './tasks-service.ts'

export const port2022Plan = plan({
  document: port2022,
  runs: { from: '2022-02-27', until: endOf(2022) },
  coordinator: [offices.port],
  targets,
  tasks: [...clearanceTasks, ...informationTasks, ...serviceTasks],
})
