import type { Procedure } from '@pengce/procedure'
import {
  jointAcceptanceProcedure,
  landToWorksProcedure,
  qualification,
  tenderProcedure,
} from './build2022/procedures.ts'
import { landPriceProcedure } from './cost2023/land-price-procedure.ts'
import { fundProcedure } from './ec2024/fund-procedure.ts'
import { loanExtension as empLoanExtension, payrollProcedure } from './emp2023/loan-procedure.ts'
import { multipleVisaProcedure, policyMakingProcedure, portVisaProcedure } from './fdi2024/procedures.ts'
import { adviserProcedure, otherPoliciesProcedure, prizeRulesProcedure } from './fin2019/procedures.ts'
import { repaymentProcedure as earlyMove } from './fin2019/repayment-procedure.ts'
import { projectProcedure as fivegProject, instantProcedure } from './fiveg2022/procedures.ts'
import { headAbsenceProcedure, leaderAbsenceProcedure, mayorAbsenceProcedure } from './gov2023/absence-procedures.ts'
import { departmentDocumentProcedure, draftingProcedure } from './gov2023/drafting-procedures.ts'
import { eventProcedure, lowerMeetingProcedure, studyProcedure } from './gov2023/event-procedures.ts'
import {
  mayorMeetingProcedure,
  meetingLeaveProcedure,
  specialMeetingProcedure,
} from './gov2023/lesser-meeting-procedures.ts'
import { meetingProcedure, weeklyProcedure } from './gov2023/meeting-procedures.ts'
import { consultationProcedure, jointPaperProcedure, paperProcedure } from './gov2023/paper-procedures.ts'
import { approvalProcedure, listingProcedure } from './hq2021/recognition-procedures.ts'
import { promiseProcedure, repaymentProcedure, supportProcedure } from './hq2021/support-procedures.ts'
import { seniorTitleProcedure, settlementProcedure } from './hr2023/procedures.ts'
import { chemicalsChangeProcedure, chemicalsCommitment } from './import2023/chemicals-procedure.ts'
import { assessmentProcedure, majorProjectProcedure } from './ind2022/procedures.ts'
import { approvalProcedure as infraApproval, relocationProcedure } from './infra2022/procedures.ts'
import {
  conversion as marketConversion,
  fundRate as marketFundRate,
  scalePoolProcedure,
  techPoolProcedure,
} from './market2022/conversion-procedures.ts'
import { keyPointProcedure, landDemandProcedure, spaceProcedure } from './mfg2021/procedures.ts'
import { recognitionProcedure } from './mnc2023/recognition-procedure.ts'
import { endorsementProcedure, familyVisaProcedure } from './mnc2023/visa-procedure.ts'
import { projectProcedure as newinfraProject } from './newinfra2020/project-procedure.ts'
import { buildingProcedure as building2018 } from './permit2018/building-procedure.ts'
import { linearProcedure as linear2018 } from './permit2018/linear-procedure.ts'
import { delayProcedure as delay2018, evaluationProcedure, gridProcedure } from './permit2018/supervision-procedures.ts'
import { buildingProcedure as building2020 } from './permit2020/building-procedure.ts'
import { linearProcedure as linear2020 } from './permit2020/linear-procedure.ts'
import { delayProcedure as delay2020 } from './permit2020/supervision-procedures.ts'
import { reliefProcedure } from './relief2020/relief-procedure.ts'
import {
  deferralProcedure,
  poolProcedure,
  conversion as s2eConversion,
  fundRate as s2eFundRate,
} from './s2e2022/conversion-procedures.ts'
import {
  creditProcedure,
  foodProcedure,
  operatorProcedure,
  conversion as soleConversion,
  loanExtension as soleLoanExtension,
} from './sole2023/trade-procedures.ts'
import { bundleProcedure, filingProcedure, commitment as splitCommitment } from './split2022/licence-procedures.ts'
import { jurisdictionProcedure } from './street2024/jurisdiction-procedure.ts'
import { giftProcedure, homeProcedure, leftHomeProcedure } from './talent2014/home-procedures.ts'
import { listProcedure, standardsProcedure } from './talent2014/list-procedures.ts'
import { purchaseProcedure } from './talent2014/purchase-procedure.ts'
import { rentProcedure } from './talent2014/rent-procedure.ts'
import { filingProcedure as techFiling } from './tech2023/filing-procedure.ts'
import { projectProcedure as twinProject } from './twin2023/project-procedure.ts'

/** Every procedure that is encoded, by document. One line each. */
export const procedures: readonly Procedure[] = [
  rentProcedure,
  listingProcedure,
  approvalProcedure,
  supportProcedure,
  repaymentProcedure,
  promiseProcedure,
  recognitionProcedure,
  building2018,
  linear2018,
  gridProcedure,
  evaluationProcedure,
  delay2018,
  building2020,
  linear2020,
  delay2020,
  meetingProcedure,
  weeklyProcedure,
  mayorMeetingProcedure,
  specialMeetingProcedure,
  meetingLeaveProcedure,
  eventProcedure,
  lowerMeetingProcedure,
  studyProcedure,
  paperProcedure,
  consultationProcedure,
  jointPaperProcedure,
  draftingProcedure,
  departmentDocumentProcedure,
  mayorAbsenceProcedure,
  leaderAbsenceProcedure,
  headAbsenceProcedure,
  purchaseProcedure,
  homeProcedure,
  leftHomeProcedure,
  giftProcedure,
  listProcedure,
  standardsProcedure,
  s2eConversion,
  s2eFundRate,
  poolProcedure,
  deferralProcedure,
  marketConversion,
  marketFundRate,
  scalePoolProcedure,
  techPoolProcedure,
  soleConversion,
  creditProcedure,
  foodProcedure,
  soleLoanExtension,
  operatorProcedure,
  jurisdictionProcedure,
  bundleProcedure,
  splitCommitment,
  filingProcedure,
  reliefProcedure,
  empLoanExtension,
  payrollProcedure,
  fundProcedure,
  seniorTitleProcedure,
  settlementProcedure,
  instantProcedure,
  fivegProject,
  multipleVisaProcedure,
  policyMakingProcedure,
  portVisaProcedure,
  endorsementProcedure,
  familyVisaProcedure,
  chemicalsChangeProcedure,
  chemicalsCommitment,
  landPriceProcedure,
  techFiling,
  assessmentProcedure,
  majorProjectProcedure,
  jointAcceptanceProcedure,
  landToWorksProcedure,
  qualification,
  tenderProcedure,
  twinProject,
  infraApproval,
  relocationProcedure,
  keyPointProcedure,
  landDemandProcedure,
  spaceProcedure,
  adviserProcedure,
  otherPoliciesProcedure,
  prizeRulesProcedure,
  earlyMove,
  newinfraProject,
]
