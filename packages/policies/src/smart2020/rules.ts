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
      'copy A lines 2370-2454 (posted 2021-01-15, no number); copy B lines 2454-2542 (posted 2021-07-23, 深府〔2020〕89号); one instrument; count it once',
    ],
  }),
  obligation('smart2020/one-screen-service', {
    title: ['一屏办理', 'One-screen service'],
    cites: smart2020('三/（十）¶1'),
    register: ['smart2020/（十）'],
    who: ['所列单位', 'units named'],
    says: [
      '自建的受理功能一般应迁入统一平台，热线也须智能化',
      'self-built acceptance functions must move to the unified platform except special cases; hotline smart',
    ],
  }),
  competence('smart2020/leading-group', {
    title: ['组织领导', 'Leading group'],
    cites: smart2020('七/（二十七）¶1'),
    register: ['smart2020/（二十七）'],
    by: [offices.municipalGovernment, offices.dataServices],
    says: [
      '市长任组长，办公室在市政务服务和数据管理局，各区各部门由主要负责人牵头成立工作组',
      'mayor heads; office at 市政务服务数据管理局; each district and department sets up a working group led by its head',
    ],
  }),
]
