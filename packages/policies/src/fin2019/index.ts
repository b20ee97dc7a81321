import { policy } from '@pengce/language'
import { offices } from '@pengce/vocabulary'
import * as branch from './branch.ts'
import * as capital from './capital.ts'
import * as conduct from './conduct.ts'
import * as equity from './equity.ts'
import { fundConditions, managerConditions, registeredAndFiled } from './equity-entry.ts'
import * as equityOffices from './equity-offices.ts'
import * as innovators from './innovators.ts'
import * as institutions from './institutions.ts'
import * as leasing from './leasing.ts'
import * as merger from './merger.ts'
import * as officeSupport from './offices.ts'
import * as others from './others.ts'
import * as prizes from './prizes.ts'
import * as relocation from './relocation.ts'
import * as rent from './rent.ts'
import * as rules from './rules.ts'
import * as settlement from './settlement.ts'
import { fin2019 } from './source.ts'
import * as subsidiary from './subsidiary.ts'
import { treatedTerms } from './treated.ts'

const supports = [
  prizes.innovationPrize,
  prizes.fintechPrize,
  prizes.fastLane,
  prizes.travelHelp,
  settlement.settlement,
  relocation.relocation,
  settlement.smallSettlement,
  capital.topUp,
  capital.increaseAward,
  merger.bankMerger,
  merger.securitiesMerger,
  merger.fundMerger,
  officeSupport.headquartersPurchase,
  rent.headquartersRent,
  rent.innovativePremises,
  others.holdingAward,
  leasing.leasingFinancing,
  leasing.leasingEquipment,
  leasing.leasingCraft,
  branch.branchSettlement,
  officeSupport.branchPurchase,
  rent.branchRentSubsidy,
  branch.associationSettlement,
  branch.specialisedSettlement,
  subsidiary.leasingSubsidiarySettlement,
  subsidiary.securitiesSubsidiarySettlement,
  subsidiary.fundSubsidiarySettlement,
  subsidiary.futuresSubsidiarySettlement,
  subsidiary.intermediarySettlement,
  equity.fundSettlement,
  equity.fundTopUp,
  equity.managedScale,
  equityOffices.equityPurchase,
  equityOffices.equityRent,
  equityOffices.managementFees,
  others.microcreditRent,
  others.venueSettlement,
  others.venueRent,
  innovators.labAward,
  innovators.paymentSettlement,
  prizes.caseByCase,
]

export const fin2019Policy = policy({
  document: fin2019,
  inForce: { from: '2019-01-06', until: '2024-01-05' },
  by: [offices.localFinance, offices.finance],
  measures: supports.map((s) => s.measure),
  rules: [
    institutions.financialEnterprise,
    institutions.headquarters,
    institutions.largeHeadquarters,
    institutions.branch,
    institutions.bankSpecialised,
    institutions.leasingSubsidiary,
    institutions.securitiesSubsidiary,
    institutions.fundSubsidiary,
    institutions.futuresSubsidiary,
    institutions.fund,
    institutions.manager,
    registeredAndFiled,
    fundConditions,
    managerConditions,
    ...treatedTerms,
    ...rules.meanings,
    rules.prizeQuota,
    ...conduct.duties,
    ...conduct.sanctions,
    ...rules.competences,
    ...rules.validities,
  ],
  relations: [capital.joint, capital.withIncrease, leasing.leasingCeiling, ...rules.between],
  examples: supports.map((s) => s.examples),
  notEncoded: {
    'fin2019/引言': 'purpose',
    'fin2019/（一）': 'encouragement',
    'fin2019/（六）': 'encouragement',
    'fin2019/（七）': 'encouragement',
    'fin2019/（十）.¶1': 'encouragement',
    'fin2019/（十一）.¶1': 'encouragement',
    'fin2019/（十二）.¶1': 'encouragement',
    'fin2019/（十三）.¶1': 'encouragement',
    'fin2019/（十四）': [
      'by-reference',
      ['条件按总部企业建设总部大厦的规定', 'the conditions are those for headquarters buildings'],
    ],
    'fin2019/（十五）.¶1': ['covered', ['具体标准在其后各段', 'the figures stand in the paragraphs that follow']],
    'fin2019/（十六）.¶1': 'encouragement',
    'fin2019/（十七）.¶1': 'encouragement',
    'fin2019/（十八）.¶1': 'encouragement',
    'fin2019/（十九）.¶1': 'encouragement',
    'fin2019/（二十）.¶1': 'encouragement',
    'fin2019/（二十一）.¶1': 'encouragement',
    'fin2019/（二十四）.2': 'encouragement',
    'fin2019/（二十五）.¶1': 'encouragement',
  },
})
