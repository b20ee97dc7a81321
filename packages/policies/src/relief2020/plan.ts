import { plan, task } from '@pengce/plan'
import { offices } from '@pengce/vocabulary'
import { relief2020 } from './source.ts'

const { districts } = offices

export const relief2020Plan = plan({
  document: relief2020,
  runs: { from: '2020-11-01', until: '2023-10-31' },
  coordinator: [offices.reliefLeadingGroup],
  tasks: [
    task('relief2020/districts-build-mechanism-and-fund', {
      title: ['各区建机制设平稳基金', 'District mechanisms and stabilisation funds'],
      cites: relief2020('四¶1'),
      register: ['relief2020/四#1'],
      does: [
        '各区建机制、设基金、评估社会风险',
        'each district builds a mechanism and a fund and assesses social risk',
      ],
      responsible: [districts],
    }),
  ],
})
