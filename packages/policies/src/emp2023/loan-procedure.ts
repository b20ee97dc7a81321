import { decision, end, parties, procedure, recordOnly, submission } from '@pengce/procedure'
import { offices } from '@pengce/vocabulary'
import { loanExtensionProcedure } from '../short-procedures.ts'
import { emp2023 } from './source.ts'

const { applicant } = parties

export const loanExtension = loanExtensionProcedure('emp2023/loan-extension', {
  cites: emp2023('二/（五）¶1'),
  register: ['emp2023/二.（五）#3'],
})

export const payrollProcedure = procedure('emp2023/state-firm-payroll', {
  title: ['国企一次性增人增资', 'State-owned firms: a one-time rise of the payroll'],
  cites: emp2023('三/（十）¶1'),
  register: ['emp2023/三.（十）#3'],
  start: 'request',
  steps: {
    request: submission({
      title: ['工资总额不足的国企申请', 'A firm whose payroll falls short asks'],
      by: applicant,
      cites: emp2023('三/（十）¶1'),
      complete: 'consent',
    }),
    consent: decision({
      title: ['出资人机构或主管部门同意', 'Consent of the owner body or the department in charge'],
      by: offices.stateAssets,
      cites: emp2023('三/（十）¶1'),
      approved: 'payroll',
      refused: 'refused',
    }),
    payroll: recordOnly({
      title: ['据实计入并作下年基数', 'Counted in, and the base of the next year'],
      by: applicant,
      cites: emp2023('三/（十）¶1'),
      recorded: 'completed',
    }),
    completed: end('completed', { to: applicant, cites: emp2023('三/（十）¶1') }),
    refused: end('refused', { to: applicant, cites: emp2023('三/（十）¶1') }),
  },

  readings: { '2023年': ['只在 2023 年', 'in 2023 only'] },
})
