import { fileURLToPath } from 'node:url'
import { type CorpusResult, type RegisterRow, readRegister } from '@pengce/corpus'
import { registerFolder } from '@pengce/policies'

/** Every row of the register of the policies. */
export const registerRows = (): Promise<CorpusResult<RegisterRow[]>> => readRegister(fileURLToPath(registerFolder))
