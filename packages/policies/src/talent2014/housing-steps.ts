import {
  acceptance,
  decision,
  end,
  inquiry,
  parties,
  penalty,
  publicNotice,
  recordOnly,
  submission,
} from '@pengce/procedure'
import { workingDays } from '@pengce/values'
import { offices } from '@pengce/vocabulary'
import { talent2014 } from './source.ts'

const { housingSecurity, humanResources, planning, police, tax } = offices
const { applicant, employer } = parties

/** The papers that may be asked for; the sixth kind belongs to a purchase. */
export const papers = {
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
  guarantee: { title: ['用人单位担保文件', 'guarantee of the employer'], cites: talent2014('第三十二条¶1（五）') },
} as const

/** From application through the employer, until the public notice has stood; then `cleared`. */
export const examined = <const N extends string>(cleared: N) =>
  ({
    application: submission({
      by: employer,
      cites: [talent2014('第八条¶2'), talent2014('第三十三条¶1')],
      materials: papers,
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
    notice: publicNotice<N | 'refused'>({
      by: housingSecurity,
      cites: talent2014('第十条¶1'),
      lasts: workingDays(5),
      clear: cleared,
      objection: 'refused',
    }),
    refused: end('refused', { by: housingSecurity, to: employer, cites: talent2014('第十条¶1') }),
  }) as const

/** Benefits end for misconduct: the employer is told, the misconduct recorded and published. */
export const ended = (title: readonly [zh: string, en: string]) =>
  ({
    termination: penalty({
      title,
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
  }) as const

/** Where an objection holds the case ends. */
export const objectionReading = {
  异议: [
    '异议成立的，政策不得落实，按不予批准办结；是否重新审核没有规定',
    'where an objection holds nothing may be granted, and the case ends; no second examination is provided for',
  ],
} as const
/** The rows on which those steps stand. */
export const examinedRows = [
  'talent2014/第四条.2',
  'talent2014/第八条.2#1',
  'talent2014/第十条',
  'talent2014/第三十二条',
  'talent2014/第三十三条.1',
] as const
/** The rows on misconduct. */
export const endedRows = ['talent2014/第二十八条', 'talent2014/第三十条.1', 'talent2014/第三十条.2'] as const
