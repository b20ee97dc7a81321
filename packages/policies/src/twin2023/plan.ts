import { plan } from '@pengce/plan'
import { endOf } from '@pengce/values'
import { offices } from '@pengce/vocabulary'
import { twin2023 } from './source.ts'
import { wholeTargets } from './targets.ts'
import { partTargets } from './targets-part.ts'
import { baseTasks } from './tasks.ts'
import { useTasks } from './tasks-use.ts'

export const twin2023Plan = plan({
  document: twin2023,
  runs: { from: '2023-06-08', until: endOf(2023) },
  coordinator: [offices.dataServices],
  targets: [...wholeTargets, ...partTargets],
  tasks: [...baseTasks, ...useTasks],
})
