import { competence, validity } from '@pengce/language'
import { offices } from '@pengce/vocabulary'
import { sole2023 } from './source.ts'

export const rules = [
  competence('sole2023/issuing-and-contact-unit', {
    title: ['个体户措施发文与答疑单位', 'Issuing and contact unit'],
    cites: sole2023('通知¶1'),
    register: ['sole2023/通知'],
    by: [offices.generalOffice, offices.marketRegulation],
    says: [
      '2023-06-01 印发，问题向市市场监管局反映',
      'issued on 2023-06-01; questions go to the market regulation administration',
    ],
  }),
  validity('sole2023/validity', {
    title: ['个体户措施三年有效期', 'Validity'],
    cites: sole2023('末¶1'),
    register: ['sole2023/末段#1'],
    from: '2023-06-15',
    until: '2026-06-14',
    says: ['自 2023-06-15 起三年，末日 2026-06-14', 'three years from 2023-06-15, the last day being 2026-06-14'],
  }),
  validity('sole2023/own-limits-and-national-limits-prevail', {
    title: ['另有时限或国家规定从其规定', 'Own limits and national limits prevail'],
    cites: sole2023('末¶1'),
    register: ['sole2023/末段#2'],
    from: '2023-06-15',
    until: '2026-06-14',
    says: [
      '自带时限的从其时限，国家有规定的从国家规定',
      'a measure with a term of its own keeps it, and one whose term the state sets follows the state',
    ],
  }),
]
