import { everyYear, plan, task } from '@pengce/plan'
import { officeGroups, offices } from '@pengce/vocabulary'
import { atIntervals } from '../plan-readings.ts'
import { tech2023 } from './source.ts'

const { finance, industry } = offices
const { concernedOffices } = officeGroups

export const tech2023Plan = plan({
  document: tech2023,
  runs: { from: '2024-01-01', until: '2028-12-31' },
  coordinator: [offices.industry],
  tasks: [
    task('tech2023/coordination-and-yearly-budget', {
      title: ['协同机制与年度专项资金', 'Coordination and yearly budget'],
      cites: tech2023('四/17¶1'),
      register: ['tech2023/四.17#1'],
      does: [
        '市区协同保障项目，市财政每年安排资金',
        'city and districts act together; the budget sets aside a fund every year',
      ],
      responsible: [industry, finance, concernedOffices],
      by: everyYear(2024, 2028),
    }),
    task('tech2023/assessment-and-periodic-reporting', {
      title: ['纳入绩效考核与定期通报', 'Assessment and periodic reporting of districts'],
      cites: tech2023('四/17¶1'),
      register: ['tech2023/四.17#2'],
      does: [
        '投资纳入绩效评估，定期通报各区',
        'investment enters the assessment; districts are reported on at intervals',
      ],
      responsible: [industry, finance, concernedOffices],
      servedBy: ['tech2023/statistics'],
      readings: atIntervals,
    }),
  ],
})
