import { plan } from '@pengce/plan'
import { endOf } from '@pengce/values'
import { offices } from '@pengce/vocabulary'
import { infraplan2022 } from './source.ts'
import { wholeTargets } from './targets.ts'
import { partTargets } from './targets-part.ts'
import { networkTasks } from './tasks.ts'
import { groundTasks } from './tasks-ground.ts'
import { sensingTasks } from './tasks-sensing.ts'

export const infraplan2022Plan = plan({
  document: infraplan2022,
  runs: { from: '2022-02-21', until: endOf(2025) },
  coordinator: [offices.industry],
  targets: [...wholeTargets, ...partTargets],
  tasks: [...networkTasks, ...sensingTasks, ...groundTasks],
})
