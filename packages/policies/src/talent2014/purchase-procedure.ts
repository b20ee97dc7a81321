import { end, instalments, parties, procedure, recovery, submission } from '@pengce/procedure'
import { days, workingDays } from '@pengce/values'
import { offices } from '@pengce/vocabulary'
import { homePurchase } from './home-purchase.ts'
import { ended, endedRows, examined, examinedRows, objectionReading, papers } from './housing-steps.ts'
import { talent2014 } from './source.ts'

const { finance, housingSecurity } = offices
const { applicant, employer } = parties

export const purchaseProcedure = procedure('talent2014/purchase', {
  title: ['领军人才购房补贴办理', 'Purchase subsidy for leading talent: from application to last payment'],
  cites: [talent2014('第十六条¶1'), talent2014('第十六条¶3')],
  register: [
    ...examinedRows,
    ...endedRows,
    'talent2014/第三条.3#2',
    'talent2014/第八条.1#1',
    'talent2014/第十六条.3',
    'talent2014/第十七条.1#1',
    'talent2014/第十七条.1#2',
    'talent2014/第十七条.2',
  ],
  start: 'application',
  steps: {
    ...examined('payment'),
    application: submission({
      title: ['以家庭为单位通过用人单位申请', 'The family applies through the employer'],
      by: employer,
      cites: [talent2014('第八条¶2'), talent2014('第八条¶1'), talent2014('第三十三条¶1')],
      materials: {
        ...papers,
        home: {
          title: ['房地产证和单位补贴凭证', 'title certificate and proof of the share the employer paid'],
          cites: talent2014('第三十二条¶1（六）'),
        },
      },
      complete: 'acceptance',
    }),
    payment: instalments({
      by: finance,
      requestedBy: housingSecurity,
      cites: [talent2014('第三条¶3'), talent2014('第十六条¶3'), talent2014('第十八条¶1')],
      every: 'year',
      within: workingDays(10),
      pays: homePurchase.id,
      suspendedBy: {
        on: 'left-employer',
        title: ['离职，原单位书面通知', 'left the employer, who reports it in writing'],
        cites: talent2014('第十七条¶1'),
        by: employer,
        within: days(15),
      },
      resumedBy: {
        on: 'joined-employer',
        title: ['经新单位申请续发', 'resumed through a new employer'],
        cites: talent2014('第十七条¶2'),
        by: employer,
      },
      done: 'completed',
      also: {
        'benefit-ends': {
          title: ['出现终止情形', 'a ground to end payment'],
          to: 'termination',
          cites: talent2014('第二十八条¶1'),
        },
        'transfer-sought': {
          title: ['限制期内申请转让房屋', 'transfer of the home sought within the ten years'],
          to: 'repayment',
          cites: talent2014('第十九条¶1'),
        },
      },
    }),
    repayment: recovery({
      title: ['退回已领补贴', 'What was drawn is paid back'],
      by: housingSecurity,
      from: applicant,
      cites: talent2014('第十九条¶1'),
      takesBack: homePurchase.id,
      recovered: 'repaid',
    }),
    ...ended(['终止发放并书面通知用人单位', 'Payment ended, the employer told in writing']),
    completed: end('completed', { to: applicant, cites: talent2014('第十六条¶3') }),
    repaid: end('ended', {
      title: ['已退回补贴', 'Subsidy paid back'],
      to: applicant,
      cites: talent2014('第十九条¶1'),
    }),
    terminated: end('ended', { title: ['终止发放', 'Payment ended'], to: employer, cites: talent2014('第二十八条¶1') }),
  },

  readings: {
    ...objectionReading,
    按年度: [
      '五年内每年申请拨付一次；已领租房补贴和免租金住房按金额扣减，先扣后发',
      'one request a year within five years; rent subsidy drawn and rent-free housing come off first',
    ],
  },
})
