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
      'issued 2022-02-21; title period 2022 to 2025; no document number in the text',
    ],
  }),
  validity('infraplan2022/missing-tables', {
    title: ['缺失图表清单', 'Missing tables'],
    cites: infraplan2022('附录¶0'),
    register: ['infraplan2022/一.（二）#13'],
    until: '2025-12-31',
    says: [
      '各图表只余图片名，指标表、项目专栏和附件的内容不在文本里',
      'image names only: 1, 2, 3, 4, 5, 6, 6-1, 7, 8, 9, 10, 11, 12, 12-1; content of indicator table, project boxes and appendix not in the text',
    ],
  }),
  obligation('infraplan2022/poles-on-road-works', {
    title: ['新建道路建杆义务', 'Poles on road works'],
    cites: infraplan2022('二/（六）/23¶1'),
    register: ['infraplan2022/二.23#2'],
    who: ['道路建设单位', 'road builders'],
    says: [
      '新建、改建、扩建道路时应同步规划建设多功能杆',
      'road is new, rebuilt or extended; pole must be planned and built together',
    ],
  }),
  competence('infraplan2022/working-group', {
    title: ['工作小组', 'Working group'],
    cites: infraplan2022('三/（一）¶1'),
    register: ['infraplan2022/三.（一）'],
    by: [offices.industry],
    says: [
      '市新型信息基础设施工作小组统筹，办公室在市工业和信息化局',
      'city new information infrastructure working group; office at 市工业和信息化局',
    ],
  }),
]
