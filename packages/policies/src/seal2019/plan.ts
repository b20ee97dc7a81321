import { plan, task } from '@pengce/plan'
import { officeGroups, offices } from '@pengce/vocabulary'
import { seal2019 } from './source.ts'

const { dataServices, marketRegulation, police } = offices
const { concernedOffices } = officeGroups

export const seal2019Plan = plan({
  document: seal2019,
  runs: { from: '2020-01-01', until: null },
  tasks: [
    task('seal2019/integration-of-start-up-systems', {
      title: ['开办业务系统整合', 'Integration of start-up systems'],
      cites: seal2019('三¶1'),
      register: ['seal2019/三'],
      does: ['整合业务系统，简化开办流程', 'systems are joined and start-up becomes simpler'],
      lead: [marketRegulation],
      responsible: [concernedOffices],
    }),
    task('seal2019/electronic-seals', {
      title: ['电子印章推广', 'Electronic seals'],
      cites: seal2019('五¶1'),
      register: ['seal2019/五'],
      does: ['调研定方案，推广并对接国家平台', 'study, plan, spread, and link with the national platform'],
      responsible: [dataServices, police],
    }),
  ],
})
