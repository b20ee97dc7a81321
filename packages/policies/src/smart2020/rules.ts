import { competence, obligation, validity } from '@pengce/language'
import { offices } from '@pengce/vocabulary'
import { smart2020 } from './source.ts'

export const rules = [
  validity('smart2020/two-copies-and-status', {
    title: ['双份副本与状态', 'Two copies and status'],
    cites: [smart2020('序¶1'), smart2020('七/（三十二）¶1')],
    register: ['smart2020/题注#1'],
    says: [
      '抓取中有两份副本（2021-01-15 与 2021-07-23 公布），实为一份文件三十二项，只计一次',
      'two copies, posted 2021-01-15 and 2021-07-23, are one document of thirty-two items and count once',
    ],
  }),
  obligation('smart2020/one-screen-service', {
    title: ['一屏办理', 'One-screen service'],
    cites: smart2020('三/（十）¶1'),
    register: ['smart2020/（十）'],
    who: ['自建申办受理功能的部门', 'departments with counters of their own online'],
    says: [
      '自建的受理功能一般应迁入统一平台，热线也须智能化',
      'what they built to take applications moves to the common platform as a rule; the hotline becomes smart',
    ],
  }),
  competence('smart2020/leading-group', {
    title: ['组织领导', 'Leading group'],
    cites: smart2020('七/（二十七）¶1'),
    register: ['smart2020/（二十七）'],
    by: [offices.municipalGovernment, offices.dataServices],
    says: [
      '市长任组长，办公室在市政务服务和数据管理局，各区各部门由主要负责人牵头成立工作组',
      'the mayor heads the group, its office is at the data bureau, and the head of each district and department leads a working group',
    ],
  }),
  obligation('smart2020/projects-in-the-pool', {
    title: ['项目入库和资金监管', 'Projects in the pool, funds supervised'],
    cites: smart2020('七/（二十八）¶1'),
    register: ['smart2020/（二十八）'],
    who: ['各部门', 'departments'],
    says: [
      '各部门的智慧城市项目进入全市项目库推进，资金要作绩效评估和审计',
      'projects of departments stand in the city’s pool; their money is appraised and audited',
    ],
  }),
]
