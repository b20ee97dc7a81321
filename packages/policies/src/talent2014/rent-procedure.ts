import { end, instalments, parties, procedure } from '@pengce/procedure'
import { days, workingDays } from '@pengce/values'
import { offices } from '@pengce/vocabulary'
import { ended, endedRows, examined, examinedRows, objectionReading } from './housing-steps.ts'
import { leadingTalentRent } from './leading-talent-rent.ts'
import { talent2014 } from './source.ts'

const { finance, housingSecurity } = offices
const { employer, applicant } = parties

export const rentProcedure = procedure('talent2014/rent', {
  title: ['领军人才租房补贴办理', 'Rent subsidy for leading talent: from application to last payment'],
  cites: [talent2014('第十五条¶1'), talent2014('第十五条¶3')],
  register: [
    ...examinedRows,
    ...endedRows,
    'talent2014/第三条.3#2',
    'talent2014/第十五条.3',
    'talent2014/第十七条.1#1',
    'talent2014/第十七条.1#2',
    'talent2014/第十七条.2',
    'talent2014/第三十三条.2#1',
  ],
  start: 'application',
  steps: {
    ...examined('payment'),
    payment: instalments({
      by: finance,
      requestedBy: housingSecurity,
      cites: [talent2014('第三条¶3'), talent2014('第十五条¶3')],
      every: 'quarter',
      within: workingDays(10),
      pays: leadingTalentRent.id,
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
        'assessment-failed': {
          title: ['期末评估不合格', 'the final assessment was failed'],
          to: 'stopped',
          cites: talent2014('第三十三条¶2'),
        },
      },
    }),
    ...ended(['终止发放并书面通知用人单位', 'Payment ended, the employer told in writing']),
    completed: end('completed', { to: applicant, cites: talent2014('第十五条¶1') }),
    stopped: end('ended', { title: ['停止续发', 'Payment stopped'], to: applicant, cites: talent2014('第三十三条¶2') }),
    terminated: end('ended', { title: ['终止发放', 'Payment ended'], to: employer, cites: talent2014('第二十八条¶1') }),
  },

  readings: {
    ...objectionReading,
    退休: ['退休不算离开用人单位，不引起暂停', 'retirement is no leaving and suspends nothing'],
    按季度: [
      '每季度申请拨付一次；财政部门的十个工作日自收到拨付申请次日起算',
      'one request a quarter; the ten working days of the finance department start the day after it is received',
    ],
  },
})
