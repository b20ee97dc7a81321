import { acceptance, decision, end, parties, procedure, recordOnly, submission } from '@pengce/procedure'
import { quantity, workingDays } from '@pengce/values'
import { conversionCourse as course, offices } from '@pengce/vocabulary'
import { conversionProcedure } from '../conversion-procedure.ts'
import { loanExtensionProcedure } from '../short-procedures.ts'
import { sole2023 } from './source.ts'

const { marketRegulation } = offices
const { applicant, registrar } = parties

export const loanExtension = loanExtensionProcedure('sole2023/loan-extension', {
  cites: sole2023('二/8¶1'),
  register: ['sole2023/8#2'],
})

export const conversion = conversionProcedure('sole2023/conversion', {
  cites: sole2023('五/22¶1'),
  register: ['sole2023/22#2'],
  desk: sole2023('五/22¶1'),
  name: sole2023('五/22¶1'),
  honours: sole2023('五/22¶1'),
  rights: sole2023('五/22¶1'),
})

export const operatorProcedure = procedure('sole2023/change-of-operator', {
  title: ['变更经营者', 'Change of operator'],
  cites: sole2023('四/17¶1'),
  register: ['sole2023/17#1'],
  start: 'application',
  steps: {
    application: submission({
      title: ['全程网上申请', 'Applied for online'],
      by: applicant,
      cites: sole2023('四/17¶1'),
      complete: 'registration',
    }),
    registration: decision({
      title: ['变更登记', 'Change registered'],
      by: registrar,
      cites: sole2023('四/17¶1'),
      approved: 'plain',
      refused: 'refused',
      also: {
        'date-and-name-kept': {
          title: ['延续成立时间并保留字号', 'founding date and trade name go on'],
          to: 'continued',
          cites: sole2023('四/17¶1'),
        },
      },
    }),
    continued: end('completed', {
      title: ['已变更，时间和字号延续', 'Changed; date and name go on'],
      to: applicant,
      cites: sole2023('四/17¶1'),
    }),
    plain: end('completed', { title: ['已变更', 'Changed'], to: applicant, cites: sole2023('四/17¶1') }),
    refused: end('refused', { to: applicant, cites: sole2023('四/17¶1') }),
  },
})

export const foodProcedure = procedure('sole2023/food-licence', {
  title: ['食品经营许可', 'Food business licence'],
  cites: sole2023('四/18¶1'),
  register: ['sole2023/18#1', 'sole2023/18#2', 'sole2023/18#3'],
  start: 'application',
  steps: {
    application: submission({
      by: applicant,
      cites: sole2023('四/18¶1'),
      complete: 'decision',
      also: {
        'with-business-licence': {
          title: ['与营业执照同步提出', 'together with the business licence'],
          to: 'together',
          cites: sole2023('四/18¶1'),
        },
      },
    }),
    together: recordOnly({
      title: ['证照同步办理', 'Licence and permit dealt with together'],
      by: registrar,
      cites: sole2023('四/18¶1'),
      recorded: 'decision',
    }),
    decision: decision({
      title: ['许可决定', 'Decision'],
      by: marketRegulation,
      cites: sole2023('四/18¶1'),
      levels: {
        commitment: {
          title: ['五十平方米以下餐饮：告知承诺', 'up to fifty square metres: on commitment'],
          by: marketRegulation,
          when: course.cateringArea.atMost(quantity('square-metre', 50)),
        },
        remote: { title: ['其他：远程视频核查', 'others: inspected by video'], by: marketRegulation },
      },
      approved: 'licensed',
      refused: 'refused',
    }),
    licensed: end('completed', { title: ['已发许可', 'Licensed'], to: applicant, cites: sole2023('四/18¶1') }),
    refused: end('refused', { to: applicant, cites: sole2023('四/18¶1') }),
  },

  readings: {
    微小餐饮: ['含五十平方米；面积按登记的经营场所', 'fifty is included; the area is that of the registered premises'],
  },
})

export const creditProcedure = procedure('sole2023/credit-repair', {
  title: ['信用修复', 'Credit repair'],
  cites: sole2023('四/20¶1'),
  register: ['sole2023/20#1'],
  start: 'request',
  steps: {
    request: submission({
      title: ['申请解除异常或者停止公示', 'Asks for removal or an early end of publicity'],
      by: applicant,
      cites: sole2023('四/20¶1'),
      complete: 'acceptance',
    }),
    acceptance: acceptance({ by: marketRegulation, cites: sole2023('四/20¶1'), accepted: 'repair' }),
    repair: decision({
      title: ['办结', 'Settled'],
      by: marketRegulation,
      cites: sole2023('四/20¶1'),
      within: workingDays(3),
      approved: 'repaired',
      refused: 'refused',
    }),
    repaired: end('completed', { title: ['已修复', 'Repaired'], to: applicant, cites: sole2023('四/20¶1') }),
    refused: end('refused', { to: applicant, cites: sole2023('四/20¶1') }),
  },

  readings: { 三个工作日: ['自受理次日起算', 'from the day after the request is accepted'] },
})
