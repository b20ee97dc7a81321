import {
  acceptance,
  decision,
  end,
  inquiry,
  instalments,
  parties,
  penalty,
  procedure,
  publicNotice,
  recordOnly,
  submission,
} from '@pengce/procedure'
import { days, workingDays } from '@pengce/values'
import { offices } from '@pengce/vocabulary'
import { leadingTalentRent } from './leading-talent-rent.ts'
import { talent2014 } from './source.ts'

const { housingSecurity, humanResources, planning, police, tax, finance } = offices
const { employer, applicant } = parties

export const rentProcedure = procedure('talent2014/rent', {
  title: ['领军人才租房补贴办理', 'Rent subsidy for leading talent: from application to last payment'],
  cites: [talent2014('第十五条¶1'), talent2014('第十五条¶3')],
  register: [
    'talent2014/第三条.3#2',
    'talent2014/第四条.2',
    'talent2014/第八条.2#1',
    'talent2014/第十条',
    'talent2014/第十五条.3',
    'talent2014/第十七条.1#1',
    'talent2014/第十七条.1#2',
    'talent2014/第十七条.2',
    'talent2014/第二十八条',
    'talent2014/第三十条.1',
    'talent2014/第三十条.2',
    'talent2014/第三十二条',
    'talent2014/第三十三条.2#1',
  ],
  start: 'application',
  steps: {
    application: submission({
      by: employer,
      cites: [talent2014('第八条¶2'), talent2014('第三十三条¶1')],
      materials: {
        certificate: { title: ['人才认定证书', 'certificate of recognition'], cites: talent2014('第三十二条¶1（一）') },
        contract: { title: ['劳动合同', 'labour contract'], cites: talent2014('第三十二条¶1（二）') },
        identity: {
          title: ['身份、户籍和婚姻证明', 'proof of identity, hukou and marriage'],
          cites: talent2014('第三十二条¶1（三）'),
        },
        declaration: {
          title: ['购房优惠和住房情况声明', 'declaration on homes and support'],
          cites: talent2014('第三十二条¶1（四）'),
        },
        guarantee: {
          title: ['用人单位担保文件', 'guarantee of the employer'],
          cites: talent2014('第三十二条¶1（五）'),
        },
      },
      complete: 'acceptance',
    }),
    acceptance: acceptance({ by: housingSecurity, cites: talent2014('第三条¶1'), accepted: 'verification' }),
    verification: inquiry({
      by: housingSecurity,
      cites: talent2014('第四条¶2'),
      of: {
        property: { title: ['房屋产权登记', 'registered property'], by: planning },
        hukou: { title: ['户籍', 'hukou'], by: police },
        taxRecord: { title: ['纳税', 'tax record'], by: tax },
        recognition: {
          title: ['社会保险、认定证书和奖励补贴', 'social insurance, certificate and bonus'],
          by: humanResources,
          cites: [talent2014('第四条¶2'), talent2014('第三条¶2')],
        },
        support: {
          title: ['公租房和购房优惠情况', 'rental homes and support for buying'],
          by: housingSecurity,
          cites: [talent2014('第四条¶2'), talent2014('第三条¶1')],
        },
      },
      within: workingDays(10),
      allIn: 'examination',
    }),
    examination: decision({
      title: ['资格审核', 'Examination'],
      by: housingSecurity,
      cites: [talent2014('第三条¶1'), talent2014('第十条¶1')],
      approved: 'notice',
      refused: 'refused',
    }),
    notice: publicNotice({
      by: housingSecurity,
      cites: talent2014('第十条¶1'),
      lasts: workingDays(5),
      clear: 'payment',
      objection: 'refused',
    }),
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
    termination: penalty({
      title: ['终止发放并书面通知用人单位', 'Payment ended, the employer told in writing'],
      by: housingSecurity,
      against: applicant,
      cites: talent2014('第二十八条¶1'),
      sanctions: 'talent2014/benefit-ends',
      imposed: 'misconduct',
    }),
    misconduct: recordOnly({
      title: ['记入不良行为并公示', 'Recorded as misconduct and published'],
      by: housingSecurity,
      cites: [talent2014('第三十条¶1'), talent2014('第三十条¶2')],
      recorded: 'terminated',
    }),
    completed: end('completed', { to: applicant, cites: talent2014('第十五条¶1') }),
    refused: end('refused', { by: housingSecurity, to: employer, cites: talent2014('第十条¶1') }),
    stopped: end('ended', { title: ['停止续发', 'Payment stopped'], to: applicant, cites: talent2014('第三十三条¶2') }),
    terminated: end('ended', { title: ['终止发放', 'Payment ended'], to: employer, cites: talent2014('第二十八条¶1') }),
  },

  readings: {
    异议: [
      '异议成立的，政策不得落实，按不予批准办结；是否重新审核没有规定',
      'where an objection holds nothing may be granted, and the case ends; no second examination is provided for',
    ],
    退休: ['退休不算离开用人单位，不引起暂停', 'retirement is no leaving and suspends nothing'],
    按季度: [
      '每季度申请拨付一次；财政部门的十个工作日自收到拨付申请次日起算',
      'one request a quarter; the ten working days of the finance department start the day after it is received',
    ],
  },
})
