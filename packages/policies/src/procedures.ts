import type { Procedure } from '@pengce/procedure'
import { approvalProcedure, listingProcedure } from './hq2021/recognition-procedures.ts'
import { promiseProcedure, repaymentProcedure, supportProcedure } from './hq2021/support-procedures.ts'
import { recognitionProcedure } from './mnc2023/recognition-procedure.ts'
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
]
