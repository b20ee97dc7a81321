import { competence, obligation } from '@pengce/language'
import { offices } from '@pengce/vocabulary'
import { seal2019 } from './source.ts'

export const rules = [
  competence('seal2019/districts-carry-out-and-pay', {
    title: ['各区负责与预算', 'Districts carry out and pay'],
    cites: seal2019('二¶1'),
    register: ['seal2019/二.1'],
    by: [offices.districts],
    says: ['各区为辖区新开办企业刻章并列入本级预算', 'new enterprise in the district (new area, Shen-Shan)'],
  }),
  competence('seal2019/qianhai-pays-for-qianhai', {
    title: ['前海费用承担', 'Qianhai pays for Qianhai'],
    cites: seal2019('二¶1'),
    register: ['seal2019/二.2'],
    by: [offices.qianhai],
    says: ['前海合作区内的由前海管理局承担', 'new enterprise within the Qianhai cooperation zone'],
  }),
  obligation('seal2019/government-procurement', {
    title: ['依法政府采购', 'Government procurement'],
    cites: seal2019('二¶1'),
    register: ['seal2019/二.3'],
    who: ['各区和前海管理局', 'districts; 前海管理局'],
    says: [
      '按实用、节约、保质的原则依法购买服务',
      'practical, economical, quality assured; government purchase of services by law',
    ],
  }),
  obligation('seal2019/supervision-of-seal-makers', {
    title: ['刻章监管与样式质量', 'Supervision of seal makers'],
    cites: seal2019('四¶1'),
    register: ['seal2019/四'],
    who: ['刻章单位', 'seal makers'],
    says: ['样式和质量须符合公安部的规定', 'style and quality meet 公安部 rules'],
  }),
]
