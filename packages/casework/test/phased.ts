import { end, parties, phases, procedure, recordOnly } from '@pengce/procedure'
import { workingDays } from '@pengce/values'
import { nearWater, paper, town } from './grant.ts'

/** Made-up works in phases: a permit that is applied for, one by the water, and an acceptance after both. */
export const works = procedure('paper/works', {
  title: ['工程', 'Works'],
  cites: paper('一'),
  register: ['paper/一'],
  limit: { within: workingDays(20), cites: paper('一'), of: 'items' },
  start: 'code',
  steps: {
    code: recordOnly({ by: town.desk, cites: paper('一'), recorded: 'works' }),
    works: phases({
      by: parties.projectOwner,
      cites: paper('二'),
      phases: { land: { title: ['用地', 'land'], cites: paper('二') } },
      handedIn: { at: town.desk, cites: paper('二') },
      correction: { within: workingDays(20), cites: paper('二'), returned: paper('二') },
      of: {
        site: {
          title: ['选址', 'site'],
          by: town.roads,
          phase: 'land',
          mode: 'approval',
          within: workingDays(5),
          counts: true,
        },
        river: {
          title: ['涉河', 'river works'],
          by: town.water,
          phase: 'land',
          mode: 'approval',
          within: workingDays(10),
          after: ['site'],
          when: nearWater,
        },
        building: {
          title: ['建设', 'building'],
          by: parties.projectOwner,
          phase: 'land',
          mode: 'work',
          after: ['site', 'river'],
        },
      },
      settled: 'completed',
    }),
    completed: end('completed', { to: parties.projectOwner, cites: paper('三') }),
  },
})
