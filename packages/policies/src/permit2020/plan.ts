import { plan, task } from '@pengce/plan'
import { officeGroups, offices } from '@pengce/vocabulary'
import { permit2020 } from './source.ts'

const { housing } = offices
const { areaAuthorities, concernedOffices, sectorOffices } = officeGroups

export const permit2020Plan = plan({
  document: permit2020,
  runs: { from: '2020-07-01', until: null },
  tasks: [
    task('permit2020/area-wide-assessments', {
      title: ['区域评估成果编制', 'Area-wide assessments'],
      cites: permit2020('第三十八条¶1'),
      register: ['permit2020/第三十八条#1'],
      does: [
        '出台指引，区域统一评估并说明适用范围',
        'guides are issued, the area is assessed once, with scope and effect stated',
      ],
      responsible: [sectorOffices, areaAuthorities],
    }),
    task('permit2020/common-technical-standards', {
      title: ['制定通用技术标准', 'Common technical standards'],
      cites: permit2020('第四十条¶2'),
      register: ['permit2020/第四十条.2'],
      does: [
        '分类制定通用标准，住建部门牵头统一',
        'common standards by field; the housing department brings them into line',
      ],
      lead: [housing],
      responsible: [concernedOffices],
    }),
  ],
})
