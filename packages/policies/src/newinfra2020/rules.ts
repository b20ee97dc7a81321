import { competence, validity } from '@pengce/language'
import { offices } from '@pengce/vocabulary'
import { newinfra2020 } from './source.ts'

export const rules = [
  validity('newinfra2020/plan-period-and-status', {
    title: ['计划期与状态', 'Plan period and status'],
    cites: newinfra2020('序¶1'),
    register: ['newinfra2020/题注#1'],
    until: '2025-12-31',
    says: ['2020-07-30 公布，计划期 2020 至 2025', 'posted 2020-07-30, for 2020 to 2025'],
  }),
  competence('newinfra2020/coordination', {
    title: ['统筹', 'Coordination'],
    cites: newinfra2020('七/（一）¶1'),
    register: ['newinfra2020/七.（一）'],
    by: [offices.developmentReform],
    says: [
      '领导小组统筹，办公室在市发展改革委，各专项组和牵头部门自订方案',
      'a leading group coordinates, its office at the development commission, and each special group and lead department writes its plan',
    ],
  }),
]
