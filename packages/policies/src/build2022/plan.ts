import { plan } from '@pengce/plan'
import { offices } from '@pengce/vocabulary'
import { build2022 } from './source.ts'
import { targets } from './targets.ts'
import { industryTasks } from './tasks.ts'
import { marketTasks } from './tasks-market.ts'
import { qualityTasks } from './tasks-quality.ts'

export const build2022Plan = plan({
  document: build2022,
  runs: { from: '2022-10-02', until: null },
  coordinator: [offices.housing],
  targets,
  tasks: [...industryTasks, ...qualityTasks, ...marketTasks],
})
