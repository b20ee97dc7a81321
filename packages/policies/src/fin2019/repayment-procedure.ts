import { end, parties, procedure, recordOnly } from '@pengce/procedure'
import { offices } from '@pengce/vocabulary'
import { repaymentSteps } from '../repayment-steps.ts'
import { promised } from './promised.ts'
import { fin2019 } from './source.ts'

const { localFinance } = offices
const { applicant } = parties

export const repaymentProcedure = procedure('fin2019/early-move', {
  title: ['提前搬迁的追回', 'Support taken back from whoever leaves early'],
  cites: fin2019('六/（二十八）¶1'),
  register: ['fin2019/（二十八）.2', 'fin2019/（二十八）.3'],
  start: 'finding',
  steps: {
    finding: recordOnly({
      title: ['核实提前搬迁和在深整年数', 'The early move and the full years stayed are established'],
      by: localFinance,
      cites: fin2019('六/（二十八）¶1'),
      recorded: 'order',
      also: {
        'not-early': {
          title: ['已满十五年', 'the fifteen years are over'],
          to: 'kept',
          cites: fin2019('六/（二十八）¶1'),
        },
      },
    }),
    ...repaymentSteps({
      by: localFinance,
      cites: fin2019('六/（二十八）¶1'),
      ordered: ['责令按剩余年度退还', 'Repayment for the years left is ordered'],
      sanctions: 'fin2019/left-early',
      takesBack: promised,
      recovered: 'repaid',
    }),
    kept: end('completed', {
      title: ['承诺已履行', 'The promise was kept'],
      to: applicant,
      cites: fin2019('六/（二十八）¶1'),
    }),
    repaid: end('ended', {
      title: ['已退还，回迁三年内不得申请', 'Paid back; nothing for three years after coming back'],
      to: applicant,
      cites: fin2019('六/（二十八）¶1'),
    }),
  },

  readings: {
    剩余年度: [
      '十五年减去住满的整年数；不满一年的年份算剩余年度',
      'fifteen less the full years stayed; a year begun counts among those left',
    ],
    追回: [
      '只追回以承诺为条件的奖励和补贴；由谁追回、退还期限没有规定，由市金融主管部门办理',
      'only what was drawn on the promise; who takes it back and by when is not said, so the department of finance does',
    ],
  },
})
