import { policy } from '@pengce/language'
import { offices } from '@pengce/vocabulary'
import * as deduction from './deduction.ts'
import { rules } from './rules.ts'
import { ind2022 } from './source.ts'
import { grants } from './support.ts'
import * as tax from './tax.ts'

const all = [
  ...grants,
  { measure: tax.vatRefund, examples: tax.vatRefundExamples },
  { measure: tax.existingRefund, examples: tax.existingRefundExamples },
  { measure: deduction.researchDeduction, examples: deduction.researchDeductionExamples },
  { measure: deduction.intangibleAmortisation, examples: deduction.intangibleExamples },
  { measure: deduction.equipmentDeduction, examples: deduction.equipmentExamples },
  tax.vatExemption,
  tax.prepaymentSuspended,
  { measure: tax.smallProfitTax, examples: tax.smallProfitExamples },
]

export const ind2022Policy = policy({
  document: ind2022,
  inForce: { from: '2022-05-26', until: '2025-12-31' },
  by: [offices.industry],
  measures: all.map((g) => g.measure),
  rules,
  examples: all.map((g) => g.examples),
  notEncoded: {
    'ind2022/序.¶1': 'purpose',
    'ind2022/一.1#3': 'encouragement',
    'ind2022/一.2#5': 'encouragement',
    'ind2022/二.6#1': 'encouragement',
    'ind2022/二.8#1': 'encouragement',
    'ind2022/二.12#3': 'encouragement',
    'ind2022/三.13#2': 'encouragement',
    'ind2022/三.14': 'encouragement',
    'ind2022/三.15': 'encouragement',
    'ind2022/三.16': 'encouragement',
    'ind2022/四.20#4': 'encouragement',
    'ind2022/五.23': 'encouragement',
    'ind2022/八.30#2': 'encouragement',
  },
})
