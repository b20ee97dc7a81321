import { end, parties, phases, procedure } from '@pengce/procedure'
import { wan, workingDays } from '@pengce/values'
import { paper, town, works } from './permit.ts'

/** A made-up project: two offices at once, a window of two results, a filing, own work, and a condition known late. */
export const project = procedure('paper/project', {
  title: ['工程', 'Project'],
  cites: paper('一'),
  register: ['paper/一'],
  limit: { within: workingDays(25), cites: paper('一'), of: 'items' },
  start: 'works',
  steps: {
    works: phases({
      by: parties.projectOwner,
      cites: paper('一'),
      handedIn: { at: town.desk, cites: paper('二') },
      phases: {
        land: { title: ['用地', 'Land'], cites: paper('一') },
        building: { title: ['施工', 'Building'], cites: paper('二') },
      },
      of: {
        site: {
          title: ['选址', 'siting'],
          by: town.desk,
          phase: 'land',
          mode: 'approval',
          within: workingDays(10),
          window: 'land',
          counts: true,
        },
        title: {
          title: ['用地证', 'land title'],
          by: town.desk,
          phase: 'land',
          mode: 'approval',
          within: workingDays(10),
          window: 'land',
          counts: true,
          after: ['site'],
        },
        flood: {
          title: ['防洪', 'flood control'],
          by: town.water,
          phase: 'land',
          mode: 'filing',
          when: works.nearWater,
        },
        drawings: { title: ['图纸', 'drawings'], by: parties.projectOwner, phase: 'building', mode: 'work' },
        budget: {
          title: ['概算', 'budget'],
          by: town.mayor,
          phase: 'building',
          mode: 'approval',
          within: workingDays(8),
          after: ['drawings'],
          counts: true,
          cites: paper('三'),
        },
        roads: {
          title: ['大型工程征求意见', 'opinion on large works'],
          by: town.roads,
          phase: 'building',
          mode: 'opinion',
          when: works.cost.exceeds(wan(100)),
          after: ['budget'],
        },
        permit: {
          title: ['施工许可', 'permit'],
          by: town.roads,
          phase: 'building',
          mode: 'approval',
          within: workingDays(3),
          after: ['title', 'roads'],
          counts: true,
        },
      },
      correction: { within: workingDays(20), cites: paper('三'), returned: paper('二') },
      holds: {
        survey: { title: ['技术审查', 'technical review'], cites: paper('三'), item: 'budget' },
        stopped: { title: ['中止', 'suspended'], cites: paper('二') },
      },
      settled: 'completed',
      also: { withdrawn: { title: ['撤回', 'withdrawn'], to: 'ended', cites: paper('二') } },
    }),
    completed: end('completed'),
    ended: end('ended'),
  },
})
