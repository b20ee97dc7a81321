import { acceptance, decision, end, inquiry, parties, procedure, publication, submission } from '@pengce/procedure'
import { offices } from '@pengce/vocabulary'
import { fdi2024 } from './source.ts'

const { police } = offices
const { applicant, leadDepartment } = parties

/** A visa applied for with a letter of invitation. */
const visa = (cites: ReturnType<typeof fdi2024>) =>
  ({
    application: submission({
      by: applicant,
      cites,
      materials: { invitation: { title: ['邀请函件等证明', 'letter of invitation or the like'] } },
      complete: 'acceptance',
    }),
    acceptance: acceptance({ by: police, cites, accepted: 'decision', rejected: 'notAccepted' }),
    decision: decision({ by: police, cites, approved: 'issued', refused: 'refused' }),
    issued: end('completed', { title: ['已签发', 'Issued'], to: applicant, cites }),
    refused: end('refused', { to: applicant, cites }),
    notAccepted: end('not-accepted', { to: applicant, cites }),
  }) as const

export const portVisaProcedure = procedure('fdi2024/port-visa', {
  title: ['外企人员口岸签证', 'Visa at the port for staff of foreign firms'],
  cites: fdi2024('三/10¶1'),
  register: ['fdi2024/10#3'],
  start: 'application',
  steps: visa(fdi2024('三/10¶1')),
  readings: {
    紧急入境: ['来不及在境外办签证的，由口岸签证机关判断', 'no time for a visa abroad; the port visa office judges'],
  },
})

export const multipleVisaProcedure = procedure('fdi2024/multiple-visa', {
  title: ['入境后换发多次签证', 'Multiple-entry visa after arrival'],
  cites: fdi2024('三/10¶1'),
  register: ['fdi2024/10#4'],
  start: 'application',
  steps: visa(fdi2024('三/10¶1')),
  readings: { 正当合理: ['事由由出入境管理机构判断', 'the reason is for the exit-entry office to judge'] },
})

export const policyMakingProcedure = procedure('fdi2024/policy-making', {
  title: ['涉外经贸政策出台', 'Policies on foreign trade: how they are made'],
  cites: fdi2024('二/7¶1'),
  register: ['fdi2024/7#2'],
  start: 'hearing',
  steps: {
    hearing: inquiry({
      title: ['听取外商投资企业意见', 'Foreign-invested firms heard'],
      by: leadDepartment,
      cites: fdi2024('二/7¶1'),
      of: { opinions: { title: ['外商投资企业意见', 'opinions of foreign-invested firms'], by: applicant } },
      allIn: 'transition',
    }),
    transition: decision({
      title: ['设置过渡期', 'Transition set'],
      by: leadDepartment,
      cites: fdi2024('二/7¶1'),
      approved: 'publication',
    }),
    publication: publication({
      title: ['公开出台', 'Published'],
      by: leadDepartment,
      cites: fdi2024('二/7¶1'),
      published: 'issued',
    }),
    issued: end('completed', { title: ['已出台', 'Issued'], cites: fdi2024('二/7¶1') }),
  },

  readings: { 过渡期: ['合理的过渡期没有写明多长', 'how long a reasonable transition is, is not stated'] },
})
