import { plan, task } from '@pengce/plan'
import { officeGroups, offices } from '@pengce/vocabulary'
import { permit2018 } from './source.ts'

const { dataServices, housing } = offices
const { areaAuthorities, concernedOffices, sectorOffices } = officeGroups

export const permit2018Plan = plan({
  document: permit2018,
  runs: { from: '2018-08-01', until: '2020-06-30' },
  tasks: [
    task('permit2018/area-wide-assessments-in-qianhai-shekou-etc', {
      title: ['特定区域区域评估', 'Area-wide assessments in Qianhai-Shekou etc.'],
      cites: permit2018('第四十条¶1'),
      register: ['permit2018/第四十条#1'],
      does: [
        '出台指引，区域统一评估并说明适用范围',
        'guides are issued, the area is assessed once, with scope and effect stated',
      ],
      responsible: [sectorOffices, areaAuthorities],
    }),
    task('permit2018/common-technical-standards', {
      title: ['制定通用技术标准', 'Common technical standards'],
      cites: [permit2018('第四十二条¶2'), permit2018('第四十二条¶3')],
      register: ['permit2018/第四十二条.2'],
      does: [
        '分类制定通用标准，住建部门牵头统一',
        'common standards by field; the housing department brings them into line',
      ],
      lead: [housing],
      responsible: [concernedOffices],
    }),
    task('permit2018/platform-functions', {
      title: ['在线平台功能', 'Functions of the online platform'],
      cites: permit2018('第四十五条¶2'),
      register: ['permit2018/第四十五条.2'],
      does: [
        '一表并联、强制复用、可视跟踪、对接多规平台',
        'one form, compulsory reuse, visible progress, link to the plan platform',
      ],
      responsible: [dataServices],
    }),
  ],
})
