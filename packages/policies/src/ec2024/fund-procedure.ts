import { end, parties, procedure, publication } from '@pengce/procedure'
import { offices } from '@pengce/vocabulary'
import { fundSteps } from '../fund-steps.ts'
import { ec2024 } from './source.ts'

const { commerce } = offices

export const fundProcedure = procedure('ec2024/fund', {
  title: ['电商奖补申报与兑现', 'E-commerce awards: guide, application, payment'],
  cites: ec2024('六/（二十二）¶1'),
  register: ['ec2024/（二十二）#1'],
  start: 'guide',
  steps: {
    guide: publication({
      title: ['发布当年申报指南', 'Guide of the year published'],
      by: commerce,
      cites: ec2024('六/（二十二）¶1'),
      published: 'application',
      also: {
        'not-in-guide': {
          title: ['该条款当年未开放', 'the clause is not open this year'],
          to: 'notOpen',
          cites: ec2024('六/（二十二）¶1'),
        },
      },
    }),
    ...fundSteps({
      cites: ec2024('六/（二十二）¶1'),
      review: { title: ['审核并按预算定额', 'Reviewed, the sum set within the budget'], by: commerce },
      pays: ['ec2024/first-counted-award', 'ec2024/retail-growth-award', 'ec2024/platform-growth-award'],
    }),
    notOpen: end('ended', {
      title: ['当年不受理', 'Not taken this year'],
      to: parties.applicant,
      cites: ec2024('六/（二十二）¶1'),
    }),
  },

  readings: {
    申报指南: [
      '指南决定当年开放哪些条款；受理、审核和拨付的时限由指南规定',
      'the guide says which clauses are open; it also sets the terms',
    ],
    均为上限: ['文本的比例和金额只是上限，实际金额受年度预算控制', 'rates and sums are ceilings; the budget decides'],
  },
})
