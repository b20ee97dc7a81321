import type { Procedure } from '@pengce/procedure'
import { headAbsenceProcedure, leaderAbsenceProcedure, mayorAbsenceProcedure } from './gov2023/absence-procedures.ts'
import { departmentDocumentProcedure, draftingProcedure } from './gov2023/drafting-procedures.ts'
import { eventProcedure, lowerMeetingProcedure, studyProcedure } from './gov2023/event-procedures.ts'
import {
  mayorMeetingProcedure,
  meetingLeaveProcedure,
  meetingProcedure,
  specialMeetingProcedure,
  weeklyProcedure,
} from './gov2023/meeting-procedures.ts'
import { consultationProcedure, jointPaperProcedure, paperProcedure } from './gov2023/paper-procedures.ts'
import { approvalProcedure, listingProcedure } from './hq2021/recognition-procedures.ts'
import { promiseProcedure, repaymentProcedure, supportProcedure } from './hq2021/support-procedures.ts'
import { recognitionProcedure } from './mnc2023/recognition-procedure.ts'
import { buildingProcedure as building2018 } from './permit2018/building-procedure.ts'
import { linearProcedure as linear2018 } from './permit2018/linear-procedure.ts'
import { delayProcedure as delay2018, evaluationProcedure, gridProcedure } from './permit2018/supervision-procedures.ts'
import { buildingProcedure as building2020 } from './permit2020/building-procedure.ts'
import { linearProcedure as linear2020 } from './permit2020/linear-procedure.ts'
import { delayProcedure as delay2020 } from './permit2020/supervision-procedures.ts'
import { giftProcedure, homeProcedure, leftHomeProcedure } from './talent2014/home-procedures.ts'
import { listProcedure, standardsProcedure } from './talent2014/list-procedures.ts'
import { purchaseProcedure } from './talent2014/purchase-procedure.ts'
import { rentProcedure } from './talent2014/rent-procedure.ts'

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
]
