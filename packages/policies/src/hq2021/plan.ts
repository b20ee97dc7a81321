import { plan, task } from '@pengce/plan'
import { offices } from '@pengce/vocabulary'
import { hq2021 } from './source.ts'

const { districts, headquartersLeadingGroup, statistics, tax } = offices

export const hq2021Plan = plan({
  document: hq2021,
  runs: { from: '2021-07-01', until: '2026-06-30' },
  coordinator: [offices.headquartersLeadingGroup],
  tasks: [
    task('hq2021/evaluation-report-of-funds-and-policy', {
      title: ['专项资金效果评估报告', 'Evaluation report of funds and policy'],
      cites: hq2021('第二十五条¶1'),
      register: ['hq2021/第二十五条'],
      does: [
        '会同统计税务评估资金，提出评估报告',
        'with statistics and tax, the funds are evaluated and a report is made',
      ],
      lead: [headquartersLeadingGroup],
      responsible: [statistics, tax],
    }),
    task('hq2021/yearly-district-reports', {
      title: ['各区年度情况报送', 'Yearly reports of the districts'],
      cites: hq2021('第三十四条¶1'),
      register: ['hq2021/第三十四条#2'],
      does: [
        '各区报送本区政策和每年总部经济情况',
        'districts report their policies and each year’s headquarters economy',
      ],
      responsible: [districts],
      reports: [
        {
          what: ['区级政策和年度总部经济情况', 'district policies and the year’s headquarters economy'],
          to: [headquartersLeadingGroup],
          every: 'year',
          from: '2021-07-01',
          until: '2026-06-30',
        },
      ],
      servedBy: ['hq2021/district-reports'],
    }),
  ],
})
