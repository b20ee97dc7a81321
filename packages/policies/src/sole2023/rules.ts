import { always, competence, sanction, validity } from '@pengce/language'
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
      '深府办〔2023〕7号 issued 2023-06-01 by 市政府办公厅; implementation questions go to 市市场监管局',
    ],
  }),
  sanction('sole2023/no-penalty-for-some-minor-first-breaches', {
    title: ['轻微初次违法可不罚', 'No penalty for some minor first breaches'],
    cites: sole2023('四/21¶1'),
    register: ['sole2023/21#1'],
    against: ['个体工商户', 'self-employed'],
    when: always,
    effects: ['disciplinary'],
    says: [
      '广告、网络交易、食品等领域部分轻微初次违法且及时改正的，可以不罚',
      'field: advertising, online trading, food business or like; first breach; harm slight; corrected in time; one of the breaches singled out (only some)',
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
      'measure with its own date follows that date; measure fixed nationally follows the national date',
    ],
  }),
]
