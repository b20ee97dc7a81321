import { policy } from '@pengce/language'
import { offices } from '@pengce/vocabulary'
import { contributionAward } from './contribution.ts'
import { contributionExamples } from './contribution-examples.ts'
import { competences, districtsMeaning, duties, life, noSecondSupport } from './duties.ts'
import * as purchase from './purchase.ts'
import { approvedByCity, existing, headquartersBody, highlyValued, introduced, ofGlobal500 } from './recognition.ts'
import * as rent from './rent.ts'
import { sanctions } from './sanctions.ts'
import { figures } from './scope.ts'
import * as services from './services.ts'
import * as settlement from './settlement.ts'
import { hq2021 } from './source.ts'
import * as staff from './staff.ts'

export const hq2021Policy = policy({
  document: hq2021,
  inForce: { from: '2021-07-01', until: '2026-06-30' },
  by: [offices.developmentReform],
  measures: [
    settlement.settlementAward,
    settlement.agreedSettlementAward,
    contributionAward,
    rent.rentSubsidy,
    purchase.purchaseSubsidy,
    purchase.headquartersLand,
    services.directServices,
    staff.staffHousing,
    staff.seniorManagerBenefits,
    services.outboundConvenience,
    staff.travelConvenience,
    staff.talentAward,
  ],
  rules: [
    headquartersBody,
    existing,
    introduced,
    ofGlobal500,
    highlyValued,
    approvedByCity,
    ...figures,
    districtsMeaning,
    ...competences,
    ...duties,
    ...sanctions,
    life,
  ],
  relations: [purchase.landOrPurchase, noSecondSupport],
  examples: [
    settlement.settlementExamples,
    settlement.agreedSettlementExamples,
    contributionExamples,
    rent.rentExamples,
    purchase.purchaseExamples,
    purchase.headquartersLandExamples,
    services.directServicesExamples,
    staff.staffHousingExamples,
    staff.seniorManagerExamples,
    services.outboundConvenienceExamples,
    staff.travelExamples,
    staff.talentAwardExamples,
  ],
  notEncoded: {
    'hq2021/第一条': 'purpose',
    'hq2021/第十二条.2': 'encouragement',
  },
})
