import { competence, obligation } from '@pengce/language'
import { offices } from '@pengce/vocabulary'
import { seal2019 } from './source.ts'

export const rules = [
  competence('seal2019/districts-carry-out-and-pay', {
    title: ['各区负责与预算', 'Districts carry out and pay'],
    cites: seal2019('二¶1'),
    register: ['seal2019/二.1'],
    by: [offices.districts],
    says: [
      '各区为辖区新开办企业刻章并列入本级预算',
      'each district has the seals made for its new enterprises and pays from its budget',
    ],
  }),
  competence('seal2019/qianhai-pays-for-qianhai', {
    title: ['前海费用承担', 'Qianhai pays for Qianhai'],
    cites: seal2019('二¶1'),
    register: ['seal2019/二.2'],
    by: [offices.qianhai],
    says: ['前海合作区内的由前海管理局承担', 'in the Qianhai zone the authority bears the cost'],
  }),
  obligation('seal2019/government-procurement', {
    title: ['依法政府采购', 'Government procurement'],
    cites: seal2019('二¶1'),
    register: ['seal2019/二.3'],
    who: ['各区和前海管理局', 'the districts and the Qianhai Authority'],
    says: ['按实用、节约、保质的原则依法购买服务', 'the service is bought by law, with thrift and quality'],
  }),
  obligation('seal2019/supervision-of-seal-makers', {
    title: ['刻章监管与样式质量', 'Supervision of seal makers'],
    cites: seal2019('四¶1'),
    register: ['seal2019/四'],
    who: ['刻章单位', 'seal makers'],
    says: ['样式和质量须符合公安部的规定', 'style and quality follow the rules of the Ministry of Public Security'],
  }),
]
