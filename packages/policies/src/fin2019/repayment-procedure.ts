import { end, parties, penalty, procedure, recordOnly, recovery } from '@pengce/procedure'
import { offices } from '@pengce/vocabulary'
import { fin2019 } from './source.ts'

const { localFinance } = offices
const { applicant } = parties

/** What is drawn only on the promise to stay. */
const promised = [
  'fin2019/settlement',
  'fin2019/finance-company-settlement',
  'fin2019/bank-specialised-settlement',
  'fin2019/leasing-subsidiary-settlement',
  'fin2019/securities-subsidiary-settlement',
  'fin2019/fund-subsidiary-settlement',
  'fin2019/futures-subsidiary-settlement',
  'fin2019/fund-settlement',
  'fin2019/venue-settlement',
  'fin2019/headquarters-purchase',
  'fin2019/equity-purchase',
] as const

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
    order: penalty({
      title: ['责令按剩余年度退还', 'Repayment for the years left is ordered'],
      by: localFinance,
      against: applicant,
      cites: fin2019('六/（二十八）¶1'),
      sanctions: 'fin2019/left-early',
      imposed: 'repayment',
    }),
    repayment: recovery({
      by: localFinance,
      from: applicant,
      cites: fin2019('六/（二十八）¶1'),
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
