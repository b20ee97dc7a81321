import { everyYear, plan, task } from '@pengce/plan'
import { officeGroups, offices } from '@pengce/vocabulary'
import { talent2014 } from './source.ts'

const { districts, housingSecurity, humanResources } = offices
const { concernedOffices } = officeGroups

export const talent2014Plan = plan({
  document: talent2014,
  runs: { from: '2015-01-01', until: null },
  tasks: [
    task('talent2014/city-wide-talent-housing-information-system', {
      title: ['统一人才安居信息系统', 'City-wide talent housing information system'],
      cites: talent2014('第四条¶1'),
      register: ['talent2014/第四条.1'],
      does: [
        '共享身份户籍等信息，网上申请受理查询公示',
        'shared data on identity, household and homes; applications and publicity online',
      ],
      lead: [housingSecurity, humanResources],
      responsible: [concernedOffices, districts],
    }),
    task('talent2014/yearly-letting-notice', {
      title: ['每年公布定向配租情况', 'Yearly notice of directed letting'],
      cites: talent2014('第二十五条¶1'),
      register: ['talent2014/第二十五条.1'],
      does: [
        '在政府和本部门网站公布定向公租房的数量、位置与配租（售）情况',
        'the number and places of directed public rental homes and who got them are put on the websites',
      ],
      responsible: [housingSecurity],
      by: everyYear(2015, null),
    }),
  ],
})
