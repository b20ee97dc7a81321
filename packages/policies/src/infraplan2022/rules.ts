import { competence, obligation, validity } from '@pengce/language'
import { offices } from '@pengce/vocabulary'
import { infraplan2022 } from './source.ts'

export const rules = [
  validity('infraplan2022/plan-period-and-contact', {
    title: ['计划期与联络单位', 'Plan period and contact'],
    cites: [infraplan2022('通知¶1'), infraplan2022('序¶1')],
    register: ['infraplan2022/题注#1'],
    until: '2025-12-31',
    says: [
      '2022-02-21 印发，计划期 2022 至 2025，文本没有文号',
      'issued 2022-02-21, for 2022 to 2025; the text has no number',
    ],
  }),
  validity('infraplan2022/missing-tables', {
    title: ['缺失图表清单', 'Missing tables'],
    cites: infraplan2022('附录¶0'),
    register: ['infraplan2022/一.（二）#13'],
    until: '2025-12-31',
    says: [
      '各图表只余图片名，指标表、项目专栏和附件的内容不在文本里',
      'only names of pictures are left; the table of indicators, the project boxes and the appendix are not in the text',
    ],
  }),
  obligation('infraplan2022/poles-on-road-works', {
    title: ['新建道路建杆义务', 'Poles on road works'],
    cites: infraplan2022('二/（六）/23¶1'),
    register: ['infraplan2022/二.23#2'],
    who: ['道路建设单位', 'road builders'],
    says: [
      '新建、改建、扩建道路时应同步规划建设多功能杆',
      'with every new, rebuilt or extended road multifunctional poles are planned and built',
    ],
  }),
  competence('infraplan2022/working-group', {
    title: ['工作小组', 'Working group'],
    cites: infraplan2022('三/（一）¶1'),
    register: ['infraplan2022/三.（一）'],
    by: [offices.industry],
    says: [
      '市新型信息基础设施工作小组统筹，办公室在市工业和信息化局',
      'the city’s working group on information infrastructure coordinates, its office at the industry bureau',
    ],
  }),
]
