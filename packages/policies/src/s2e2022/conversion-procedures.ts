import { decision, end, inquiry, parties, procedure, recheck, recordOnly, submission } from '@pengce/procedure'
import { years } from '@pengce/values'
import { conversionCourse as course, offices, soleTrade } from '@pengce/vocabulary'
import { conversionProcedure } from '../conversion-procedure.ts'
import { fundRateProcedure } from '../short-procedures.ts'
import { withinAYear } from '../yearly-reading.ts'
import { s2e2022 } from './source.ts'

const { districtGovernment, marketRegulation, tax } = offices
const { applicant } = parties

export const conversion = conversionProcedure('s2e2022/conversion', {
  cites: [s2e2022('四/（二）¶1'), s2e2022('四/（四）¶1')],
  register: [
    's2e2022/四（二）#1',
    's2e2022/四（二）#3',
    's2e2022/四（四）#2',
    's2e2022/四（四）#3',
    's2e2022/四（八）#2',
    's2e2022/四（九）#1',
  ],
  desk: s2e2022('四/（二）¶1'),
  matters: s2e2022('四/（二）¶1'),
  name: s2e2022('四/（二）¶1'),
  certificate: s2e2022('四/（二）¶1'),
  permits: s2e2022('四/（四）¶1'),
  accounts: s2e2022('四/（四）¶1'),
  land: s2e2022('四/（八）¶1'),
  honours: s2e2022('四/（九）¶1'),
})

export const fundRate = fundRateProcedure('s2e2022/fund-rate', {
  cites: s2e2022('四/（五）¶2'),
  register: ['s2e2022/四（五）.¶2#2'],
})

export const poolProcedure = procedure('s2e2022/pool', {
  title: ['个转企培育库', 'Pool of sole traders to become enterprises'],
  cites: s2e2022('四/（一）¶1'),
  register: ['s2e2022/四（一）#1', 's2e2022/四（一）#2', 's2e2022/四（一）#3', 's2e2022/四（一）#4'],
  start: 'keyList',
  steps: {
    keyList: decision({
      title: ['列入重点名单', 'Put on the key list'],
      by: marketRegulation,
      cites: s2e2022('四/（一）¶1'),
      levels: {
        taxpayer: {
          title: ['登记一年以上的一般纳税人', 'general taxpayer registered for a year or more'],
          by: marketRegulation,
          when: course.generalTaxpayerForYear,
        },
        commerce: {
          title: ['规模较大的商贸流通户', 'large trader in commerce'],
          by: marketRegulation,
          when: soleTrade.commerce,
        },
      },
      approved: 'survey',
      refused: 'notListed',
    }),
    survey: inquiry({
      title: ['区政府走访调研', 'Surveyed by the district'],
      by: districtGovernment,
      cites: s2e2022('四/（一）¶1'),
      of: { survey: { title: ['发展现状', 'how the business stands'], by: districtGovernment } },
      allIn: 'candidates',
    }),
    candidates: decision({
      title: ['确定培育对象', 'Candidates fixed'],
      by: districtGovernment,
      cites: s2e2022('四/（一）¶1'),
      approved: 'recommendation',
      refused: 'notListed',
    }),
    recommendation: submission({
      title: ['填表推荐报送', 'Recommended on the form'],
      by: districtGovernment,
      cites: s2e2022('四/（一）¶1'),
      complete: 'pool',
    }),
    pool: recordOnly({
      title: ['入库', 'Taken into the pool'],
      by: marketRegulation,
      cites: s2e2022('四/（一）¶1'),
      recorded: 'update',
    }),
    update: recheck({
      title: ['每年更新', 'Updated each year'],
      by: marketRegulation,
      cites: s2e2022('四/（一）¶1'),
      every: 'year',
      within: years(1),
      passed: 'update',
      failed: 'removed',
      also: { converted: { title: ['已转型', 'converted'], to: 'converted' } },
    }),
    converted: end('completed', { title: ['已转型为企业', 'Became an enterprise'], cites: s2e2022('四/（一）¶1') }),
    removed: end('removed', { to: applicant, cites: s2e2022('四/（一）¶1') }),
    notListed: end('ended', { title: ['未列入', 'Not listed'], to: applicant, cites: s2e2022('四/（一）¶1') }),
  },

  readings: {
    每年更新: withinAYear(['入库', 'entry'], ['更新', 'update']),
    重点支持: [
      '一年以上的一般纳税人和较大的商贸流通户，两者之一即可；较大没有数字，由市场监管部门判断',
      'either group is enough; large carries no figure, the market regulation department judges',
    ],
  },
})

export const deferralProcedure = procedure('s2e2022/tax-deferral', {
  title: ['困难企业延期缴税', 'Tax paid later in difficulty'],
  cites: s2e2022('四/（五）¶1'),
  register: ['s2e2022/四（五）.¶1#5'],
  start: 'application',
  steps: {
    application: submission({
      title: ['纳税人申请', 'The taxpayer applies'],
      by: applicant,
      cites: s2e2022('四/（五）¶1'),
      complete: 'approval',
    }),
    approval: decision({
      title: ['税务机关批准', 'The tax office decides'],
      by: tax,
      cites: s2e2022('四/（五）¶1'),
      approved: 'deferred',
      refused: 'refused',
    }),
    deferred: end('completed', { title: ['延期缴纳', 'Paid later'], to: applicant, cites: s2e2022('四/（五）¶1') }),
    refused: end('refused', { to: applicant, cites: s2e2022('四/（五）¶1') }),
  },

  readings: { 延期: ['延期多久没有写明，以税法为准', 'how long is not stated; tax law sets it'] },
})
