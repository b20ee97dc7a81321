import type { Procedure } from '@pengce/procedure'
import { rentProcedure } from './talent2014/rent-procedure.ts'

/** Every procedure that is encoded, by document. One line each. */
export const procedures: readonly Procedure[] = [
  rentProcedure, //
]
