import { decision, end, inquiry, parties, procedure, recordOnly, submission } from '@pengce/procedure'
import { days } from '@pengce/values'
import { commitmentProcedure } from '../short-procedures.ts'
import { split2022 } from './source.ts'

const { applicant, filingDepartment, licensingDepartments, registrar, responsibleUnits } = parties

export const filingProcedure = procedure('split2022/filing', {
  title: ['审批改备案', 'Filing in place of approval'],
  cites: split2022('二/（二）/2¶1'),
  register: ['split2022/二（二）2#3', 'split2022/二（二）2#4'],
  start: 'business',
  steps: {
    business: recordOnly({
      title: ['开展经营', 'Business begins'],
      by: applicant,
      cites: split2022('二/（二）/2¶1'),
      recorded: 'papersAfter',
      also: {
        'prior-filing': {
          title: ['属于事前备案事项', 'the matter must be filed beforehand'],
          to: 'papersBefore',
          cites: split2022('二/（二）/2¶1'),
        },
      },
    }),
    papersAfter: submission({
      title: ['事后提交备案材料', 'Papers handed in afterwards'],
      by: applicant,
      cites: split2022('二/（二）/2¶1'),
      complete: 'filingAfter',
    }),
    filingAfter: recordOnly({
      title: ['当场备案', 'Filed on the spot'],
      by: filingDepartment,
      cites: split2022('二/（二）/2¶1'),
      within: days(0),
      recorded: 'filed',
    }),
    papersBefore: submission({
      title: ['事前提交备案材料', 'Papers handed in beforehand'],
      by: applicant,
      cites: split2022('二/（二）/2¶1'),
      complete: 'filingBefore',
    }),
    filingBefore: recordOnly({
      title: ['当场备案', 'Filed on the spot'],
      by: filingDepartment,
      cites: split2022('二/（二）/2¶1'),
      within: days(0),
      recorded: 'mayOperate',
    }),
    filed: end('completed', { title: ['已备案', 'Filed'], to: applicant, cites: split2022('二/（二）/2¶1') }),
    mayOperate: end('completed', {
      title: ['已备案，可以经营', 'Filed; business may begin'],
      to: applicant,
      cites: split2022('二/（二）/2¶1'),
    }),
  },

  readings: {
    当场: [
      '提交当日办结；材料按要求提交的没有不予备案一说',
      'on the day the papers are handed in; where they are as required there is no refusal',
    ],
    事后备案: ['未备案不得成为限制经营的理由', 'that it is not filed yet is no ground to hinder business'],
  },
})

export const commitment = commitmentProcedure('split2022/commitment-licence', {
  title: ['告知承诺许可', 'Licence on commitment'],
  cites: split2022('二/（二）/3¶1'),
  register: ['split2022/二（二）3#4', 'split2022/二（二）3#5', 'split2022/二（二）3#6'],
  by: responsibleUnits,
  onTheSpot: true,
})

export const bundleProcedure = procedure('split2022/one-licence', {
  title: ['一照通行', 'Several permits with one business licence'],
  cites: split2022('三/（三）¶1'),
  register: ['split2022/三（三）'],
  start: 'application',
  steps: {
    application: submission({
      title: ['专区一次申请一张表', 'Applied for once, on one form'],
      by: applicant,
      cites: split2022('三/（三）¶1'),
      complete: 'review',
    }),
    review: inquiry({
      title: ['并联审批', 'Reviewed side by side'],
      by: registrar,
      cites: split2022('三/（三）¶1'),
      of: {
        licence: { title: ['营业执照的决定', 'decision on the business licence'], by: registrar },
        permits: { title: ['各项许可的决定', 'decisions on the permits'], by: licensingDepartments },
      },
      allIn: 'gathered',
    }),
    gathered: decision({
      title: ['许可信息归集到执照', 'Permits gathered in the licence'],
      by: registrar,
      cites: split2022('三/（三）¶1'),
      approved: 'completed',
      refused: 'refused',
      also: {
        'some-permits-refused': {
          title: ['部分许可未获准，归集获准的', 'some permits refused, the others gathered'],
          to: 'partly',
          cites: split2022('三/（三）¶1'),
        },
      },
    }),
    completed: end('completed', { to: applicant, cites: split2022('三/（三）¶1') }),
    partly: end('completed', {
      title: ['已发照，部分许可未获准', 'Licensed, some permits refused'],
      to: applicant,
      cites: split2022('三/（三）¶1'),
    }),
    refused: end('refused', { to: applicant, cites: split2022('三/（三）¶1') }),
  },

  readings: {
    并联审批: [
      '各项分别决定，一项许可未获准不影响营业执照和其他许可',
      'each is decided by itself; a permit refused takes neither the licence nor the other permits away',
    ],
    限时办结: ['时限没有写明，以各许可规定为准', 'no term is stated; the rules of each permit set it'],
  },
})
